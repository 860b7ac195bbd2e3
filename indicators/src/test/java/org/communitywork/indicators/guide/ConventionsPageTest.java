// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.ReportedValue;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Extent;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.target.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/conventions.md. */
class ConventionsPageTest {
    private static final GuidePage PAGE = GuidePage.of("conventions");

    static Stream<Arguments> figures() {
        return PAGE.table("figures");
    }

    @ParameterizedTest
    @MethodSource
    void figures(String written, String range, String unit) {
        Quantity quantity = Quantity.parse(written);
        assertThat(Ranges.format(quantity.range())).isEqualTo(range);
        assertThat(quantity.unit().toString()).isEqualTo(unit);
    }

    static Stream<Arguments> reach() {
        return PAGE.table("reach");
    }

    @ParameterizedTest
    @MethodSource
    void reach(String words, String rule, String example, String range) {
        assertThat(Ranges.format(Quantity.parse(example).range()))
                .as(words + ": " + rule)
                .isEqualTo(range);
    }

    @Test
    void reach_canBeReplaced() {
        Reach tenPercent = Reach.STANDARD.withAbout(Extent.ofFigure(Ratio.of(1, 10)));
        Range<Ratio> range = Quantity.parse("约300人").range(tenPercent);
        assertThat(range).isEqualTo(Ranges.parse("[270, 330]"));
    }

    static Stream<Arguments> limits() {
        return PAGE.table("limits");
    }

    @ParameterizedTest
    @MethodSource
    void limits(String words, String included, String example, String range) {
        Range<Ratio> actual = Quantity.parse(example).range();
        assertThat(Ranges.format(actual)).as(words).isEqualTo(range);
        Ratio number = Quantity.parse(example).figure().orElseThrow();
        assertThat(actual.contains(number)).isEqualTo(included.equals("yes"));
    }

    static Stream<Arguments> rounding() {
        return PAGE.table("rounding");
    }

    @ParameterizedTest
    @MethodSource
    void rounding(String value, String interval, String rounded, String halfUp) {
        Ratio exact = Ratio.parse(value);
        assertThat(Rounding.gbt8170(Ratio.parse(interval)).round(exact)).isEqualTo(Ratio.parse(rounded));
        assertThat(Rounding.halfUp(Ratio.parse(interval)).round(exact)).isEqualTo(Ratio.parse(halfUp));
    }

    static Stream<Arguments> reported() {
        return PAGE.table("reported");
    }

    @ParameterizedTest
    @MethodSource
    void reported(String exact, String reported, String rounded, String twice) {
        ReportedValue value = Rounding.gbt8170Decimals(1).report(Ratio.parse(exact));
        Rounding whole = Rounding.gbt8170Decimals(0);
        assertThat(value).hasToString(reported);
        assertThat(value.round(whole)).isEqualTo(Ratio.parse(rounded));
        assertThat(whole.round(value.value())).isEqualTo(Ratio.parse(twice));
    }

    static Stream<Arguments> comparison() {
        return PAGE.table("comparison");
    }

    @ParameterizedTest
    @MethodSource
    void comparison(String criterion, String limit, String value, String full, String rounded) {
        Criterion held = criterion(criterion, limit);
        Range<Ratio> known = Ranges.parse(value);
        assertThat(held.verdict(known, Units.PERCENT, LimitComparison.FULL_VALUE))
                .hasToString(full);
        assertThat(held.verdict(known, Units.PERCENT, LimitComparison.ROUNDED_VALUE))
                .hasToString(rounded);
    }

    private static Criterion criterion(String name, String limit) {
        return switch (name) {
            case "at least" -> Criterion.atLeast(limit);
            case "more than" -> Criterion.moreThan(limit);
            case "at most" -> Criterion.atMost(limit);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Stream<Arguments> kleene() {
        return PAGE.table("kleene");
    }

    @ParameterizedTest
    @MethodSource
    void kleene(Ternary a, Ternary b, Ternary and, Ternary or, Ternary implies) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(a.implies(b)).isEqualTo(implies);
    }

    @Test
    void kleene_hasAllCases() {
        assertThat(kleene()).hasSize(9);
    }

    @Test
    void connectives_areNotTight() {
        Range<Ratio> known = Ranges.parse("[70, 100]");
        Ternary atLeast80 = Ranges.isAtLeast(known, Ranges.parse("80"));
        Ternary below90 = Ranges.isLessThan(known, Ranges.parse("90"));
        assertThat(atLeast80.or(below90)).isEqualTo(Ternary.UNKNOWN);
        assertThat(Ranges.contains(Ranges.parse("(-∞, ∞)"), known)).isEqualTo(Ternary.TRUE);
    }
}
