// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * A count in {@link Sample#PERIOD} and in the period before: what a law of comparisons is tried on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param direction whether more or fewer are better
 * @param before what is reported of the period before, if anything
 * @param now what is reported of the period, if anything
 */
public record TrendSample(Direction direction, Optional<Quantity> before, Optional<Quantity> now) {
    /**
     * Makes a sample.
     *
     * @param direction whether more or fewer are better
     * @param before what is reported of the period before
     * @param now what is reported of the period
     */
    public TrendSample {
        requireNonNull(direction, "direction");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
    }

    /**
     * Returns the calculation of the period before.
     *
     * @return the calculation, without a value if nothing is reported
     */
    public Calculation calculationBefore() {
        return calculation(Sample.PERIOD.previous(), before);
    }

    /**
     * Returns the calculation of the period.
     *
     * @return the calculation, without a value if nothing is reported
     */
    public Calculation calculationNow() {
        return calculation(Sample.PERIOD, now);
    }

    private Calculation calculation(ReportingPeriod period, Optional<Quantity> reported) {
        Indicator indicator = Indicator.count("TREND.COUNT", "TREND.PEOPLE", "人")
                .name("人数", "People")
                .direction(direction)
                .build();
        Stream<ResolvedObservation> observed = reported.stream()
                .map(quantity -> ResolvedObservation.builder()
                        .subject(Sample.id(0))
                        .period(period)
                        .measure(indicator.operands().first().measure())
                        .quantity(quantity)
                        .build());
        return Calculator.STANDARD.calculate(indicator, Observations.of(observed.toList()), Sample.id(0), period);
    }

    TrendSample swapped() {
        return new TrendSample(direction, now, before);
    }

    TrendSample with(Direction other) {
        return new TrendSample(other, before, now);
    }

    /**
     * Returns the sample as text.
     *
     * @return both figures and what is better
     */
    @Override
    public String toString() {
        return text(before) + " before, " + text(now) + " now, " + direction;
    }

    private static String text(Optional<Quantity> figure) {
        return figure.map(Quantity::toString).orElse("nothing");
    }
}
