// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Target;

/**
 * How an item turns evidence into points, such as all or nothing (满分或零分).
 *
 * <p>With P for the points of the item and v for the value of an indicator:
 *
 * <pre>
 * all or nothing   满分或零分       P if the target is met, else 0
 * proportional     不足按比例       P if the target is met, else P * (v - z) / (l - z), not below 0;
 *                  超过按比例扣     l is the limit of the target, z the value that has no points any more
 * deduction        每发现一起扣     P - d * v, not below a floor
 * per case         每项加分         d * v, not above P
 * by rank          排名得分         P * the share of the place
 * graded           互评好、较好、一般 P * the mean share of the ballots
 * marked           评分            the points that are given
 * </pre>
 *
 * <p>The score is exact, and a range where the evidence is one: the least range that contains the score of every value
 * that the evidence allows, each end closed exactly where some value attains it. Without evidence, and where an
 * indicator has no value or may be undefined, the item stays open from its least to its full points; no value is taken
 * for another. Target checks that are not due stay open, too.
 *
 * <p>The shapes are those seen in the appraisal of primary health care and of streets and communities; their numbers
 * differ from place to place and are always given by the caller.
 *
 * <pre>
 * ScoringRule rule = ScoringRule.proportionalBelow(Target.atLeast(checkUps, "80%"));
 * </pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(ScoringRule.AllOrNothing.class),
    @JsonSubTypes.Type(ScoringRule.Proportional.class),
    @JsonSubTypes.Type(ScoringRule.Deduction.class),
    @JsonSubTypes.Type(ScoringRule.PerCase.class),
    @JsonSubTypes.Type(ByRank.class),
    @JsonSubTypes.Type(Graded.class),
    @JsonSubTypes.Type(ScoringRule.Marked.class)
})
public sealed interface ScoringRule extends Serializable
        permits ScoringRule.AllOrNothing,
                ScoringRule.Proportional,
                ScoringRule.Deduction,
                ScoringRule.PerCase,
                ScoringRule.Marked,
                ByRank,
                Graded {
    /**
     * Gives full points if a target is met, and none else (满分或零分).
     *
     * @param target the target
     * @return the rule
     */
    static ScoringRule allOrNothing(Target target) {
        return new AllOrNothing(target);
    }

    /**
     * Gives full points from a limit on, and below it points in proportion to the value (不足按比例).
     *
     * @param target a target of at least a limit above zero
     * @return the rule, with no points at zero
     * @throws IllegalArgumentException if the target is of another kind
     */
    static ScoringRule proportionalBelow(Target target) {
        checkArgument(
                target.criterion() instanceof LimitCriterion.AtLeast,
                "Target must be an at least: '%s'",
                target.criterion());
        return new Proportional(target, Ratio.ZERO);
    }

    /**
     * Gives full points up to a limit, and takes points away in proportion to the excess over it (超过按比例扣).
     *
     * <p>An excess of a tenth of the limit costs a tenth of the points, so none are left at twice the limit. This is
     * not the rule "limit divided by value", which never comes to zero.
     *
     * @param target a target of at most a limit above zero
     * @return the rule
     * @throws IllegalArgumentException if the target is of another kind
     */
    static ScoringRule proportionalAbove(Target target) {
        checkArgument(
                target.criterion() instanceof LimitCriterion.AtMost,
                "Target must be an at most: '%s'",
                target.criterion());
        return new Proportional(target, Proportional.limit(target).times(Ratio.of(2)));
    }

    /**
     * Takes points away for each case, down to zero (每发现一起扣).
     *
     * @param cases the indicator that counts the cases
     * @param perCase the points for one case
     * @return the rule
     * @throws IllegalArgumentException if the points are not above zero
     */
    static ScoringRule deduction(Indicator cases, Ratio perCase) {
        return new Deduction(cases, perCase, Ratio.ZERO);
    }

    /**
     * Gives points for each case, up to the points of the item (每项加分).
     *
     * @param cases the indicator that counts the cases
     * @param perCase the points for one case
     * @return the rule
     * @throws IllegalArgumentException if the points are not above zero
     */
    static ScoringRule perCase(Indicator cases, Ratio perCase) {
        return new PerCase(cases, perCase);
    }

    /**
     * Returns what has to be calculated.
     *
     * @return the indicator, empty if the evidence is none
     */
    Optional<Indicator> indicator();

    /**
     * Returns the points that are given in any case.
     *
     * @return the least score, 0 for most rules
     */
    default Ratio least() {
        return Ratio.ZERO;
    }

    /**
     * Scores evidence.
     *
     * @param evidence the evidence
     * @param points the points of the item, above {@link #least()}
     * @return the range of the score, empty where the evidence does not tell it
     * @throws IllegalArgumentException if the evidence is not of the kind that this rule takes
     */
    Optional<Range<Ratio>> score(Evidence evidence, Ratio points);

    /**
     * Returns the words for the rule.
     *
     * @return the message, such as "all or nothing"
     */
    Message message();

    /**
     * All or nothing (满分或零分). Immutable and thread-safe.
     *
     * @param target the target
     */
    @JsonTypeName("allOrNothing")
    record AllOrNothing(Target target) implements ScoringRule {
        /**
         * Makes a rule.
         *
         * @param target the target
         */
        public AllOrNothing {
            requireNonNull(target, "target");
        }

        @Override
        public Optional<Indicator> indicator() {
            return Optional.of(target.indicator());
        }

        @Override
        public Optional<Range<Ratio>> score(Evidence evidence, Ratio points) {
            return EvidenceReading.verdict(this, target, evidence)
                    .map(met -> Range.singleton(met ? points : Ratio.ZERO));
        }

        @Override
        public Message message() {
            return Message.of(
                    "scorecard.rule.all_or_nothing", target.criterion().message());
        }
    }

    /**
     * In proportion between the limit and a value without points (按比例). Immutable and thread-safe.
     *
     * @param target a target of at least or at most a limit
     * @param zero the value, in the unit of the indicator, that has no points any more
     */
    @JsonTypeName("proportional")
    record Proportional(Target target, Ratio zero) implements ScoringRule {
        /**
         * Makes a rule.
         *
         * @param target a target of at least or at most a limit
         * @param zero the value, in the unit of the indicator, that has no points any more
         * @throws IllegalArgumentException if the target is of another kind, or the value without points is not on its
         *     bad side
         */
        public Proportional {
            int side = zero.compareTo(limit(target));
            boolean atLeast = target.criterion() instanceof LimitCriterion.AtLeast;
            checkArgument(atLeast ? side < 0 : side > 0, "Value without points must miss the target: '%s'", zero);
        }

        private static Ratio limit(Target target) {
            Unit unit = target.indicator().scale().unit();
            if (target.criterion() instanceof LimitCriterion.AtLeast atLeast) {
                return atLeast.limit().in(unit);
            }
            checkArgument(
                    target.criterion() instanceof LimitCriterion.AtMost,
                    "Target must be an at least or an at most: '%s'",
                    target.criterion());
            Limit limit = ((LimitCriterion.AtMost) target.criterion()).limit();
            return limit.in(unit);
        }

        @Override
        public Optional<Indicator> indicator() {
            return Optional.of(target.indicator());
        }

        @Override
        public Optional<Range<Ratio>> score(Evidence evidence, Ratio points) {
            return EvidenceReading.dueValue(this, target, evidence).map(curve(points)::of);
        }

        ScoreCurve curve(Ratio points) {
            Unit unit = target.indicator().scale().unit();
            LimitCriterion criterion = (LimitCriterion) target.criterion();
            return ScoreCurve.ramp(zero, Ratio.ZERO, limit(target), points)
                    .with(criterion.accepted(unit, target.comparison()), points);
        }

        @Override
        public Message message() {
            return Message.of("scorecard.rule.proportional", target.criterion().message(), zero);
        }
    }

    /**
     * Points taken away for each case (每发现一起扣). Immutable and thread-safe.
     *
     * @param cases the indicator that counts the cases
     * @param perCase the points for one case
     * @param floor the points that are left in any case
     */
    @JsonTypeName("deduction")
    record Deduction(Indicator cases, Ratio perCase, Ratio floor) implements ScoringRule {
        /**
         * Makes a rule.
         *
         * @param cases the indicator that counts the cases
         * @param perCase the points for one case
         * @param floor the points that are left in any case
         * @throws IllegalArgumentException if the points for a case are not above zero, or the floor is below
         */
        public Deduction {
            requireNonNull(cases, "cases");
            checkArgument(perCase.signum() > 0, "Points for one case must be above zero: '%s'", perCase);
            checkArgument(floor.signum() >= 0, "Floor must not be below zero: '%s'", floor);
        }

        @Override
        public Optional<Indicator> indicator() {
            return Optional.of(cases);
        }

        @Override
        public Ratio least() {
            return floor;
        }

        @Override
        public Optional<Range<Ratio>> score(Evidence evidence, Ratio points) {
            return EvidenceReading.value(this, cases, evidence).map(curve(points)::of);
        }

        ScoreCurve curve(Ratio points) {
            return ScoreCurve.ramp(Ratio.ZERO, points, points.minus(floor).dividedBy(perCase), floor);
        }

        @Override
        public Message message() {
            return Message.of("scorecard.rule.deduction", perCase, floor);
        }
    }

    /**
     * Points for each case (每项加分). Immutable and thread-safe.
     *
     * @param cases the indicator that counts the cases
     * @param perCase the points for one case
     */
    @JsonTypeName("perCase")
    record PerCase(Indicator cases, Ratio perCase) implements ScoringRule {
        /**
         * Makes a rule.
         *
         * @param cases the indicator that counts the cases
         * @param perCase the points for one case
         * @throws IllegalArgumentException if the points for a case are not above zero
         */
        public PerCase {
            requireNonNull(cases, "cases");
            checkArgument(perCase.signum() > 0, "Points for one case must be above zero: '%s'", perCase);
        }

        @Override
        public Optional<Indicator> indicator() {
            return Optional.of(cases);
        }

        @Override
        public Optional<Range<Ratio>> score(Evidence evidence, Ratio points) {
            return EvidenceReading.value(this, cases, evidence).map(curve(points)::of);
        }

        ScoreCurve curve(Ratio points) {
            return ScoreCurve.ramp(Ratio.ZERO, Ratio.ZERO, points.dividedBy(perCase), points);
        }

        @Override
        public Message message() {
            return Message.of("scorecard.rule.per_case", perCase);
        }
    }

    /** The points that an assessor gives (评分). Immutable and thread-safe. */
    @JsonTypeName("marked")
    record Marked() implements ScoringRule {
        @Override
        public Optional<Indicator> indicator() {
            return Optional.empty();
        }

        @Override
        public Optional<Range<Ratio>> score(Evidence evidence, Ratio points) {
            Range<Ratio> given =
                    EvidenceReading.as(Evidence.Mark.class, this, evidence).points();
            Range<Ratio> possible = Range.closed(Ratio.ZERO, points);
            checkArgument(possible.encloses(given), "Mark must be from 0 to %s points: '%s'", points, given);
            return Optional.of(given);
        }

        @Override
        public Message message() {
            return Message.of("scorecard.rule.marked");
        }
    }
}
