// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.language.Message;

/**
 * A criterion that compares a value with another one, such as "not worse than the year before" (相对目标).
 *
 * <p>The other value, the {@link #reference()}, is itself measured: it may be a range, and it may be missing. "Better" is what the
 * indicator's direction says; an indicator without a direction can only be held {@link Against} a reference.
 *
 * <p>Rounded values are compared only where a limit is written in digits, that is for {@link ImproveBy}: there the improvement,
 * which is calculated exactly, is rounded to the digits of the limit. A measured reference has no written digits.
 *
 * <pre>
 * Target.of(checkUps, Criterion.improveBy("2个百分点")).check(observations, community, year);
 * Target.of(toilets, Criterion.atLeast(Reference.of(province))).check(observations, community, year);
 * </pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface RelativeCriterion extends Criterion {
    /**
     * Returns what the value is compared with.
     *
     * @return the reference
     */
    Reference reference();

    /**
     * Says whether a limit is written in digits, to which values can be rounded.
     *
     * @return whether there is such a limit
     */
    default boolean hasDigits() {
        return false;
    }

    /**
     * Returns the limit that follows from the reference.
     *
     * @param direction which way the indicator improves
     * @param unit the unit of value and reference
     * @param comparison whether the improvement is rounded to the digits of the limit before
     * @return the limit
     * @throws UnitMismatchException if the unit of the improvement does not fit
     * @throws IllegalArgumentException if the indicator has no direction but needs one, or rounded values cannot be compared
     */
    RelativeLimit limit(Direction direction, Unit unit, LimitComparison comparison);

    @Override
    default Verdict verdict(Range<Ratio> value, Unit unit, LimitComparison comparison) {
        requireNonNull(value, "value");
        return Verdict.UNDETERMINED;
    }

    /**
     * Better by a limit at least (改善不少于). Immutable and thread-safe.
     *
     * @param by the least improvement: in percent for a relative one, else for a difference
     * @param reference what to compare with
     */
    @JsonTypeName("improveBy")
    record ImproveBy(Limit by, Reference reference) implements RelativeCriterion {
        /**
         * Makes a criterion.
         *
         * @param by the least improvement, above zero
         * @param reference what to compare with
         * @throws IllegalArgumentException if the improvement is not above zero
         */
        public ImproveBy {
            requireNonNull(reference, "reference");
            checkArgument(
                    by.quantity().figure().orElseThrow().signum() > 0, "Improvement must be above zero: '%s'", by);
        }

        @Override
        public boolean hasDigits() {
            return true;
        }

        /**
         * Says whether the improvement is a relative one.
         *
         * @return whether it is in percent, and not in percentage points or the indicator's unit
         */
        private boolean isRelative() {
            return by.quantity().unit().convertibleTo(Units.PERCENT);
        }

        @Override
        public RelativeLimit limit(Direction direction, Unit unit, LimitComparison comparison) {
            boolean rising = RelativeCriterion.requireDirection(direction) == Direction.HIGHER_IS_BETTER;
            if (!isRelative()) {
                Range<Ratio> least = difference(unit).orMore(unit, comparison);
                return new RelativeLimit(Ratio.ONE, rising ? least : Ranges.negated(least), false);
            }
            Range<Ratio> least = by.orMore(Units.PERCENT, comparison);
            Ratio change = least.lowerEndpoint().dividedBy(Ratio.HUNDRED);
            boolean closed = least.lowerBoundType() == BoundType.CLOSED;
            Relation relation = closed ? Relation.notWorse(direction) : Relation.better(direction);
            return new RelativeLimit(
                    rising ? Ratio.ONE.plus(change) : Ratio.ONE.minus(change), relation.differences(), true);
        }

        /** The difference of two percentages is in percentage points. */
        private Limit difference(Unit unit) {
            boolean points = by.quantity().unit().dimension().equals(Dimension.PERCENTAGE_POINT)
                    && unit.convertibleTo(Units.PERCENT);
            if (!points) {
                return by;
            }
            Ratio interval = by.interval().times(by.quantity().unit().factorTo(Units.PERCENTAGE_POINT));
            return new Limit(Quantity.of(by.in(Units.PERCENTAGE_POINT), Units.PERCENT), interval);
        }

        @Override
        public Message message() {
            return Message.of("criterion.improve_by", reference.message(), by.bilingual());
        }
    }

    /**
     * Better (逐年提高, 逐年下降). Immutable and thread-safe.
     *
     * @param reference what to compare with
     */
    @JsonTypeName("improve")
    record Improve(Reference reference) implements RelativeCriterion {
        /**
         * Makes a criterion.
         *
         * @param reference what to compare with
         */
        public Improve {
            requireNonNull(reference, "reference");
        }

        @Override
        public RelativeLimit limit(Direction direction, Unit unit, LimitComparison comparison) {
            return RelativeCriterion.ofRelation(
                    Relation.better(RelativeCriterion.requireDirection(direction)), comparison);
        }

        @Override
        public Message message() {
            return Message.of("criterion.improve", reference.message());
        }
    }

    /**
     * Not worse (保持). Immutable and thread-safe.
     *
     * @param reference what to compare with
     */
    @JsonTypeName("maintain")
    record Maintain(Reference reference) implements RelativeCriterion {
        /**
         * Makes a criterion.
         *
         * @param reference what to compare with
         */
        public Maintain {
            requireNonNull(reference, "reference");
        }

        @Override
        public RelativeLimit limit(Direction direction, Unit unit, LimitComparison comparison) {
            return RelativeCriterion.ofRelation(
                    Relation.notWorse(RelativeCriterion.requireDirection(direction)), comparison);
        }

        @Override
        public Message message() {
            return Message.of("criterion.maintain", reference.message());
        }
    }

    /**
     * In a relation to the reference, whichever way the indicator improves (不低于, 高于, 不高于, 低于). Immutable and thread-safe.
     *
     * @param relation how the value must stand to the reference
     * @param reference what to compare with
     */
    @JsonTypeName("against")
    record Against(Relation relation, Reference reference) implements RelativeCriterion {
        /**
         * Makes a criterion.
         *
         * @param relation how the value must stand to the reference
         * @param reference what to compare with
         */
        public Against {
            requireNonNull(relation, "relation");
            requireNonNull(reference, "reference");
        }

        @Override
        public RelativeLimit limit(Direction direction, Unit unit, LimitComparison comparison) {
            return RelativeCriterion.ofRelation(relation, comparison);
        }

        @Override
        public Message message() {
            return Message.of("criterion.against", relation, reference.message());
        }
    }

    private static Direction requireDirection(Direction direction) {
        checkArgument(
                direction != Direction.NEUTRAL,
                "Indicator must have a direction to improve or to be kept up: '%s'",
                direction.englishLabel());
        return direction;
    }

    private static RelativeLimit ofRelation(Relation relation, LimitComparison comparison) {
        checkArgument(
                comparison == LimitComparison.FULL_VALUE,
                "Comparison with a measured reference must be that of full values: '%s'",
                comparison.englishLabel());
        return new RelativeLimit(Ratio.ONE, relation.differences(), false);
    }
}
