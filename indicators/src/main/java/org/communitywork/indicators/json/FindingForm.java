// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.Severity;

/** A finding. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FindingForm(
        @JsonProperty String rule,
        @JsonProperty Severity severity,
        @JsonProperty CommunityId subject,
        @JsonProperty ImmutableList<StatementForm> observations,
        @JsonProperty ImmutableList<Source> sources,
        @JsonProperty Optional<String> arithmetic,
        @JsonProperty TextForm message) {
    static FindingForm of(Finding finding) {
        return new FindingForm(
                finding.rule(),
                finding.severity(),
                finding.subject(),
                StatementForm.of(finding.observations()),
                finding.sources(),
                finding.arithmetic(),
                TextForm.of(finding.message()));
    }
}
