// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.number.TieRule;

/**
 * What every rounding obeys (GB/T 8170-2008, clause 3).
 *
 * <pre>{@code
 * RoundingLaws.check(Rounding.gbt8170Decimals(1));
 * RoundingLaws.checkDecimals(Rounding.gbt8170Decimals(1), number -> number.setScale(1, RoundingMode.HALF_EVEN));
 * }</pre>
 */
public final class RoundingLaws {
    private static final Ratio HALF = Ratio.of(1, 2);

    private RoundingLaws() {}

    /**
     * Tries all laws on the library's rounding, in {@link Trials#STANDARD} tries.
     *
     * @param rounding the rounding
     * @throws LawViolation if a law is broken
     */
    public static void check(Rounding rounding) {
        check(rounding, rounding::round);
    }

    /**
     * Tries all laws on a rounding of {@code BigDecimal} numbers written by hand, in {@link Trials#STANDARD} tries.
     *
     * @param rounding what it claims to do, with an interval that ends as a decimal
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void checkDecimals(Rounding rounding, UnaryOperator<BigDecimal> rule) {
        check(rounding, number -> Ratio.of(rule.apply(number.toBigDecimal())));
    }

    /**
     * Tries all laws on a rounding written by hand, in {@link Trials#STANDARD} tries.
     *
     * @param rounding what it claims to do
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(Rounding rounding, UnaryOperator<Ratio> rule) {
        List<Consumer<Ratio>> laws = List.of(
                number -> givesANearestMultiple(rounding, rule, number),
                number -> sendsTiesWhereTheRuleSays(rounding, rule, number),
                number -> leavesARoundedNumber(rule, number),
                number -> isTheSameOnBothSidesOfZero(rule, number),
                number -> keepsTheOrder(rounding, rule, number));
        Trials.STANDARD.check(new Numbers(rounding.interval()), laws);
    }

    /** Numbers on multiples of an interval, on ties and right beside both. */
    private record Numbers(Ratio interval) implements Samples<Ratio> {
        private static final ImmutableList<Ratio> OFFSETS = Stream.of(
                        "0", "0.5", "0.001", "0.499", "0.501", "0.25", "0.46")
                .map(Ratio::parse)
                .collect(ImmutableList.toImmutableList());

        @Override
        public Ratio draw(Random random) {
            Ratio multiple = Ratio.of(random.nextInt(2001) - 1000L);
            return multiple.plus(OFFSETS.get(random.nextInt(OFFSETS.size()))).times(interval);
        }

        @Override
        public Stream<Ratio> smaller(Ratio number) {
            Ratio whole = Ratio.of(number.abs().dividedBy(interval).floor());
            Ratio less = whole.dividedBy(Ratio.of(2));
            Ratio cut = Ratio.of(less.ceiling()).times(interval);
            return whole.isZero()
                    ? Stream.empty()
                    : Stream.of(number.signum() < 0 ? number.plus(cut) : number.minus(cut));
        }
    }

    /**
     * The rounded number is a multiple of the interval, and no other one is nearer.
     *
     * @param rounding what the rule claims to do
     * @param rule the rule
     * @param number any number
     */
    public static void givesANearestMultiple(Rounding rounding, UnaryOperator<Ratio> rule, Ratio number) {
        Judge judge = new Judge("rounds to a nearest multiple", number);
        Ratio rounded = judge.ask(() -> rule.apply(number));
        boolean multiple = rounded.dividedBy(rounding.interval()).isInteger();
        boolean near = rounded.minus(number).abs().compareTo(rounding.interval().times(HALF)) <= 0;
        judge.require(multiple && near, "a nearest multiple of " + rounding.interval(), rounded);
    }

    /**
     * A number halfway between two multiples goes to the even one, or away from zero.
     *
     * @param rounding what the rule claims to do
     * @param rule the rule
     * @param number any number; tried if it is halfway
     */
    public static void sendsTiesWhereTheRuleSays(Rounding rounding, UnaryOperator<Ratio> rule, Ratio number) {
        Ratio halves = number.dividedBy(rounding.interval()).times(Ratio.of(2));
        if (halves.isInteger() && halves.numerator().testBit(0)) {
            Judge judge = new Judge("sends ties where the rule says", number);
            Ratio below = Ratio.of(number.abs().dividedBy(rounding.interval()).floor());
            boolean up = rounding.tieRule() == TieRule.AWAY_FROM_ZERO
                    || below.numerator().testBit(0);
            Ratio size = (up ? below.plus(Ratio.ONE) : below).times(rounding.interval());
            judge.equal(number.signum() < 0 ? size.negated() : size, judge.ask(() -> rule.apply(number)));
        }
    }

    /**
     * A rounded number is not changed by rounding it again.
     *
     * @param rule the rule
     * @param number any number
     */
    public static void leavesARoundedNumber(UnaryOperator<Ratio> rule, Ratio number) {
        Judge judge = new Judge("leaves a rounded number", number);
        Ratio once = judge.ask(() -> rule.apply(number));
        judge.equal(once, judge.ask(() -> rule.apply(once)));
    }

    /**
     * A number below zero is rounded like its absolute value.
     *
     * @param rule the rule
     * @param number any number
     */
    public static void isTheSameOnBothSidesOfZero(UnaryOperator<Ratio> rule, Ratio number) {
        Judge judge = new Judge("is the same on both sides of zero", number);
        Ratio rounded = judge.ask(() -> rule.apply(number));
        judge.equal(rounded.negated(), judge.ask(() -> rule.apply(number.negated())));
    }

    /**
     * A greater number is not rounded to a lesser one.
     *
     * @param rounding what the rule claims to do
     * @param rule the rule
     * @param number any number; held against those a quarter and a half of an interval above
     */
    public static void keepsTheOrder(Rounding rounding, UnaryOperator<Ratio> rule, Ratio number) {
        Stream.of(Ratio.of(1, 4), HALF).forEach(share -> {
            Ratio greater = number.plus(rounding.interval().times(share));
            Judge judge = new Judge("keeps the order", number + " and " + greater);
            Ratio rounded = judge.ask(() -> rule.apply(number));
            Ratio after = judge.ask(() -> rule.apply(greater));
            judge.require(after.compareTo(rounded) >= 0, "at least " + rounded, after);
        });
    }
}
