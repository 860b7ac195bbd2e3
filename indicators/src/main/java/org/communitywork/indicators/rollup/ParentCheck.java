// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * The total that a street states, held against the sum of its communities.
 *
 * <p>While communities are missing the sum is only a lower bound, for a unit that cannot be negative: a total below it
 * is wrong nevertheless. Made by {@link Rollup#checkParent}.
 *
 * <pre>
 * rollup.checkParent(population, street, period).agreement();   // DISAGREES: 5000人 against 5100人
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ParentCheck implements Serializable {
    ParentCheck() {}

    /**
     * Returns what was counted.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * Returns who states the total.
     *
     * @return the place
     */
    public abstract CommunityId place();

    /**
     * Returns for when.
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * Returns the total that the place states.
     *
     * @return the amount in the measure's unit, empty if it states none that can be used
     */
    public abstract Optional<Amount> own();

    /**
     * Returns what those below it come to.
     *
     * @return the amount in the measure's unit, open to above while some are missing; empty if all are
     */
    public abstract Optional<Amount> sum();

    /**
     * Returns how many of those below reported.
     *
     * @return the counts
     */
    public abstract Completeness completeness();

    /**
     * Returns by how much the total exceeds the sum.
     *
     * @return the difference, empty where there is nothing to compare
     */
    public Optional<Amount> difference() {
        return own().flatMap(stated -> sum().map(below -> new Amount(
                Ranges.minus(stated.range(), below.range()), measure().unit())));
    }

    /**
     * Returns whether both agree.
     *
     * @return the agreement
     */
    public Agreement agreement() {
        if (own().isEmpty() || sum().isEmpty()) {
            return Agreement.NOT_COMPARABLE;
        }
        return switch (Ranges.isEqual(own().get().range(), sum().get().range())) {
            case TRUE -> Agreement.AGREES;
            case FALSE -> Agreement.DISAGREES;
            case UNKNOWN -> Agreement.UNDETERMINED;
        };
    }

    /**
     * Says the result.
     *
     * @return a message with the total, the sum and whether they agree
     */
    public Message message() {
        if (agreement() == Agreement.NOT_COMPARABLE) {
            return Message.of(
                    "rollup.parent.none", place().toString(), measure().code().toString());
        }
        return Message.of(
                "rollup.parent",
                place().toString(),
                measure().code().toString(),
                own().orElseThrow(),
                sum().orElseThrow(),
                agreement());
    }

    static ParentCheck of(Measure measure, CommunityId place, ReportingPeriod period, Tally own, Tally children) {
        Operand operand = Operand.of(measure.code());
        Optional<Amount> stated = Optional.ofNullable(own.sums().get(operand)).map(sum -> sum.in(measure.unit()));
        Optional<Amount> below = Optional.ofNullable(children.sums().get(operand))
                .map(sum -> sum.in(measure.unit()))
                .map(sum -> children.completeness().isComplete() ? sum : opened(sum));
        return ImmutableParentCheck.builder()
                .measure(measure)
                .place(place)
                .period(period)
                .own(stated)
                .sum(below)
                .completeness(children.completeness())
                .build();
    }

    private static Amount opened(Amount sum) {
        Range<Ratio> more = sum.unit().canBeNegative() ? Range.all() : Range.atLeast(Ratio.ZERO);
        return new Amount(Ranges.plus(sum.range(), more), sum.unit());
    }
}
