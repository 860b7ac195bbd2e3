// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;

/**
 * The figure of a measure for a year from those of its months or quarters.
 *
 * <p>A flow (流量) is added up: the visits of a year are those of its months. A stock (存量) is not: the residents of a
 * year are those at its end (期末数), so the last period counts and no other, also if it is missing. A level (水平) is
 * refused. What is done about missing periods is the same required choice as in a {@link Rollup}.
 *
 * <pre>
 * PeriodRollup.of(visits, MissingPolicy.REFUSE)
 *         .total(observations, community, ReportingPeriod.ofYear(2010), quarters);   // the sum of four quarters
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param measure the measure, a stock or a flow
 * @param policy what is done about missing periods
 * @param calculator how figures are found
 */
public record PeriodRollup(Measure measure, MissingPolicy policy, Calculator calculator) implements Serializable {
    /**
     * Makes a rule.
     *
     * @param measure the measure, a stock or a flow
     * @param policy what is done about missing periods
     * @param calculator how figures are found
     * @throws IllegalArgumentException if the measure is a level
     */
    public PeriodRollup {
        requireNonNull(policy, "policy");
        requireNonNull(calculator, "calculator");
        checkArgument(
                measure.kind() != MeasureKind.LEVEL, "Levels must not be added up over time: '%s'", measure.code());
    }

    /**
     * Makes a rule with {@link Calculator#STANDARD}.
     *
     * @param measure the measure, a stock or a flow
     * @param policy what is done about missing periods
     * @return the rule
     * @throws IllegalArgumentException if the measure is a level
     */
    public static PeriodRollup of(Measure measure, MissingPolicy policy) {
        return new PeriodRollup(measure, policy, Calculator.STANDARD);
    }

    /**
     * Finds the figure for a longer period.
     *
     * @param observations what was observed
     * @param subject the community
     * @param whole the longer period
     * @param parts the periods that make it up, in any order
     * @return the figure, or empty with what is missing
     * @throws IllegalArgumentException if the parts do not make up the whole without gap or overlap, or a period is
     *     masked
     */
    public PeriodTotal total(
            Observations observations, CommunityId subject, ReportingPeriod whole, Iterable<ReportingPeriod> parts) {
        ImmutableList<ReportingPeriod> ordered = partition(whole, parts);
        ImmutableList<ReportingPeriod> counting =
                measure.kind() == MeasureKind.FLOW ? ordered : ordered.subList(ordered.size() - 1, ordered.size());
        Indicator indicator = Rollup.countOf(measure);
        ImmutableSet.Builder<ReportingPeriod> missing = ImmutableSet.builder();
        Tally sum = Tally.NONE;
        for (ReportingPeriod period : counting) {
            Tally tally = Contribution.of(calculator.calculate(indicator, observations, subject, period))
                    .tally(policy);
            sum = sum.plus(tally);
            if (!tally.completeness().isComplete()) {
                missing.add(period);
            }
        }
        Optional<Amount> total = policy.accepts(sum)
                ? Optional.ofNullable(sum.sums().get(Operand.of(measure.code())))
                        .map(amount -> amount.in(measure.unit()))
                : Optional.empty();
        return ImmutablePeriodTotal.builder()
                .whole(whole)
                .total(total)
                .completeness(sum.completeness())
                .missing(missing.build())
                .build();
    }

    private static ImmutableList<ReportingPeriod> partition(ReportingPeriod whole, Iterable<ReportingPeriod> parts) {
        checkKnown(whole);
        parts.forEach(PeriodRollup::checkKnown);
        ImmutableList<ReportingPeriod> ordered =
                ImmutableList.sortedCopyOf(Comparator.comparing(ReportingPeriod::start), parts);
        boolean fits = !ordered.isEmpty()
                && ordered.get(0).start().equals(whole.start())
                && ordered.get(ordered.size() - 1).end().equals(whole.end());
        for (int i = 1; i < ordered.size(); i++) {
            fits &= ordered.get(i).start().equals(ordered.get(i - 1).end().plusDays(1));
        }
        checkArgument(fits, "Periods must make up %s without gap or overlap: '%s'", whole, ordered);
        return ordered;
    }

    private static void checkKnown(ReportingPeriod period) {
        checkArgument(!period.isMasked(), "Period must not be masked to be added up: '%s'", period);
    }
}
