// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.trend.Travel;

/**
 * What every way to say which way a value went obeys (同比, 环比).
 *
 * <pre>{@code
 * TrendLaws.check(TrendRule.library());
 * TrendLaws.check(MyTrends::travel);        // Travel travel(Calculation before, Calculation now)
 * }</pre>
 */
public final class TrendLaws {
    private static final ImmutableList<BiConsumer<TrendRule, TrendSample>> ALL = ImmutableList.of(
            TrendLaws::comparesNumbers,
            TrendLaws::goesTheOtherWayBack,
            TrendLaws::knowsWhatIsBetter,
            TrendLaws::missingIsNotComparable,
            TrendLaws::saysOfRangesWhatHoldsForAllOfThem,
            TrendLaws::isDecidedWhereRangesAreApart);

    private TrendLaws() {}

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(TrendRule rule) {
        check(rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(TrendRule rule, Trials trials) {
        ImmutableList<Consumer<TrendSample>> laws = ALL.stream()
                .<Consumer<TrendSample>>map(law -> sample -> law.accept(rule, sample))
                .collect(toImmutableList());
        trials.check(TrendSamples.STANDARD, laws);
    }

    private static Travel ask(Judge judge, TrendRule rule, TrendSample sample) {
        return judge.ask(() -> rule.travel(sample.calculationBefore(), sample.calculationNow()));
    }

    private static boolean isExact(Optional<Quantity> figure) {
        return figure.filter(quantity -> quantity.qualifier() == Qualifier.EXACTLY)
                .isPresent();
    }

    private static boolean isExact(TrendSample sample) {
        return isExact(sample.before()) && isExact(sample.now());
    }

    private static Travel due(Direction direction, Ratio before, Ratio now) {
        int rise = now.compareTo(before);
        if (rise == 0) {
            return Travel.UNCHANGED;
        }
        return switch (direction) {
            case NEUTRAL -> rise > 0 ? Travel.ROSE : Travel.FELL;
            case HIGHER_IS_BETTER -> rise > 0 ? Travel.IMPROVED : Travel.WORSENED;
            case LOWER_IS_BETTER -> rise > 0 ? Travel.WORSENED : Travel.IMPROVED;
        };
    }

    private static Range<Ratio> range(Optional<Quantity> figure) {
        return figure.orElseThrow().range();
    }

    private static Travel exact(TrendSample sample) {
        return due(
                sample.direction(),
                range(sample.before()).lowerEndpoint(),
                range(sample.now()).lowerEndpoint());
    }

    private static Travel opposite(Travel travel) {
        return switch (travel) {
            case IMPROVED -> Travel.WORSENED;
            case WORSENED -> Travel.IMPROVED;
            case ROSE -> Travel.FELL;
            case FELL -> Travel.ROSE;
            default -> travel;
        };
    }

    /**
     * Two numbers are compared as numbers.
     *
     * @param rule the rule
     * @param sample two figures; tried if both are exact
     */
    public static void comparesNumbers(TrendRule rule, TrendSample sample) {
        if (isExact(sample)) {
            Judge judge = new Judge("compares numbers", sample);
            judge.equal(exact(sample), ask(judge, rule, sample));
        }
    }

    /**
     * From the later to the earlier value the way is the opposite.
     *
     * @param rule the rule
     * @param sample any two figures
     */
    public static void goesTheOtherWayBack(TrendRule rule, TrendSample sample) {
        Judge judge = new Judge("goes the other way back", sample);
        Travel back = ask(judge, rule, sample.swapped());
        judge.equal(opposite(back), ask(judge, rule, sample));
    }

    /**
     * What is better where more are better is worse where fewer are.
     *
     * @param rule the rule
     * @param sample any two figures
     */
    public static void knowsWhatIsBetter(TrendRule rule, TrendSample sample) {
        Judge judge = new Judge("knows what is better", sample);
        Travel more = ask(judge, rule, sample.with(Direction.HIGHER_IS_BETTER));
        judge.equal(opposite(more), ask(judge, rule, sample.with(Direction.LOWER_IS_BETTER)));
    }

    /**
     * Where a value is missing, there is nothing to compare.
     *
     * @param rule the rule
     * @param sample two figures; each is left out in turn
     */
    public static void missingIsNotComparable(TrendRule rule, TrendSample sample) {
        Stream.of(
                        new TrendSample(sample.direction(), Optional.empty(), sample.now()),
                        new TrendSample(sample.direction(), sample.before(), Optional.empty()))
                .forEach(without -> {
                    Judge judge = new Judge("missing is not comparable", without);
                    judge.equal(Travel.NOT_COMPARABLE, ask(judge, rule, without));
                });
    }

    /**
     * Of ranges a way is said only if all their numbers went it.
     *
     * @param rule the rule
     * @param sample two figures, of which one at least is a range
     */
    public static void saysOfRangesWhatHoldsForAllOfThem(TrendRule rule, TrendSample sample) {
        if (isComplete(sample) && !isExact(sample)) {
            Judge judge = new Judge("says of ranges what holds for all of them", sample);
            Travel travel = ask(judge, rule, sample);
            numbers(sample.before())
                    .forEach(before -> numbers(sample.now()).forEach(now -> {
                        Travel own = due(sample.direction(), before, now);
                        judge.require(
                                travel == own || travel == Travel.UNDETERMINED,
                                own + ", as from " + before + " to " + now,
                                travel);
                    }));
        }
    }

    private static boolean isComplete(TrendSample sample) {
        return sample.before().isPresent() && sample.now().isPresent();
    }

    private static Stream<Ratio> numbers(Optional<Quantity> figure) {
        Range<Ratio> range = range(figure);
        return IntStream.rangeClosed(
                        range.lowerEndpoint().floor().intValueExact(),
                        range.upperEndpoint().floor().intValueExact())
                .mapToObj(Ratio::of)
                .filter(range);
    }

    /**
     * Where no number of the one range is as great as any of the other, the way is known.
     *
     * @param rule the rule
     * @param sample two figures; tried if they have no number in common
     */
    public static void isDecidedWhereRangesAreApart(TrendRule rule, TrendSample sample) {
        if (isComplete(sample) && !range(sample.before()).isConnected(range(sample.now()))) {
            Judge judge = new Judge("is decided where ranges are apart", sample);
            judge.equal(exact(sample), ask(judge, rule, sample));
        }
    }
}
