// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.observation.ResolvedObservation;

/** What a report states: the figure as a phrase, what it speaks of and where it stands. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StatementForm(
        @JsonProperty Optional<String> report,
        @JsonProperty CommunityId subject,
        @JsonProperty MeasureCode measure,
        @JsonProperty ReportingPeriod period,
        @JsonProperty Optional<PopulationGroup> group,
        @JsonProperty Quantity quantity,
        @JsonProperty Optional<String> text,
        @JsonProperty Optional<Source> source) {
    static ImmutableList<StatementForm> of(ImmutableList<ResolvedObservation> observations) {
        return observations.stream().map(StatementForm::of).collect(toImmutableList());
    }

    private static StatementForm of(ResolvedObservation observation) {
        return new StatementForm(
                observation.report(),
                observation.subject(),
                observation.measure(),
                observation.period(),
                observation.group(),
                observation.quantity(),
                observation.text(),
                observation.source());
    }
}
