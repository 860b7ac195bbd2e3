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
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.language.Message;

/**
 * A criterion whose limits are constants, such as "at least 80.0%" or "none".
 *
 * <p>Accepts a range of values. Where rounded values are compared, the accepted range is that of all values that are rounded
 * to an accepted one: 修约值比较法 with "at least 80%" accepts 79.5 and more, since the tie 79.5 goes to the even 80. "None" and
 * "complete" are never met by rounding.
 *
 * <pre>
 * Criterion.atLeast("80%").accepted(Units.PERCENT, LimitComparison.ROUNDED_VALUE);   // [79.5, ∞)
 * </pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface LimitCriterion extends Criterion {
    /**
     * Returns the values that meet the criterion.
     *
     * @param unit the unit of the values
     * @param comparison whether values are rounded to the digits of the limit before
     * @return the range
     * @throws UnitMismatchException if the unit of a limit does not convert
     */
    Range<Ratio> accepted(Unit unit, LimitComparison comparison);

    @Override
    default Verdict verdict(Range<Ratio> value, Unit unit, LimitComparison comparison) {
        return Verdict.of(Ranges.contains(accepted(unit, comparison), value));
    }

    /**
     * Returns how far a value lies on the good side of the nearest limit, without any rounding.
     *
     * @param value what is known of the value, not empty
     * @param unit its unit
     * @return the exact difference, below zero on the bad side
     * @throws UnitMismatchException if the unit of a limit does not convert
     */
    default Range<Ratio> margin(Range<Ratio> value, Unit unit) {
        return Margin.of(accepted(unit, LimitComparison.FULL_VALUE), value);
    }

    /**
     * The limit or more (不低于). Immutable and thread-safe.
     *
     * @param limit the limit
     */
    @JsonTypeName("atLeast")
    record AtLeast(Limit limit) implements LimitCriterion {
        /**
         * Makes a criterion.
         *
         * @param limit the limit
         */
        public AtLeast {
            requireNonNull(limit, "limit");
        }

        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            return limit.orMore(unit, comparison);
        }

        @Override
        public Message message() {
            return Message.of("criterion.at_least", limit.bilingual());
        }
    }

    /**
     * More than the limit (超过). Immutable and thread-safe.
     *
     * @param limit the limit
     */
    @JsonTypeName("moreThan")
    record MoreThan(Limit limit) implements LimitCriterion {
        /**
         * Makes a criterion.
         *
         * @param limit the limit
         */
        public MoreThan {
            requireNonNull(limit, "limit");
        }

        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            Range<Ratio> rest = limit.orLess(unit, comparison);
            return Range.downTo(rest.upperEndpoint(), opposite(rest.upperBoundType()));
        }

        @Override
        public Message message() {
            return Message.of("criterion.more_than", limit.bilingual());
        }
    }

    /**
     * The limit or less (不超过). Immutable and thread-safe.
     *
     * @param limit the limit
     */
    @JsonTypeName("atMost")
    record AtMost(Limit limit) implements LimitCriterion {
        /**
         * Makes a criterion.
         *
         * @param limit the limit
         */
        public AtMost {
            requireNonNull(limit, "limit");
        }

        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            return limit.orLess(unit, comparison);
        }

        @Override
        public Message message() {
            return Message.of("criterion.at_most", limit.bilingual());
        }
    }

    /**
     * Less than the limit (低于). Immutable and thread-safe.
     *
     * @param limit the limit
     */
    @JsonTypeName("lessThan")
    record LessThan(Limit limit) implements LimitCriterion {
        /**
         * Makes a criterion.
         *
         * @param limit the limit
         */
        public LessThan {
            requireNonNull(limit, "limit");
        }

        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            Range<Ratio> rest = limit.orMore(unit, comparison);
            return Range.upTo(rest.lowerEndpoint(), opposite(rest.lowerBoundType()));
        }

        @Override
        public Message message() {
            return Message.of("criterion.less_than", limit.bilingual());
        }
    }

    /**
     * The limit itself (等于). Immutable and thread-safe.
     *
     * @param limit the limit
     */
    @JsonTypeName("exactly")
    record Exactly(Limit limit) implements LimitCriterion {
        /**
         * Makes a criterion.
         *
         * @param limit the limit
         */
        public Exactly {
            requireNonNull(limit, "limit");
        }

        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            return limit.orMore(unit, comparison).intersection(limit.orLess(unit, comparison));
        }

        @Override
        public Message message() {
            return Message.of("criterion.exactly", limit.bilingual());
        }
    }

    /**
     * Between two limits or on one of them. Immutable and thread-safe.
     *
     * @param lower the lower limit
     * @param upper the upper limit, not below the lower one
     */
    @JsonTypeName("within")
    record Within(Limit lower, Limit upper) implements LimitCriterion {
        /**
         * Makes a criterion.
         *
         * @param lower the lower limit
         * @param upper the upper limit, not below the lower one
         * @throws IllegalArgumentException if the upper limit is below the lower one or of another kind of unit
         */
        public Within {
            Unit unit = lower.quantity().unit();
            checkArgument(
                    lower.in(unit).compareTo(upper.in(unit)) <= 0,
                    "Upper limit must not be below the lower one: '%s' / '%s'",
                    lower,
                    upper);
        }

        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            return lower.orMore(unit, comparison).intersection(upper.orLess(unit, comparison));
        }

        @Override
        public Message message() {
            return Message.of("criterion.within", lower.bilingual(), upper.bilingual());
        }
    }

    /** None at all (零目标), in any unit. Immutable and thread-safe. */
    @JsonTypeName("none")
    record None() implements LimitCriterion {
        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            return Range.singleton(Ratio.ZERO);
        }

        @Override
        public Message message() {
            return Message.of("criterion.none");
        }
    }

    /** All of them (全覆盖), for proportions. Immutable and thread-safe. */
    @JsonTypeName("complete")
    record Complete() implements LimitCriterion {
        @Override
        public Range<Ratio> accepted(Unit unit, LimitComparison comparison) {
            return Range.atLeast(Ratio.HUNDRED.times(Units.PERCENT.factorTo(unit)));
        }

        @Override
        public Message message() {
            return Message.of("criterion.complete");
        }
    }

    private static BoundType opposite(BoundType type) {
        return type == BoundType.OPEN ? BoundType.CLOSED : BoundType.OPEN;
    }
}
