// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.ResolvedObservation;

/** What a check and the findings of it have in common. */
record CheckDraft(
        ConsistencyRule rule,
        CommunityId subject,
        ImmutableList<ResolvedObservation> observations,
        ImmutableList<Source> sources,
        Optional<String> arithmetic,
        Message message) {

    /** Drafts a check of figures, whose places are where they stand. */
    static CheckDraft of(
            ConsistencyRule rule,
            CommunityId subject,
            List<Figure> figures,
            Optional<String> arithmetic,
            Message said) {
        return new CheckDraft(rule, subject, Phrases.observations(figures), Phrases.sources(figures), arithmetic, said);
    }

    /** Drafts a check that is about no figure. */
    static CheckDraft of(
            ConsistencyRule rule, CommunityId subject, Stream<Source> places, String arithmetic, Message said) {
        return new CheckDraft(
                rule,
                subject,
                ImmutableList.of(),
                places.distinct().collect(toImmutableList()),
                Optional.of(arithmetic),
                said);
    }

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

    /** Makes a check, with a finding if it failed. */
    ConsistencyCheck checked(ConsistencyOutcome outcome, Severity severity) {
        return outcome == ConsistencyOutcome.FAILS ? failed(severity) : passed(outcome);
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
                .observations(observations)
                .sources(sources)
                .arithmetic(arithmetic)
                .message(message);
    }

    private Finding finding(Severity severity, Message said) {
        return Finding.builder()
                .rule(rule.code())
                .severity(severity)
                .subject(subject)
                .observations(observations)
                .sources(sources)
                .arithmetic(arithmetic)
                .message(said)
                .build();
    }
}
