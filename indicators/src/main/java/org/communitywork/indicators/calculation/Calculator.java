// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Reach;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which indicators are applied to observations.
 *
 * <p>Holds two conventions and nothing else: how far words such as 多 and 近 reach, and what is done where one figure is
 * stated differently. {@link #STANDARD} uses {@link Reach#STANDARD} and refuses conflicting statements. The same input gives
 * the same outcome, whatever the order of the observations. Only statements for the whole population and for exactly the
 * period asked for are used.
 *
 * <p>A definition that holds on no day of the period is {@link NotApplicable}; where it holds on some of them, as in the year in
 * which it comes into force, or a mask leaves that open, it is applied and the explanation says so. Figures that it looks back to
 * may be older than itself.
 *
 * <p>The components of a composite are taken to have nothing to do with each other: where two rest on one vague figure, the range
 * contains all possible values, but may be wider than need be. A component without a value leaves the composite without one, for
 * the same reason.
 *
 * <p>Measures of one sum must have units that convert, and their quotient must convert to the indicator's unit; if not, the
 * definition is wrong, which is refused with an {@link IllegalArgumentException}. Everything else is an outcome.
 *
 * <pre>
 * Calculation rate = Calculator.STANDARD.calculate(femaleShare, observations, community, ReportingPeriod.ofYear(2010));
 * rate.shown(Language.CHINESE);   // 45.6%
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Calculator implements Serializable {
    /** The calculator with the standard reach of words, which refuses conflicting statements. */
    public static final Calculator STANDARD = new Calculator(Reach.STANDARD, ConflictPolicy.REFUSE);

    private static final long serialVersionUID = 1L;

    private final Reach reach;
    private final ConflictPolicy conflictPolicy;

    private Calculator(Reach reach, ConflictPolicy conflictPolicy) {
        this.reach = requireNonNull(reach, "reach");
        this.conflictPolicy = requireNonNull(conflictPolicy, "conflictPolicy");
    }

    /**
     * Returns a calculator with another reach of words.
     *
     * @param changed the reach
     * @return the calculator
     */
    public Calculator with(Reach changed) {
        return new Calculator(changed, conflictPolicy);
    }

    /**
     * Returns a calculator with another policy for conflicting statements.
     *
     * @param changed the policy
     * @return the calculator
     */
    public Calculator with(ConflictPolicy changed) {
        return new Calculator(reach, changed);
    }

    /**
     * Returns how far words reach.
     *
     * @return the reach
     */
    public Reach reach() {
        return reach;
    }

    /**
     * Returns what is done where one figure is stated differently.
     *
     * @return the policy
     */
    public ConflictPolicy conflictPolicy() {
        return conflictPolicy;
    }

    /**
     * Calculates an indicator from the measures of its formula and its exclusions, or a composite from its components, each of
     * them calculated or else taken as it is stated.
     *
     * @param indicator the indicator
     * @param observations what was observed
     * @param subject the community
     * @param period the period
     * @return the value, or why there is none; its origin is computed
     * @throws IllegalArgumentException if the units of the measures do not fit the indicator, or a composite has no components
     */
    public Calculation calculate(
            Indicator indicator, Observations observations, CommunityId subject, ReportingPeriod period) {
        Outcome outcome = new Outcome(indicator, subject, period, this);
        if (outcome.isOutdated()) {
            return outcome.outdated(Origin.COMPUTED);
        }
        return outcome.computed(
                indicator.kind() == IndicatorKind.COMPOSITE
                        ? new ComponentResolver(this, observations, subject, period).resolve(indicator)
                        : resolver(observations, subject, period).resolve(indicator));
    }

    /**
     * Returns what was stated as the indicator's value, each statement for itself. A measure that the formula itself takes is an
     * input and no statement of the result, so a plain count has none.
     *
     * @param indicator the indicator
     * @param observations what was observed; those of the indicator's own code count
     * @param subject the community
     * @param period the period
     * @return a value for each statement, or why there is none; their origin is stated
     */
    public ImmutableList<Calculation> stated(
            Indicator indicator, Observations observations, CommunityId subject, ReportingPeriod period) {
        return statements(indicator, observations, subject, period).stream()
                .map(observation -> Observations.of(ImmutableList.of(observation)))
                .map(single -> statedOnce(indicator, single, subject, period))
                .collect(toImmutableList());
    }

    /**
     * Calculates an indicator, or takes its stated value where not all measures of its formula are known.
     *
     * @param indicator the indicator
     * @param observations what was observed
     * @param subject the community
     * @param period the period
     * @return the computed outcome unless it is incomplete and a value is stated
     * @throws IllegalArgumentException if the units of the measures do not fit the indicator
     */
    public Calculation calculateOrStated(
            Indicator indicator, Observations observations, CommunityId subject, ReportingPeriod period) {
        Calculation computed = calculate(indicator, observations, subject, period);
        boolean stated = !statements(indicator, observations, subject, period).isEmpty();
        return computed instanceof Incomplete && stated
                ? statedOnce(indicator, observations, subject, period)
                : computed;
    }

    private static ImmutableList<ResolvedObservation> statements(
            Indicator indicator, Observations observations, CommunityId subject, ReportingPeriod period) {
        boolean input = indicator.operands().contains(Operand.of(indicator.code()));
        return input ? ImmutableList.of() : observations.find(subject, indicator.code(), period);
    }

    private Calculation statedOnce(
            Indicator indicator, Observations observations, CommunityId subject, ReportingPeriod period) {
        Outcome outcome = new Outcome(indicator, subject, period, this);
        return outcome.isOutdated()
                ? outcome.outdated(Origin.STATED)
                : outcome.stated(resolver(observations, subject, period).resolveStated(Operand.of(indicator.code())));
    }

    private InputResolver resolver(Observations observations, CommunityId subject, ReportingPeriod period) {
        return new InputResolver(observations, subject, period, reach, conflictPolicy);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Calculator other
                && reach.equals(other.reach)
                && conflictPolicy.equals(other.conflictPolicy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reach, conflictPolicy);
    }

    /**
     * Returns both conventions.
     *
     * @return the reach and the policy
     */
    @Override
    public String toString() {
        return reach + ", " + conflictPolicy;
    }
}
