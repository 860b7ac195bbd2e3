// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculation;

/**
 * The calculations of one indicator for one community, period by period (时间序列).
 *
 * <p>All periods are of one length, none twice; some may be left out, and a calculation may be without a value. The
 * definition may change on the way only where the rule allows it; the unit never changes.
 *
 * <pre>
 * Series rates = Series.of(EditionRule.REFUSE, calculations);
 * rates.compare(ReportingPeriod.ofYear(2012), ComparedPeriod.PREVIOUS_PERIOD);   // against 2011
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule what is done where the definition changes
 * @param calculations the calculations in the order of time
 */
public record Series(EditionRule rule, ImmutableList<Calculation> calculations) implements Serializable {
    /**
     * Makes a series.
     *
     * @param rule what is done where the definition changes
     * @param calculations the calculations in any order
     * @throws IllegalArgumentException if codes, communities, units or lengths of periods differ, a period is masked or
     *     comes twice, or the definition changes although the rule refuses that
     */
    public Series {
        requireNonNull(rule, "rule");
        calculations.forEach(Series::checkKnown);
        calculations = ImmutableList.sortedCopyOf(
                Comparator.comparing(calculation -> calculation.period().start()), calculations);
        for (int i = 1; i < calculations.size(); i++) {
            checkNext(rule, calculations.get(i - 1), calculations.get(i));
        }
    }

    /**
     * Makes a series.
     *
     * @param rule what is done where the definition changes
     * @param calculations the calculations in any order
     * @return the series
     * @throws IllegalArgumentException if the calculations do not make up a series
     */
    public static Series of(EditionRule rule, Iterable<? extends Calculation> calculations) {
        return new Series(rule, ImmutableList.copyOf(calculations));
    }

    private static void checkKnown(Calculation calculation) {
        checkArgument(
                !calculation.period().isMasked(), "Period of a series must not be masked: '%s'", calculation.period());
    }

    private static void checkNext(EditionRule rule, Calculation one, Calculation next) {
        boolean same = one.indicator().code().equals(next.indicator().code())
                && one.subject().equals(next.subject())
                && one.indicator()
                        .scale()
                        .unit()
                        .equals(next.indicator().scale().unit());
        checkArgument(
                same,
                "Series must be of one indicator, community and unit: '%s' of %s, '%s' of %s",
                one.indicator().code(),
                one.subject(),
                next.indicator().code(),
                next.subject());
        boolean apart = one.period().granularity() == next.period().granularity()
                && one.period().end().isBefore(next.period().start());
        checkArgument(
                apart, "Periods of a series must be of one length and apart: '%s', '%s'", one.period(), next.period());
        checkArgument(
                rule == EditionRule.MARK || one.indicator().equals(next.indicator()),
                "Definition must not change in a series: '%s' has edition '%s' in %s, '%s' in %s",
                one.indicator().code(),
                one.indicator().edition(),
                one.period(),
                next.indicator().edition(),
                next.period());
    }

    /**
     * Returns where the definition changes.
     *
     * @return the first period of each new definition
     */
    public ImmutableSet<ReportingPeriod> breaks() {
        return IntStream.range(1, calculations.size())
                .filter(i -> !calculations
                        .get(i)
                        .indicator()
                        .equals(calculations.get(i - 1).indicator()))
                .mapToObj(i -> calculations.get(i).period())
                .collect(toImmutableSet());
    }

    /**
     * Finds the calculation of a period.
     *
     * @param period the period
     * @return the calculation, empty if the series does not have the period
     */
    public Optional<Calculation> at(ReportingPeriod period) {
        requireNonNull(period, "period");
        return calculations.stream()
                .filter(calculation -> calculation.period().equals(period))
                .findFirst();
    }

    /**
     * Holds the value of a period against an earlier one.
     *
     * @param period the later period
     * @param compared which earlier one
     * @return the comparison, empty if the series does not have both periods
     */
    public Optional<Comparison> compare(ReportingPeriod period, ComparedPeriod compared) {
        requireNonNull(compared, "compared");
        return at(period)
                .flatMap(now -> at(compared.before(period))
                        .map(before -> ImmutableComparison.builder()
                                .now(now)
                                .before(before)
                                .comparedPeriod(compared)
                                .build()));
    }

    /**
     * Holds each value against an earlier one.
     *
     * @param compared which earlier one
     * @return the comparisons in the order of time, where the series has both periods
     */
    public ImmutableList<Comparison> compare(ComparedPeriod compared) {
        return calculations.stream()
                .flatMap(calculation -> compare(calculation.period(), compared).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
