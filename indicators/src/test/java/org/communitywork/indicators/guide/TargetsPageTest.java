// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Shortfall;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/targets.md. */
class TargetsPageTest {
    private static final GuidePage PAGE = GuidePage.of("targets");
    private static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("examined / due")
            .build();

    private static TargetCheck check(Target target, String... lines) {
        return target.check(Samples.observations(lines), SUBJECT, YEAR);
    }

    static Stream<Arguments> criteria() {
        return PAGE.table("criteria");
    }

    @ParameterizedTest
    @MethodSource
    void criteria(String words, String code, String accepts, String value, String margin) {
        LimitCriterion criterion = criterion(code);
        assertThat(criterion.message().text(Language.CHINESE)).isEqualTo(words);
        assertThat(Ranges.format(criterion.accepted(Units.PERCENT, LimitComparison.FULL_VALUE)))
                .isEqualTo(accepts);
        assertThat(Ranges.format(criterion.margin(Ranges.parse(value), Units.PERCENT)))
                .isEqualTo(margin);
    }

    /** Reads the call as it stands on the page, such as {@code atLeast("80%")}. */
    private static LimitCriterion criterion(String code) {
        int open = code.indexOf('(');
        String inside = code.substring(open + 1, code.length() - 1).replace("\"", "");
        String[] limits = Splitter.on(", ").splitToList(inside).toArray(String[]::new);
        return switch (code.substring(0, open)) {
            case "atLeast" -> Criterion.atLeast(limits[0]);
            case "moreThan" -> Criterion.moreThan(limits[0]);
            case "atMost" -> Criterion.atMost(limits[0]);
            case "lessThan" -> Criterion.lessThan(limits[0]);
            case "exactly" -> Criterion.exactly(limits[0]);
            case "within" -> Criterion.within(limits[0], limits[1]);
            case "none" -> Criterion.none();
            case "complete" -> Criterion.complete();
            default -> throw new IllegalArgumentException(code);
        };
    }

    static Stream<Arguments> outcomes() {
        return PAGE.table("outcomes");
    }

    @ParameterizedTest
    @MethodSource
    void outcomes(String first, String second, String period, CheckOutcome outcome, String chinese) {
        Target.Builder target = Target.builder().from(Target.atLeast(CHECK_UPS, "85%"));
        if (!period.isEmpty()) {
            target.period(ReportingPeriod.parse(period));
        }
        TargetCheck check = check(target.build(), first, second);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(outcome.label()).isEqualTo(chinese);
    }

    static Stream<Arguments> shortfalls() {
        return PAGE.table("shortfalls");
    }

    @ParameterizedTest
    @MethodSource
    void shortfalls(String limit, String examined, String due, String text) {
        Shortfall shortfall = check(Target.atLeast(CHECK_UPS, limit), "examined = " + examined, "due = " + due)
                .shortfall(MeasureCode.parse("examined"));
        assertThat(shortfall.text(Language.CHINESE)).isEqualTo(text);
    }

    @Test
    void check_saysVerdictMarginAndShortfall() {
        TargetCheck check = check(Target.atLeast(CHECK_UPS, "80%"), "examined = 1013人", "due = 1295人");
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_MET);
        // 80 % of 1295 is 1036: 2300/1295 points below the limit, 23 people short of it
        assertThat(check.margin()).contains(new Amount(Ranges.parse("-2300/1295"), Units.PERCENTAGE_POINT));
        assertThat(check.shortfall(MeasureCode.parse("examined")).text(Language.CHINESE))
                .isEqualTo("examined 还差 23人");
    }

    @Test
    void check_carriesOutBothMethods() {
        Target rounded = Target.builder()
                .from(Target.atLeast(CHECK_UPS, "80%"))
                .comparison(LimitComparison.ROUNDED_VALUE)
                .build();
        // 1599/2000 is 79.95 %
        TargetCheck check = check(rounded, "examined = 1599人", "due = 2000人");
        assertThat(check.verdict()).isEqualTo(Verdict.MET);
        assertThat(check.otherMethodVerdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(check.methodsDisagree()).isTrue();
    }

    static Stream<Arguments> relative() {
        return PAGE.table("relative");
    }

    @ParameterizedTest
    @MethodSource
    void relative(String code, String better, String value, String reference, Verdict verdict) {
        RelativeCriterion criterion = switch (code) {
            case "improve()" -> Criterion.improve();
            case "maintain()" -> Criterion.maintain();
            default -> Criterion.improveBy(code.substring(11, code.length() - 2));
        };
        Direction direction = better.equals("higher") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        assertThat(criterion
                        .limit(direction, Units.PERCENT, LimitComparison.FULL_VALUE)
                        .verdict(Ranges.parse(value), Ranges.parse(reference)))
                .isEqualTo(verdict);
    }

    @Test
    void check_mayBeAgainstTheYearBefore() {
        ReportingPeriod before = ReportingPeriod.ofYear(2009);
        Observations bothYears = Samples.observations("examined = 800人", "due = 1000人")
                .plus(Observations.of(List.of(
                        Samples.builder("examined", "780人").period(before).build(),
                        Samples.builder("due", "1000人").period(before).build())));
        Target notBelow = Target.of(CHECK_UPS, Criterion.atLeast(Reference.lastYear()));
        TargetCheck check = notBelow.check(bothYears, SUBJECT, YEAR);
        assertThat(check.verdict()).isEqualTo(Verdict.MET);
    }

    static Stream<Arguments> grades() {
        return PAGE.table("grades");
    }

    @ParameterizedTest
    @MethodSource
    void grades(String value, String full, String rounded) {
        Bands density =
                Bands.atMost("A", "1%").atMost("B", "3%").atMost("C", "5%").otherwise("D");
        assertThat(density.grades(Ranges.parse(value), Units.PERCENT, LimitComparison.FULL_VALUE))
                .hasToString(full);
        assertThat(density.grades(Ranges.parse(value), Units.PERCENT, LimitComparison.ROUNDED_VALUE))
                .hasToString(rounded);
    }
}
