// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Bilingual;

/** Laws of totals, tiers and sensitivities, held against all decisions of the open evidence. */
class ScorecardProperties {
    private static final ImmutableList<String> CODES = ImmutableList.of("A1", "A2", "B1", "B2", "V1", "V2");

    static Bilingual name(String text) {
        return new Bilingual(text, text);
    }

    private static ScorecardItem marked(String code) {
        return ScorecardItem.of(code, name(code), Ratio.of(8), new ScoringRule.Marked());
    }

    private static final Scorecard CARD = Scorecard.builder()
            .name(name("考核"))
            .addItems(marked("A1"), marked("A2"))
            .fullMarks(Ratio.of(16))
            .addBonuses(marked("B1"), marked("B2"))
            .bonusCap(Ratio.of(5))
            .addVetoes(Veto.onFact("V1", name("V1"), VetoEffect.ZERO_TOTAL))
            .addVetoes(Veto.onFact("V2", name("V2"), VetoEffect.LOWEST_TIER))
            .tiers(TierTable.stars("5", "7.5", "12", "16"))
            .build();

    /** The marks and facts of one community, in the order of {@link #CODES}. */
    record Marks(List<Range<Ratio>> ranges, List<Ternary> facts) {
        Map<String, Evidence> evidence() {
            Map<String, Evidence> evidence = new HashMap<>();
            for (int i = 0; i < 4; i++) {
                evidence.put(CODES.get(i), new Evidence.Mark(ranges.get(i)));
            }
            for (int i = 0; i < 2; i++) {
                evidence.put(CODES.get(4 + i), new Evidence.Fact(facts.get(i)));
            }
            return evidence;
        }

        List<Decided> decisions() {
            return decisions(-1);
        }

        /**
         * Decided evidence that takes each range at or right beside its ends, and each open fact both ways. One item may
         * keep so much farther away from ends that it does not attain that the others, all together, do not make up for
         * it.
         */
        List<Decided> decisions(int farther) {
            List<List<Ratio>> choices = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                choices.add(near(ranges.get(i), Ratio.powerOfTen(i == farther ? -6 : -12)));
            }
            List<List<Boolean>> struck =
                    Lists.cartesianProduct(facts.stream().map(Marks::both).toList());
            return Lists.cartesianProduct(choices).stream()
                    .flatMap(points -> struck.stream().map(each -> new Decided(points, each)))
                    .toList();
        }

        private static List<Ratio> near(Range<Ratio> range, Ratio share) {
            Ratio low = range.lowerEndpoint();
            Ratio high = range.upperEndpoint();
            Ratio near = high.minus(low).times(share);
            return Stream.of(
                            range.lowerBoundType() == BoundType.CLOSED ? low : low.plus(near),
                            range.upperBoundType() == BoundType.CLOSED ? high : high.minus(near))
                    .distinct()
                    .toList();
        }

