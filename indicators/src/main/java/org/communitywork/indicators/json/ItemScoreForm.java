// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.ItemScore;

/** What an item brings of its points, and by what. Evidence that is a calculation is written whole. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ItemScoreForm(
        @JsonProperty String code,
        @JsonProperty TextForm name,
        @JsonProperty TextForm rule,
        @JsonProperty Ratio points,
        @JsonProperty RangeForm score,
        @JsonProperty boolean open,
        @JsonProperty boolean leftOut,
        @JsonProperty boolean claimed,
        @JsonProperty Optional<TextForm> evidence,
        @JsonProperty Optional<CalculationForm> calculation,
        @JsonProperty Optional<CalculationForm> reference) {
    static ItemScoreForm of(ItemScore score) {
        return new ItemScoreForm(
                score.item().code(),
                TextForm.of(score.item().name()),
                TextForm.of(score.item().rule().message()),
                score.item().points(),
                RangeForm.of(score.score(), Units.NUMBER),
                score.isOpen(),
                score.isLeftOut(),
                score.isClaimed(),
                score.evidence().map(Evidence::message).map(TextForm::of),
                calculation(score.evidence()),
                reference(score.evidence()));
    }

    static Optional<CalculationForm> calculation(Optional<Evidence> evidence) {
        return measured(evidence).map(Evidence.Measured::calculation).map(CalculationForm::of);
    }

    static Optional<CalculationForm> reference(Optional<Evidence> evidence) {
        return compared(evidence)
                .map(Evidence.Compared::reference)
                .map(Evidence.Measured::calculation)
                .map(CalculationForm::of);
    }

    private static Optional<Evidence.Measured> measured(Optional<Evidence> evidence) {
        return compared(evidence)
                .map(Evidence.Compared::value)
                .or(() -> evidence.filter(Evidence.Measured.class::isInstance).map(Evidence.Measured.class::cast));
    }

    private static Optional<Evidence.Compared> compared(Optional<Evidence> evidence) {
        return evidence.filter(Evidence.Compared.class::isInstance).map(Evidence.Compared.class::cast);
    }
}
