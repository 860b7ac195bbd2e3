// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.scorecard.ScorecardResult;

/** What a scorecard came to: total and tiers, and what each of its parts brings. Points are bare numbers. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ScorecardResultForm(
        @JsonProperty TextForm scorecard,
        @JsonProperty RangeForm total,
        @JsonProperty boolean totalTight,
        @JsonProperty Optional<TextForm> tier,
        @JsonProperty ImmutableList<TextForm> possibleTiers,
        @JsonProperty ImmutableList<ItemScoreForm> items,
        @JsonProperty ImmutableList<ItemScoreForm> bonuses,
        @JsonProperty ImmutableList<VetoCheckForm> vetoes,
        @JsonProperty ImmutableList<SensitivityForm> sensitivities,
        @JsonProperty ExplanationForm explanation) {
    static ScorecardResultForm of(ScorecardResult result) {
        return new ScorecardResultForm(
                TextForm.of(result.scorecard().name()),
                RangeForm.of(result.total(), Units.NUMBER),
                result.isTotalTight(),
                result.tier().map(TextForm::of),
                texts(result.tiers()),
                result.items().stream().map(ItemScoreForm::of).collect(toImmutableList()),
                result.bonuses().stream().map(ItemScoreForm::of).collect(toImmutableList()),
                result.vetoes().stream().map(VetoCheckForm::of).collect(toImmutableList()),
                result.sensitivities().stream().map(SensitivityForm::of).collect(toImmutableList()),
                ExplanationForm.of(result.explanation()));
    }

    static ImmutableList<TextForm> texts(ImmutableList<Bilingual> names) {
        return names.stream().map(TextForm::of).collect(toImmutableList());
    }
}
