// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Contradictory;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.calculation.Undefined;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The column "here" of docs/probes.md: what this library answers. The benchmarks module asks the others. */
class ProbesPageTest {
    private static final GuidePage PAGE = GuidePage.of("probes");
    private static final Range<Ratio> TWELVE_TO_23 = Ranges.parse("[12, 23]");

    static Stream<Arguments> expressions() {
        return PAGE.table("expressions");
    }

    @ParameterizedTest
    @MethodSource
    void expressions(ArgumentsAccessor row) {
        assertThat(answer(row.getString(0))).as(row.getString(0)).isEqualTo(row.getString(2));
    }

    private static String answer(String probe) {
        return switch (probe) {
            case "1 / 0" -> kind(calculate(ratio("a / b"), "a = 1人", "b = 0人"));
            case "0 / 0" -> kind(calculate(ratio("a / b"), "a = 0人", "b = 0人"));
            case "null and false" -> Ternary.UNKNOWN.and(Ternary.FALSE).toString();
            case "null > 1" ->
                Quantity.parse("xx人").isMoreThan(Quantity.parse("1人")).toString();
            case "1 > null" ->
                Quantity.parse("1人").isMoreThan(Quantity.parse("xx人")).toString();
            case "null + 1" -> kind(calculate(ratio("(a + b) / c"), "a = xx人", "b = 1人", "c = 1人"));
            case "x >= 80" ->
                Target.atLeast(ratio("x / y"), "80")
                        .check(Samples.observations("y = 1人"), SUBJECT, YEAR)
                        .outcome()
                        .englishLabel();
            case "round(2.5)", "round(-2.5)" ->
                Rounding.gbt8170Decimals(0)
                        .round(Ratio.parse(probe.substring(6, probe.length() - 1)))
                        .toString();
            default -> arithmetic(probe);
        };
    }

    private static String arithmetic(String probe) {
        List<String> sides = Splitter.on(" = ").splitToList(probe);
        Formula left = Formula.parse(sides.get(0));
        return sides.size() == 1 ? left.toString() : String.valueOf(left.equals(Formula.parse(sides.get(1))));
    }

    private static Indicator ratio(String formula) {
        return Indicator.ratio("X.RATIO")
                .name("比", "Ratio")
                .formula(formula)
                .decimals(2)
                .direction(Direction.LOWER_IS_BETTER)
                .build();
    }

    private static Calculation calculate(Indicator indicator, String... lines) {
        return Calculator.STANDARD.calculate(indicator, Samples.observations(lines), SUBJECT, YEAR);
    }

    private static String kind(Calculation calculation) {
        return Stream.of(Undefined.class, Incomplete.class, Contradictory.class)
                .filter(kind -> kind.isInstance(calculation))
                .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> ranges() {
        return PAGE.table("ranges");
    }

    @ParameterizedTest
    @MethodSource
    void ranges(String probe, String right, String here) {
        assertThat(answerOfRanges(probe)).as(right).isEqualTo(here);
    }

    private static String answerOfRanges(String probe) {
        return switch (probe) {
            case "[12, 23] > 11" ->
                Ranges.isMoreThan(TWELVE_TO_23, Ranges.parse("11")).toString();
            case "[12, 23] >= 12" ->
                Ranges.isAtLeast(TWELVE_TO_23, Ranges.parse("12")).toString();
            case "[12, 23] < 12" ->
                Ranges.isLessThan(TWELVE_TO_23, Ranges.parse("12")).toString();
            case "[12, 23] >= 20" ->
                Ranges.isAtLeast(TWELVE_TO_23, Ranges.parse("20")).toString();
            default -> {
                Observations three = Observations.of(Stream.of("10人", "xx人", "20人")
                        .map(figure -> Samples.builder("a", figure)
                                .subject(CommunityId.parse("c" + figure.charAt(0)))
                                .build())
                        .toList());
                yield sum(MissingPolicy.REFUSE, three) + ", or " + sum(MissingPolicy.SUM_PRESENT, three)
                        + " if asked for";
            }
        };
    }

    private static String sum(MissingPolicy policy, Observations observations) {
        CommunityTree tree = CommunityTree.flat(
                SUBJECT, Stream.of("c1", "cx", "c2").map(CommunityId::parse).toList());
        return Rollup.over(tree, policy, observations)
                .calculate(Indicator.count("X.SUM", "a", "人").name("和", "Sum").build(), SUBJECT, YEAR)
                .value()
                .map(Ranges::format)
                .orElse("none");
    }

    static Stream<Arguments> measures() {
        return PAGE.table("measures");
    }

    @ParameterizedTest
    @MethodSource
    void measures(String probe, String right, String here) {
        Indicator rate = Indicator.proportion("X.RATE")
                .name("率", "Rate")
                .formula("a / b")
                .decimals(0)
                .direction(Direction.LOWER_IS_BETTER)
                .build();
        String answer = switch (probe) {
            case "0.9, the lower the better" ->
                calculate(rate, "a = 90人", "b = 100人").shown(Language.ENGLISH);
            case "1.25, the lower the better" ->
                calculate(ratio("a / b"), "a = 125人", "b = 100人").shown(Language.ENGLISH);
            case "sum of no values" -> sum(MissingPolicy.SUM_PRESENT, Observations.of(List.of()));
            default -> kind(calculate(ratio("a / (b - c)"), "a = 5人", "b = 4人", "c = 6人"));
        };
        assertThat(answer).as(right).isEqualTo(here);
    }

    static Stream<Arguments> helpers() {
        return PAGE.table("helpers");
    }

    @ParameterizedTest
    @MethodSource
    void helpers(String probe, String right, String here) {
        assertThat(probe.equals("2.5 rounded") ? answer("round(2.5)") : arithmetic(probe))
                .isEqualTo(here)
                .isEqualTo(right);
    }

    static Stream<Arguments> agreement() {
        return PAGE.table("agreement").filter(row -> row.get()[0].equals("here"));
    }

    @ParameterizedTest
    @MethodSource
    void agreement(String probe, long met) {
        Formula rate = Formula.parse("a / b");
        long actual = 0;
        for (long percent = 1; percent < 100; percent++) {
            Criterion criterion = Criterion.atLeast(percent + "%");
            for (long hundreds = 1; hundreds <= 20; hundreds++) {
                ImmutableMap<Operand, Range<Ratio>> counts = ImmutableMap.of(
                        Samples.operand("a"), Range.singleton(Ratio.of(percent * hundreds)),
                        Samples.operand("b"), Range.singleton(Ratio.of(100 * hundreds)));
                Range<Ratio> value = new Quotient(rate.numerator(), rate.denominator(), counts)
                        .value()
                        .orElseThrow();
                Verdict verdict = criterion.verdict(
                        Ranges.times(value, Ratio.of(100)), Units.PERCENT, LimitComparison.FULL_VALUE);
                actual += verdict == Verdict.MET ? 1 : 0;
            }
        }
        assertThat(actual).as(probe).isEqualTo(met);
    }
}
