// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Message;

/** What a check and the findings of it have in common. */
record CheckDraft(
        ConsistencyRule rule,
        CommunityId subject,
        ImmutableList<Source> sources,
        Optional<String> arithmetic,
        Message message) {

    /** Makes a check that did not fail. */
    ConsistencyCheck passed(ConsistencyOutcome outcome) {
        return check(outcome).build();
    }

    /** Makes a check that failed, with the finding that it is. */
    ConsistencyCheck failed(Severity severity) {
        return check(ConsistencyOutcome.FAILS)
                .addFinding(finding(severity, message))
                .build();
    }

    /** Adds a note to a check of this draft. */
    ConsistencyCheck noted(ConsistencyCheck check, Message note) {
        return ConsistencyCheck.builder()
                .from(check)
                .addFinding(finding(Severity.INFO, note))
                .build();
    }

    private ConsistencyCheck.Builder check(ConsistencyOutcome outcome) {
        return ConsistencyCheck.builder()
                .rule(rule.code())
                .subject(subject)
                .outcome(outcome)
                .sources(sources)
                .arithmetic(arithmetic)
                .message(message);
    }

    private Finding finding(Severity severity, Message said) {
        return Finding.builder()
                .rule(rule.code())
                .severity(severity)
                .subject(subject)
                .sources(sources)
                .arithmetic(arithmetic)
                .message(said)
                .build();
    }
}
