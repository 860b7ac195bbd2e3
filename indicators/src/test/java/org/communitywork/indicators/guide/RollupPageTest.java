// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.Agreement;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.ParentCheck;
import org.communitywork.indicators.rollup.PeriodRollup;
import org.communitywork.indicators.rollup.Ranking;
import org.communitywork.indicators.rollup.Rollup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/rollup.md. */
class RollupPageTest {
    private static final GuidePage PAGE = GuidePage.of("rollup");
    private static final CommunityId DISTRICT = CommunityId.parse("district");
    private static final Indicator REFERRALS = Indicator.proportion("DIS.REFERRAL_RATE")
            .name("转诊到位率", "Referral rate")
            .formula("examined / due")
            .build();
    private static final Indicator EXAMINED = Indicator.count("ELD.EXAMINED_COUNT", "examined", "人")
            .name("体检人数", "Examined")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final MissingPolicy BOUND = MissingPolicy.bound(
            ImmutableMap.of(Samples.code("examined"), new Amount(Ranges.parse("[0, 1000]"), Units.PERSON)));

    private static CommunityTree tree(String... communities) {
        return CommunityTree.flat(
                DISTRICT, Stream.of(communities).map(CommunityId::parse).toList());
    }

    /** Gathers observations from lines such as {@code a: 870 of 1918}; a question mark says nothing. */
    private static Observations observations(String... lines) {
        List<ResolvedObservation> all = new ArrayList<>();
        for (String line : lines) {
            List<String> parts = Splitter.on(": ").splitToList(line);
            List<String> counts = Splitter.on(" of ").splitToList(parts.get(1));
            all.addAll(stated(parts.get(0), "examined", counts.get(0)));
            all.addAll(stated(parts.get(0), "due", counts.get(1)));
        }
        return Observations.of(all);
    }

    private static List<ResolvedObservation> stated(String place, String measure, String figure) {
        return figure.equals("?")
                ? List.of()
                : List.of(Samples.builder(measure, figure.endsWith("人") ? figure : figure + "人")
                        .subject(CommunityId.parse(place))
                        .build());
    }

    private static Measure people(MeasureKind kind) {
        return Measure.builder()
                .code(Samples.code("examined"))
                .name("人数")
                .englishName("People")
                .unit(Units.PERSON)
                .kind(kind)
                .build();
    }

    @Test
    void rate_isTheQuotientOfTheSums() {
        CommunityTree tree = tree("a", "b", "c");
        Rollup rollup = Rollup.over(
                tree, MissingPolicy.REFUSE, observations("a: 870 of 1918", "b: 762 of 1594", "c: 904 of 1479"));
        Aggregate rate = rollup.calculate(REFERRALS, DISTRICT, YEAR);
        // 870 + 762 + 904 = 2536 and 1918 + 1594 + 1479 = 4991; the mean of the rates would be 51.4 %
        assertThat(rate.value()).contains(Ranges.parse("253600/4991"));
        assertThat(rate.shown(Language.ENGLISH)).isEqualTo("50.8%");
    }

    static Stream<Arguments> missing() {
        return PAGE.table("missing");
    }

    @ParameterizedTest
    @MethodSource
    void missing(String a, String b, String refuse, String sumPresent, String bound) {
        Observations observations = observations("a: " + a, "b: " + b);
        assertThat(rate(MissingPolicy.REFUSE, observations)).isEqualTo(refuse);
        assertThat(rate(MissingPolicy.SUM_PRESENT, observations)).isEqualTo(sumPresent);
        assertThat(rate(BOUND, observations)).isEqualTo(bound);
    }

    private static String rate(MissingPolicy policy, Observations observations) {
        return Rollup.over(tree("a", "b"), policy, observations)
                .calculate(REFERRALS, DISTRICT, YEAR)
                .value()
                .map(Ranges::format)
                .orElse("none");
    }

    static Stream<Arguments> parents() {
        return PAGE.table("parents");
    }

    @ParameterizedTest
    @MethodSource
    void parents(String own, String a, String b, Agreement agreement, String difference) {
        List<ResolvedObservation> all = new ArrayList<>(stated("district", "examined", own));
        all.addAll(stated("a", "examined", a));
        all.addAll(stated("b", "examined", b));
        ParentCheck check = Rollup.over(tree("a", "b"), MissingPolicy.SUM_PRESENT, Observations.of(all))
                .checkParent(people(MeasureKind.STOCK), DISTRICT, YEAR);
        assertThat(check.agreement()).isEqualTo(agreement);
        assertThat(check.difference().map(Amount::range).map(Ranges::format)).contains(difference);
    }

    static Stream<Arguments> ranking() {
        return PAGE.table("ranking");
    }

    @ParameterizedTest
    @MethodSource
    void ranking(String a, String b, String c, String places) {
        List<ResolvedObservation> all = new ArrayList<>(stated("a", "examined", a));
        all.addAll(stated("b", "examined", b));
        all.addAll(stated("c", "examined", c));
        Rollup rollup = Rollup.over(tree("a", "b", "c"), MissingPolicy.REFUSE, Observations.of(all));
        Ranking ranking = Ranking.of(Stream.of("a", "b", "c")
                .map(place -> rollup.calculate(EXAMINED, CommunityId.parse(place), YEAR))
                .toList());
        assertThat(ranking.ranked().stream()
                        .map(place -> place.aggregate().place() + " " + place.best() + "–" + place.worst())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(places);
    }

    static Stream<Arguments> periods() {
        return PAGE.table("periods");
    }

    @ParameterizedTest
    @MethodSource
    void periods(MeasureKind kind, String q1, String q2, String q3, String q4, String refuse, String sumPresent) {
        List<ResolvedObservation> all = new ArrayList<>();
        List<String> figures = List.of(q1, q2, q3, q4);
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).equals("?")) {
                all.add(Samples.builder("examined", figures.get(i))
                        .period(ReportingPeriod.ofQuarter(2010, i + 1))
                        .build());
            }
        }
        assertThat(total(MissingPolicy.REFUSE, kind, all)).isEqualTo(refuse);
        assertThat(total(MissingPolicy.SUM_PRESENT, kind, all)).isEqualTo(sumPresent);
    }

    private static String total(MissingPolicy policy, MeasureKind kind, List<ResolvedObservation> all) {
        List<ReportingPeriod> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> ReportingPeriod.ofQuarter(2010, quarter))
                .toList();
        return PeriodRollup.of(people(kind), policy)
                .total(Observations.of(all), Samples.SUBJECT, YEAR, quarters)
                .total()
                .map(Amount::range)
                .map(Ranges::format)
                .orElse("none");
    }
}