        private static List<Boolean> both(Ternary fact) {
            return fact == Ternary.UNKNOWN ? List.of(true, false) : List.of(fact == Ternary.TRUE);
        }
    }

    /** One choice of all points and facts; total and tier by their definition. */
    record Decided(List<Ratio> points, List<Boolean> struck) {
        Ratio total() {
            Ratio bonus = points.get(2).plus(points.get(3)).min(Ratio.of(5));
            return struck.get(0)
                    ? Ratio.ZERO
                    : points.get(0).plus(points.get(1)).plus(bonus);
        }

        int stars() {
            long reached = Stream.of("5", "7.5", "12", "16")
                    .filter(from -> total().compareTo(Ratio.parse(from)) >= 0)
                    .count();
            return struck.get(1) ? 0 : (int) reached;
        }
    }

    private static int stars(Bilingual tier) {
        return "无一二三四".indexOf(tier.chinese().charAt(0));
    }

    private static List<Integer> ends(List<Bilingual> tiers) {
        return List.of(stars(tiers.get(0)), stars(tiers.get(tiers.size() - 1)));
    }

    private static List<Integer> ends(Stream<Decided> decisions) {
        TreeSet<Integer> stars = new TreeSet<>();
        decisions.forEach(each -> stars.add(each.stars()));
        return List.of(stars.first(), stars.last());
    }

    @Property(tries = 500)
    void total_isTheLeastRangeOfAllDecisions(@ForAll("marks") Marks marks) {
        ScorecardResult result = CARD.score(marks.evidence());
        TreeSet<Ratio> totals = new TreeSet<>();
        marks.decisions().forEach(each -> totals.add(each.total()));
        assertThat(totals).allMatch(result.total());
        assertThat(result.isTotalTight()).isTrue();
        checkEnd(result.total().lowerEndpoint(), result.total().lowerBoundType(), totals.first());
        checkEnd(result.total().upperEndpoint(), result.total().upperBoundType(), totals.last());
    }

    private static void checkEnd(Ratio end, BoundType type, Ratio total) {
        assertThat(total.minus(end).abs()).isLessThan(Ratio.powerOfTen(-3));
        assertThat(total.equals(end)).isEqualTo(type == BoundType.CLOSED);
    }

    @Property(tries = 500)
    void tiers_goFromTheLowestToTheHighestOfAllDecisions(@ForAll("marks") Marks marks) {
        ScorecardResult result = CARD.score(marks.evidence());
        assertThat(ends(result.tiers())).isEqualTo(ends(marks.decisions().stream()));
        assertThat(result.tier().isPresent()).isEqualTo(result.tiers().size() == 1);
    }

    @Property(tries = 500)
    void sensitivities_areTheTiersWithOneItemAtItsEnds(@ForAll("marks") Marks marks) {
        ScorecardResult result = CARD.score(marks.evidence());
        for (Sensitivity each : result.sensitivities()) {
            int index = CODES.indexOf(each.code());
            List<Decided> all = marks.decisions(index);
            assertThat(ends(each.ifWorst()))
                    .as(each.code())
                    .isEqualTo(ends(all.stream().filter(one -> !isGood(marks, one, index))));
            assertThat(ends(each.ifBest()))
                    .as(each.code())
                    .isEqualTo(ends(all.stream().filter(one -> isGood(marks, one, index))));
        }
    }

    private static boolean isGood(Marks marks, Decided one, int index) {
        if (index >= 4) {
            return !one.struck().get(index - 4);
        }
        Range<Ratio> range = marks.ranges().get(index);
        Ratio middle = range.lowerEndpoint().plus(range.upperEndpoint()).dividedBy(Ratio.of(2));
        return one.points().get(index).compareTo(middle) > 0;
    }

    @Property
    void sensitivities_areOfEachOpenPart(@ForAll("marks") Marks marks) {
        ScorecardResult result = CARD.score(marks.evidence());
        List<String> open = Stream.concat(
                        Stream.concat(result.items().stream(), result.bonuses().stream())
                                .filter(ItemScore::isOpen)
                                .map(score -> score.item().code()),
                        result.vetoes().stream()
                                .filter(VetoCheck::isOpen)
                                .map(check -> check.veto().code()))
                .toList();
        assertThat(result.sensitivities()).extracting(Sensitivity::code).isEqualTo(open);
        for (Sensitivity each : result.sensitivities()) {
            assertThat(ends(result.tiers()).get(0))
                    .isLessThanOrEqualTo(ends(each.ifWorst()).get(0));
            assertThat(ends(result.tiers()).get(1))
                    .isGreaterThanOrEqualTo(ends(each.ifBest()).get(1));
            assertThat(each.matters()).isEqualTo(!each.ifBest().equals(each.ifWorst()));
        }
    }

    @Property
    void total_doesNotDependOnTheOrderOfItems(@ForAll("marks") Marks marks) {
        Scorecard turned = Scorecard.builder()
                .from(CARD)
                .items(CARD.items().reverse())
                .bonuses(CARD.bonuses().reverse())
                .build();
        ScorecardResult result = CARD.score(marks.evidence());
        assertThat(turned.score(marks.evidence()).total()).isEqualTo(result.total());
        assertThat(turned.score(marks.evidence()).tiers()).isEqualTo(result.tiers());
    }

    @Property
    void total_neverWidensWithMoreEvidence(@ForAll("marks") Marks marks, @ForAll @Size(max = 6) List<Integer> dropped) {
        Map<String, Evidence> less = marks.evidence();
        dropped.forEach(index -> less.remove(CODES.get(Math.floorMod(index, 6))));
        ScorecardResult some = CARD.score(less);
        ScorecardResult all = CARD.score(marks.evidence());
        assertThat(some.total().encloses(all.total())).isTrue();
        assertThat(some.tiers()).containsAll(all.tiers());
        assertThat(CARD.score(ImmutableMap.of()).total()).isEqualTo(Range.closed(Ratio.ZERO, Ratio.of(21)));
    }

    @Provide
    Arbitrary<Marks> marks() {
        return Combinators.combine(
                        points().list().ofSize(4),
                        Arbitraries.frequencyOf(
                                        Tuple.of(6, Arbitraries.just(Ternary.FALSE)),
                                        Tuple.of(2, Arbitraries.just(Ternary.UNKNOWN)),
                                        Tuple.of(1, Arbitraries.just(Ternary.TRUE)))
                                .list()
                                .ofSize(2))
                .as(Marks::new);
    }

    /** Quarters of points, so that totals fall onto the bounds of tiers, with ends of both kinds. */
    private static Arbitrary<Range<Ratio>> points() {
        Arbitrary<Ratio> ends = Arbitraries.integers().between(0, 32).map(quarters -> Ratio.of(quarters, 4));
        return Combinators.combine(ends, ends, Arbitraries.of(BoundType.class), Arbitraries.of(BoundType.class))
                .as((one, other, lower, upper) -> one.equals(other)
                        ? Range.singleton(one)
                        : Range.range(one.min(other), lower, one.max(other), upper));
    }
}
