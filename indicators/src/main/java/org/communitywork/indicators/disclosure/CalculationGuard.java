// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Input;
import org.communitywork.indicators.calculation.Suppressed;
import org.communitywork.indicators.language.Bilingual;

/** Withholds calculations that would tell a small count. */
record CalculationGuard(DisclosureRule rule) {
    Calculation protect(Calculation calculation) {
        boolean small = calculation.inputs().stream().map(Input::amount).anyMatch(this::maybeSmall)
                || calculation.calculated().filter(this::tellsSmallCount).isPresent();
        return small ? Suppressed.of(calculation, reason()) : calculation;
    }

    private boolean tellsSmallCount(Calculated calculated) {
        return calculated.numerator().filter(this::maybeSmall).isPresent()
                || calculated.denominator().filter(this::maybeSmall).isPresent()
                || restMaybeSmall(calculated);
    }

    /** 97 of 98 tell of the one as much as 1 of 98 would. */
    private boolean restMaybeSmall(Calculated calculated) {
        if (!calculated.indicator().kind().partWithinWhole()
                || calculated.numerator().isEmpty()
                || calculated.denominator().isEmpty()) {
            return false;
        }
        Unit unit = calculated.denominator().orElseThrow().unit();
        Range<Ratio> whole = calculated.denominator().orElseThrow().range();
        Range<Ratio> part = calculated.numerator().orElseThrow().in(unit).range();
        return maybeSmall(new Amount(Ranges.minus(whole, part), unit));
    }

    private boolean maybeSmall(Amount amount) {
        Range<Ratio> small = Range.closed(Ratio.of(rule.zeros().leastSensitive()), Ratio.of(rule.minimum() - 1));
        return amount.unit().isCount()
                && amount.range().isConnected(small)
                && !amount.range().intersection(small).isEmpty();
    }

    private Bilingual reason() {
        return new Bilingual(
                "计数小于" + rule.minimum() + ",或可由此推得这样的计数",
                "a count below " + rule.minimum() + ", or one that could be worked out");
    }
}
