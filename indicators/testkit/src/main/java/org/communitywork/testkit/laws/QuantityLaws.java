// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.QuantityFormat;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;

/**
 * What quantities obey, for a reach of words or units of your own as well.
 *
 * <pre>{@code
 * QuantityLaws.readsWhatItWrites(QuantityFormat.of(myUnits), quantity);
 * QuantityLaws.reachesAsTheWordSays(myReach, quantity);
 * }</pre>
 */
public final class QuantityLaws {
    private QuantityLaws() {}

    /**
     * The phrase of a quantity is read as the same quantity.
     *
     * @param format the format, over units that have that of the quantity
     * @param quantity the quantity
     */
    public static void readsWhatItWrites(QuantityFormat format, Quantity quantity) {
        Judge judge = new Judge("reads what it writes", quantity);
        judge.equal(quantity, judge.ask(() -> format.parse(format.format(quantity))));
    }

    /**
     * The range lies where the word says: 多 above the figure, 近 below, 约 around it, 以上 from it on; mirrored below zero. Nothing
     * is empty, and only what has no figure is without a bound on the side where the word sets one.
     *
     * @param reach how far words reach
     * @param quantity the quantity
     */
    public static void reachesAsTheWordSays(Reach reach, Quantity quantity) {
        Judge judge = new Judge("reaches as the word says", quantity);
        Range<Ratio> range = judge.ask(() -> quantity.range(reach));
        judge.require(!range.isEmpty(), "a range that is not empty", Ranges.format(range));
        quantity.figure().ifPresent(figure -> {
            Range<Ratio> size = figure.signum() < 0 ? Ranges.negated(range) : range;
            judge.require(
                    isAsSaid(quantity, figure.abs(), size),
                    "a range as " + quantity.qualifier().englishLabel(),
                    Ranges.format(range));
        });
    }

    private static boolean isAsSaid(Quantity quantity, Ratio size, Range<Ratio> range) {
        return switch (quantity.qualifier()) {
            case EXACTLY, ALL -> range.equals(Range.singleton(size));
            case AT_LEAST -> range.equals(Range.atLeast(size));
            case MORE_THAN -> range.equals(Range.greaterThan(size));
            case AT_MOST -> range.contains(size) && Range.atMost(size).encloses(range);
            case LESS_THAN -> !range.contains(size) && Range.lessThan(size).encloses(range);
            case OVER -> Range.greaterThan(size).encloses(range) && range.hasUpperBound();
            case NEARLY -> Range.lessThan(size).encloses(range) && range.hasLowerBound();
            case ABOUT -> range.contains(size) && range.hasLowerBound() && range.hasUpperBound();
            case BETWEEN, SEVERAL, ORDER_OF, UNKNOWN ->
                range.hasLowerBound() || quantity.unit().canBeNegative();
        };
    }

    /**
     * An amount that is converted to another unit and back is the same.
     *
     * @param amount the amount
     * @param unit a unit of its dimension
     */
    public static void convertsThereAndBack(Amount amount, Unit unit) {
        Judge judge = new Judge("converts there and back", amount + " in " + unit);
        judge.equal(amount, judge.ask(() -> amount.in(unit).in(amount.unit())));
    }

    /**
     * Comparisons agree with one another: at least is not less than, at most is not more than, and what is unknown one way round is
     * unknown the other.
     *
     * @param one an amount
     * @param other another one of its dimension
     */
    public static void comparesBothWays(Amount one, Amount other) {
        Judge judge = new Judge("compares both ways", one + " and " + other);
        judge.equal(one.isAtLeast(other), one.isLessThan(other).not());
        judge.equal(one.isAtMost(other), one.isMoreThan(other).not());
        judge.equal(one.isAtLeast(other), other.isAtMost(one));
        judge.equal(one.isEqualTo(other), other.isEqualTo(one));
    }

    /**
     * A comparison that is decided stays so when an amount is known better.
     *
     * @param wide an amount
     * @param narrow the same known better
     * @param other another amount of its dimension
     */
    public static void staysDecidedWhenNarrowed(Amount wide, Amount narrow, Amount other) {
        if (wide.unit().equals(narrow.unit()) && wide.range().encloses(narrow.range())) {
            Judge judge = new Judge("stays decided when narrowed", wide + " -> " + narrow + " and " + other);
            Ternary before = wide.isAtLeast(other);
            if (before != Ternary.UNKNOWN) {
                judge.equal(before, narrow.isAtLeast(other));
            }
        }
    }

    /**
     * A sum contains the sum of any two numbers that its parts may stand for, and does not depend on their order.
     *
     * @param one an amount
     * @param other another one of its dimension
     */
    public static void addsUp(Amount one, Amount other) {
        Judge judge = new Judge("adds up", one + " and " + other);
        Amount sum = judge.ask(() -> one.plus(other));
        judge.equal(sum, judge.ask(() -> other.plus(one)).in(sum.unit()));
        if (Ranges.isPoint(one.range()) && Ranges.isPoint(other.range())) {
            Ratio expected = one.range()
                    .lowerEndpoint()
                    .plus(other.in(one.unit()).range().lowerEndpoint());
            judge.equal(Range.singleton(expected), sum.range());
        }
    }

    /**
     * What is unknown has no figure and decides no comparison but the trivial ones with zero.
     *
     * @param quantity the quantity
     * @param other an amount of its dimension above zero
     */
    public static void unknownDecidesNothing(Quantity quantity, Amount other) {
        boolean positive = Ranges.isMoreThan(other.range(), Range.singleton(Ratio.ZERO)) == Ternary.TRUE;
        if (quantity.qualifier() == Qualifier.UNKNOWN
                && positive
                && other.range().hasUpperBound()) {
            Judge judge = new Judge("unknown decides nothing", quantity + " and " + other);
            judge.require(quantity.figure().isEmpty(), "no figure", quantity.figure());
            judge.equal(Ternary.UNKNOWN, quantity.isAtLeast(other));
        }
    }
}
