// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.observation.Observations;

class ShortfallProperties {
    private static final ImmutableList<String> MEASURES = ImmutableList.of("X.A", "X.B");

    private static TargetCheck check(Target target, Range<Ratio> a, Range<Ratio> b) {
        return target.check(
                Observations.of(ImmutableList.of(
                        Samples.builder("X.A", "0人").quantity(quantity(a)).build(),
                        Samples.builder("X.B", "0人").quantity(quantity(b)).build())),
                Samples.SUBJECT,
                Samples.YEAR);
    }

    private static Quantity quantity(Range<Ratio> range) {
        return Ranges.isPoint(range)
                ? Quantity.of(range.lowerEndpoint(), Units.PERSON)
                : Quantity.between(range.lowerEndpoint(), range.upperEndpoint(), Units.PERSON);
    }

    private static Range<Ratio> point(int number) {
        return Range.singleton(Ratio.of(number));
    }

    @Property(tries = 600)
    void change_isTheLeastThatMeetsTheTarget(
            @ForAll("targets") Target target,
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(min = 1, max = 60) int b,
            @ForAll("measures") String measure) {
        TargetCheck check = check(target, point(a), point(b));
        Shortfall shortfall = check.shortfall(Samples.code(measure));
        Optional<Integer> least = search(target, a, b, measure);
        if (shortfall.amount().isPresent()) {
            Ratio found = Ranges.point(shortfall.amount().get().range()).orElseThrow();
            int change = found.numerator().intValueExact() * (shortfall.isFalling() ? -1 : 1);
            assertThat(least).as(shortfall.toString()).contains(change);
        } else if (check.calculation().calculated().isPresent()) {
            assertThat(least).as(shortfall.toString()).isEmpty();
        }
    }

    /** Tries every change, nearest first: the reference is the check itself with one more and one less. */
    private static Optional<Integer> search(Target target, int a, int b, String measure) {
        for (int size = 0; size <= 250; size++) {
            for (int change : new int[] {size, -size}) {
                int changedA = measure.equals("X.A") ? a + change : a;
                int changedB = measure.equals("X.B") ? b + change : b;
                if (changedA >= 0
                        && changedB >= 0
                        && check(target, point(changedA), point(changedB)).verdict() == Verdict.MET) {
                    return Optional.of(change);
                }
            }
        }
        return Optional.empty();
    }

    @Property(tries = 500)
    void worstCase_isEnoughForAllAndBestCaseForSome(
            @ForAll("targets") Target target,
            @ForAll @IntRange(max = 20) int a,
            @ForAll @IntRange(min = 1, max = 30) int b,
            @ForAll @IntRange(min = 1, max = 5) int width,
            @ForAll("measures") String measure) {
        Range<Ratio> rangeA = Range.closed(Ratio.of(a), Ratio.of(a + width));
        Range<Ratio> rangeB = Range.closed(Ratio.of(b), Ratio.of(b + width));
        Optional<Amount> amount =
                check(target, rangeA, rangeB).shortfall(Samples.code(measure)).amount();
        if (amount.isEmpty()) {
            return;
        }
        for (int i = 0; i <= width; i++) {
            for (int j = 0; j <= width; j++) {
                TargetCheck exact = check(target, point(a + i), point(b + j));
                if (exact.calculation().calculated().isPresent()) {
                    Optional<Amount> own =
                            exact.shortfall(Samples.code(measure)).amount();
                    own.ifPresent(one -> assertThat(amount.get().range().encloses(one.range()))
                            .as("%s in %s", one, amount.get())
                            .isTrue());
                }
            }
        }
    }

    @Property(tries = 300)
    void ends_areThoseOfTheBestAndTheWorstCorner(
            @ForAll("targets") Target target,
            @ForAll @IntRange(max = 20) int a,
            @ForAll @IntRange(min = 1, max = 30) int b,
            @ForAll @IntRange(min = 1, max = 5) int width,
            @ForAll("measures") String measure) {
        Range<Ratio> rangeA = Range.closed(Ratio.of(a), Ratio.of(a + width));
        Range<Ratio> rangeB = Range.closed(Ratio.of(b), Ratio.of(b + width));
        Optional<Amount> amount =
                check(target, rangeA, rangeB).shortfall(Samples.code(measure)).amount();
        // What is lacking is linear in both measures, so it is least and greatest in corners, which are whole numbers.
        Optional<Range<Ratio>> hull = Optional.empty();
        for (int corner = 0; corner < 4; corner++) {
            Optional<Range<Ratio>> own = check(
                            target, point((corner & 1) == 0 ? a : a + width), point((corner & 2) == 0 ? b : b + width))
                    .shortfall(Samples.code(measure))
                    .amount()
                    .map(Amount::range);
            if (own.isEmpty()) {
                return;
            }
            hull = Optional.of(hull.map(range -> Ranges.hull(range, own.get())).orElse(own.get()));
        }
        if (amount.isPresent()) {
            assertThat(amount.get().range()).isEqualTo(hull.orElseThrow());
        }
    }

    @Provide
    Arbitrary<String> measures() {
        return Arbitraries.of(MEASURES);
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<Indicator> indicators = Arbitraries.of(
                        "X.A / X.B", "X.A / (X.A + X.B)", "(2 X.A + X.B) / X.B", "X.A / (X.B + 3)")
                .map(formula -> Indicator.ratio("X.I")
                        .name("比", "Ratio")
                        .formula(formula)
                        .scale(Scale.PERCENT)
                        .build());
        Arbitrary<Criterion> criteria = Arbitraries.of(
                Criterion.atLeast("80%"),
                Criterion.atLeast("79%"),
                Criterion.moreThan("50%"),
                Criterion.atMost("40%"),
                Criterion.lessThan("25.0%"),
                Criterion.atLeast("130%"));
        return Combinators.combine(indicators, criteria, Arbitraries.of(LimitComparison.values()))
                .as((indicator, criterion, comparison) -> Target.builder()
                        .indicator(indicator)
                        .criterion(criterion)
                        .comparison(comparison)
                        .build());
    }
}
