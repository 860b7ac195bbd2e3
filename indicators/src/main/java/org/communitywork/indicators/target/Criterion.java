// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.Serializable;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.language.Message;

/**
 * What a value must satisfy, such as "at least 80.0%".
 *
 * <p>Each criterion accepts a range of values. If all that is known of a value lies in it, the criterion is met; if none of it
 * does, it is not met; else it is undetermined. Where rounded values are compared, the accepted range is that of all values
 * that are rounded to an accepted one: 修约值比较法 with "at least 80%" accepts 79.5 and more, since the tie 79.5 goes to
 * the even 80. "None" and "complete" are never met by rounding.
 *
 * <p>Words: 以上, 不低于 and 至少 are at least, 超过 is more than, 以下, 不超过 and 至多 are at most, 低于 and 不足 are less than (Civil
 * Code, article 1259).
 *
 * <pre>
 * Criterion.atLeast("80%").verdict(Ranges.parse("(70, 80)"), Units.PERCENT, LimitComparison.FULL_VALUE);   // NOT_MET
 * </pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Criterion.AtLeast.class),
    @JsonSubTypes.Type(Criterion.MoreThan.class),
    @JsonSubTypes.Type(Criterion.AtMost.class),
    @JsonSubTypes.Type(Criterion.LessThan.class),
    @JsonSubTypes.Type(Criterion.Exactly.class),
    @JsonSubTypes.Type(Criterion.Within.class),
    @JsonSubTypes.Type(Criterion.None.class),
    @JsonSubTypes.Type(Criterion.Complete.class)
})
public sealed interface Criterion extends Serializable {
    /**
     * Asks for the limit or more (不低于).
     *
     * @param limit the limit, as {@link Limit#parse} reads it
     * @return the criterion
     */
    static Criterion atLeast(String limit) {
        return new AtLeast(Limit.parse(limit));
    }

    /**
     * Asks for more than the limit (超过).
     *
     * @param limit the limit
     * @return the criterion
     */
    static Criterion moreThan(String limit) {
        return new MoreThan(Limit.parse(limit));
    }

    /**
     * Asks for the limit or less (不超过).
     *
     * @param limit the limit
     * @return the criterion
     */
    static Criterion atMost(String limit) {
        return new AtMost(Limit.parse(limit));
    }

    /**
     * Asks for less than the limit (低于).
     *
     * @param limit the limit
     * @return the criterion
     */
    static Criterion lessThan(String limit) {
        return new LessThan(Limit.parse(limit));
    }

    /**
     * Asks for the limit itself (等于).
     *
     * @param limit the limit
     * @return the criterion
     */
    static Criterion exactly(String limit) {
        return new Exactly(Limit.parse(limit));
    }

    /**
     * Asks for a value between two limits or on one of them.
     *
     * @param lower the lower limit
     * @param upper the upper limit
     * @return the criterion
     */
    static Criterion within(String lower, String upper) {
        return new Within(Limit.parse(lower), Limit.parse(upper));
    }

    /**
     * Asks for none at all (零目标).
     *
     * @return the criterion
     */
    static Criterion none() {
        return new None();
    }

    /**
     * Asks for all of them, which is 100 % (全覆盖).
     *
     * @return the criterion
     */
    static Criterion complete() {
        return new Complete();
    }

    /**
     * Returns the values that meet the criterion.
     *
     * @param unit the unit of the values
     * @param comparison whether values are rounded to the digits of the limit before
     * @return the range
     * @throws UnitMismatchException if the unit of a limit does not convert
     */
    Range<Ratio> accepted(Unit unit, LimitComparison comparison);

    /**
     * Returns the words for the criterion.
     *
     * @return the message, such as "at least 80%"
     */
    Message message();

    /**
     * Says whether a value meets the criterion.
     *
     * @param value what is known of the value, not empty
     * @param unit its unit
     * @param comparison the way of comparing
     * @return the verdict
     * @throws UnitMismatchException if the unit of a limit does not convert
     */
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
    record AtLeast(Limit limit) implements Criterion {
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
    record MoreThan(Limit limit) implements Criterion {
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
    record AtMost(Limit limit) implements Criterion {
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
    record LessThan(Limit limit) implements Criterion {
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
    record Exactly(Limit limit) implements Criterion {
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
    record Within(Limit lower, Limit upper) implements Criterion {
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
    record None() implements Criterion {
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
    record Complete() implements Criterion {
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
