// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;

/**
 * What every way to say by how many percent a value changed obeys (增长率).
 *
 * <pre>{@code
 * ChangeLaws.check(ChangeRule.library());
 * ChangeLaws.check(MyTrends::change);       // Optional<Range<Ratio>> change(Calculation before, Calculation now)
 * }</pre>
 */
public final class ChangeLaws {
    private static final ImmutableList<BiConsumer<ChangeRule, TrendSample>> ALL = ImmutableList.of(
            ChangeLaws::isAShareOfTheEarlierValue,
            ChangeLaws::needsAnEarlierValueAboveZero,
            ChangeLaws::missingHasNoChange,
            ChangeLaws::doesNotAskWhatIsBetter,
            ChangeLaws::holdsEveryChangeOfRanges,
            ChangeLaws::goesNoFurtherThanItsFigures);

    private ChangeLaws() {}

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(ChangeRule rule) {
        check(rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(ChangeRule rule, Trials trials) {
        ImmutableList<Consumer<TrendSample>> laws = ALL.stream()
                .<Consumer<TrendSample>>map(law -> sample -> law.accept(rule, sample))
                .collect(toImmutableList());
        trials.check(TrendSamples.STANDARD, laws);
    }

    private static Optional<Range<Ratio>> ask(Judge judge, ChangeRule rule, TrendSample sample) {
        return judge.ask(() -> rule.change(sample.calculationBefore(), sample.calculationNow()));
    }

    private static Range<Ratio> change(Judge judge, ChangeRule rule, TrendSample sample) {
        Optional<Range<Ratio>> change = ask(judge, rule, sample);
        judge.require(change.isPresent(), "a change", "none");
        return change.orElseThrow();
    }

    private static void asksForNone(String law, ChangeRule rule, TrendSample sample) {
        Judge judge = new Judge(law, sample);
        judge.equal("no change", text(ask(judge, rule, sample)));
    }

    private static String text(Optional<Range<Ratio>> change) {
        return change.map(range -> Ranges.format(range) + "%").orElse("no change");
    }

    private static Range<Ratio> range(Optional<Quantity> figure) {
        return figure.orElseThrow().range();
    }

    private static boolean hasChange(TrendSample sample) {
        return sample.before().isPresent()
                && sample.now().isPresent()
                && range(sample.before()).lowerEndpoint().signum() > 0;
    }

    private static boolean isExact(TrendSample sample) {
        return Ranges.isPoint(range(sample.before())) && Ranges.isPoint(range(sample.now()));
    }

    /**
     * The change times the earlier value is a hundred times what the later one is greater by.
     *
     * @param rule the rule
     * @param sample two figures; tried if both are exact and the earlier one is above zero
     */
    public static void isAShareOfTheEarlierValue(ChangeRule rule, TrendSample sample) {
        if (hasChange(sample) && isExact(sample)) {
            Judge judge = new Judge("is a share of the earlier value", sample);
            Ratio before = range(sample.before()).lowerEndpoint();
            Ratio rise = range(sample.now()).lowerEndpoint().minus(before);
            judge.equal(
                    Ranges.format(Range.singleton(rise.times(Ratio.HUNDRED))),
                    Ranges.format(Ranges.times(change(judge, rule, sample), before)));
        }
    }

    /**
     * Of nothing, and of what may be nothing, there are no percent.
     *
     * @param rule the rule
     * @param sample two figures; the earlier one is made zero, and a range from zero on
     */
    public static void needsAnEarlierValueAboveZero(ChangeRule rule, TrendSample sample) {
        if (sample.now().isPresent()) {
            Stream.of(Quantity.of(Ratio.ZERO, Units.PERSON), Quantity.between(Ratio.ZERO, Ratio.of(3), Units.PERSON))
                    .map(before -> new TrendSample(sample.direction(), Optional.of(before), sample.now()))
                    .forEach(zero -> asksForNone("needs an earlier value above zero", rule, zero));
        }
    }

    /**
     * Where a value is missing, there is no change.
     *
     * @param rule the rule
     * @param sample two figures; each is left out in turn
     */
    public static void missingHasNoChange(ChangeRule rule, TrendSample sample) {
        Stream.of(
                        new TrendSample(sample.direction(), Optional.empty(), sample.now()),
                        new TrendSample(sample.direction(), sample.before(), Optional.empty()))
                .forEach(without -> asksForNone("missing has no change", rule, without));
    }

    /**
     * The change is the same whether more or fewer are better.
     *
     * @param rule the rule
     * @param sample any two figures
     */
    public static void doesNotAskWhatIsBetter(ChangeRule rule, TrendSample sample) {
        Judge judge = new Judge("does not ask what is better", sample);
        Optional<Range<Ratio>> change = ask(judge, rule, sample.with(Direction.NEUTRAL));
        Arrays.stream(Direction.values())
                .map(sample::with)
                .forEach(other -> judge.equal(text(change), text(ask(judge, rule, other))));
    }

    private static Stream<Range<Ratio>> changesOfEnds(TrendSample sample) {
        return ends(sample.before())
                .flatMap(before -> ends(sample.now())
                        .map(now -> Range.singleton(
                                now.minus(before).times(Ratio.HUNDRED).dividedBy(before))));
    }

    private static Stream<Ratio> ends(Optional<Quantity> figure) {
        return Stream.of(range(figure).lowerEndpoint(), range(figure).upperEndpoint());
    }

    /**
     * The change holds that of every number of the one range to every number of the other, which that of their ends shows.
     *
     * @param rule the rule
     * @param sample two figures, the earlier one above zero
     */
    public static void holdsEveryChangeOfRanges(ChangeRule rule, TrendSample sample) {
        if (hasChange(sample)) {
            Judge judge = new Judge("holds every change of ranges", sample);
            Range<Ratio> change = change(judge, rule, sample);
            changesOfEnds(sample)
                    .forEach(own -> judge.require(
                            change.encloses(own), Ranges.format(own) + "% within", Ranges.format(change) + "%"));
        }
    }

    /**
     * The change does not go beyond the least and the greatest of a number of the one range to one of the other.
     *
     * @param rule the rule
     * @param sample two figures, the earlier one above zero
     */
    public static void goesNoFurtherThanItsFigures(ChangeRule rule, TrendSample sample) {
        if (hasChange(sample)) {
            Judge judge = new Judge("goes no further than its figures", sample);
            Range<Ratio> change = change(judge, rule, sample);
            Range<Ratio> widest = changesOfEnds(sample).reduce(Range::span).orElseThrow();
            judge.require(
                    widest.encloses(change), "within " + Ranges.format(widest) + "%", Ranges.format(change) + "%");
        }
    }
}
