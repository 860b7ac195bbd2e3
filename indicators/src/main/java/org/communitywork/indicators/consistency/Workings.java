// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.ResolvedObservation;

/** What a calculation leaves behind for a check: its figures, its places and its arithmetic. */
final class Workings {
    private Workings() {}

    /** Returns the figures that went in, each once. */
    static ImmutableSet<ResolvedObservation> observations(Calculation calculation) {
        return calculation.inputs().stream()
                .flatMap(input -> input.observations().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns where figures stand, each place once. */
    static ImmutableList<Source> sources(ImmutableSet<ResolvedObservation> observations) {
        return observations.stream()
                .flatMap(observation -> observation.source().stream())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    /** Names the indicator of a calculation. */
    static Message name(Calculation calculation) {
        Bilingual name = calculation.indicator().name();
        return Message.of("finding.value", name);
    }

    /** Writes how a value came about, such as {@code 9 / 12 × 100 = 75}. */
    static String arithmetic(Calculated calculated) {
        String value = Ranges.format(said(calculated).range());
        if (calculated.numerator().isEmpty() || calculated.denominator().isEmpty()) {
            return value;
        }
        Ratio factor = calculated.indicator().scale().factor();
        return Ranges.format(calculated.numerator().orElseThrow().range())
                + " / "
                + Ranges.format(calculated.denominator().orElseThrow().range())
                + (factor.equals(Ratio.ONE) ? "" : " × " + factor)
                + (isExact(calculated) ? " = " : " ≈ ")
                + value;
    }

    /** Says a value with its unit, with one digit more than the indicator is shown with, and where it ends sooner, exactly. */
    static Amount said(Calculated calculated) {
        return new Amount(isExact(calculated) ? calculated.value() : shown(calculated), calculated.unit());
    }

    private static boolean isExact(Calculated calculated) {
        Range<Ratio> value = calculated.value();
        return (!value.hasLowerBound() || isExact(calculated, value.lowerEndpoint()))
                && (!value.hasUpperBound() || isExact(calculated, value.upperEndpoint()));
    }

    private static boolean isExact(Calculated calculated, Ratio end) {
        return rounding(calculated).round(end).equals(end);
    }

    private static Range<Ratio> shown(Calculated calculated) {
        return rounding(calculated).round(calculated.value());
    }

    private static Rounding rounding(Calculated calculated) {
        return Rounding.gbt8170Decimals(calculated.indicator().decimals() + 1);
    }
}
