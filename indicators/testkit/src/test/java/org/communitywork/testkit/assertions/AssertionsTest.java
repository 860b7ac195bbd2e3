// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.testkit.assertions.CommunityWorkAssertions.assertThat;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.Origin;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.ShortfallReason;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;
import org.communitywork.testkit.laws.Figures;
import org.communitywork.testkit.laws.Sample;
import org.junit.jupiter.api.Test;

class AssertionsTest {
    private static final Indicator RATE = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .build();

    private static Calculation rate(String examined, String due) {
        Sample sample = Sample.of(Figures.of(Map.of(
                Operand.of(MeasureCode.parse("ELD.EXAMINED")), Quantity.parse(examined),
                Operand.of(MeasureCode.parse("ELD.DUE")), Quantity.parse(due))));
        return Calculator.STANDARD.calculate(RATE, sample.observations(), Sample.id(0), Sample.PERIOD);
    }

    private static TargetCheck check(String examined, String due) {
        return Target.atLeast(RATE, "80%").check(rate(examined, due));
    }

    private static void assertFails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void quantity() {
        Quantity nearly = Quantity.parse("近20吨");
        assertThat(nearly).hasRange("(10, 20)").isSaid(Qualifier.NEARLY).isInUnit("吨");
        assertThat(Quantity.parse("96万平方米")).isExact().isSameAmountAs("0.96平方公里");
        assertFails(() -> assertThat(nearly).hasRange("(15, 20)"), "近20吨 to have range (15, 20)吨", "(10, 20)吨");
        assertFails(() -> assertThat(nearly).isSaid(Qualifier.OVER), "'somewhat over'", "'nearly'");
        assertFails(() -> assertThat(nearly).isExact(), "one number");
        assertFails(() -> assertThat(nearly).isInUnit("公斤"), "'公斤'", "'吨'");
        assertFails(() -> assertThat(nearly).isSameAmountAs("20吨"), "as much as 20吨");
        assertFails(() -> assertThat(nearly).isSameAmountAs("20人"), "as much as 20人");
    }

    @Test
    void verdict() {
        assertThat(Verdict.MET).isMet();
        assertThat(Verdict.NOT_MET).isNotMet();
        assertThat(Verdict.UNDETERMINED).isUndetermined();
        assertFails(() -> assertThat(Verdict.MET).isNotMet(), "Expected verdict 'not met' but it is 'met'");
    }

    @Test
    void calculation() {
        // 25 of 32 is 78.125 %.
        Calculation rate = rate("25人", "32人");
        assertThat(rate)
                .isCalculated()
                .hasValue("78.125%")
                .hasValue(Ratio.parse("78.125"))
                .hasRange("[78.125, 78.125]")
                .isShownAs("78.1%")
                .hasOrigin(Origin.COMPUTED);
        assertThat(rate("若干人", "32人")).isIncomplete().lacks("ELD.EXAMINED");
        assertThat(rate("0人", "0人")).isUndefined();
        assertThat(rate("33人", "32人")).isContradictory();
        assertFails(() -> assertThat(rate).hasValue("78.1%"), "ELD.CHECKUP_RATE: value 78.1%", "78.125%", "32人");
        assertFails(() -> assertThat(rate).hasValue("78人"), "value 78人");
        assertFails(() -> assertThat(rate).hasRange("(78, 79)"), "value (78, 79)%");
        assertFails(() -> assertThat(rate).isIncomplete(), "figures are missing");
        assertFails(() -> assertThat(rate).isShownAs("78%"), "shown as 78%");
        assertFails(() -> assertThat(rate).lacks("ELD.DUE"), "ELD.DUE to be missing");
        assertFails(() -> assertThat(rate).hasOrigin(Origin.STATED), "a stated value", "computed");
        assertFails(() -> assertThat(rate("若干人", "32人")).isCalculated(), "a value", "数据不全");
    }

    @Test
    void targetCheck() {
        // 78.125 - 80 = -1.875; 26 of 32 is 81.25 %, so one more is enough.
        TargetCheck missed = check("25人", "32人");
        assertThat(missed)
                .isNotMet()
                .hasOutcome(CheckOutcome.NOT_MET)
                .hasMargin("-1.875个百分点")
                .hasShortfall("ELD.EXAMINED", "1人")
                .hasNoShortfall("ELD.OTHER", ShortfallReason.NOT_IN_FORMULA);
        assertThat(check("824人", "1000人")).isMet().hasMargin("2.4个百分点");
        assertThat(check("20多人", "32人")).isUndetermined();
        // 79.6 % is rounded to 80 %.
        assertThat(check("796人", "1000人")).isNotMet().dependsOnTheMethod();
        assertFails(() -> assertThat(missed).isMet(), "'met', but it is 'not met'", "25人", "体检率");
        assertFails(() -> assertThat(missed).hasOutcome(CheckOutcome.CLAIMED), "'claimed'");
        assertFails(() -> assertThat(missed).hasMargin("2个百分点"), "margin 2个百分点", "-1.875个百分点");
        assertFails(() -> assertThat(missed).hasShortfall("ELD.EXAMINED", "2人"), "shortfall of 2人");
        assertFails(() -> assertThat(missed).hasShortfall("ELD.EXAMINED", "2吨"), "shortfall of 2吨");
        assertFails(
                () -> assertThat(missed).hasNoShortfall("ELD.EXAMINED", ShortfallReason.UNREACHABLE), "no shortfall");
        assertFails(() -> assertThat(missed).dependsOnTheMethod(), "methods that disagree");
        assertFails(() -> assertThat(check("若干人", "32人")).hasMargin("1个百分点"), "but it is none");
    }

    @Test
    void softAssertions_collectAllFailures() {
        Calculation rate = rate("25人", "32人");
        TargetCheck check = check("25人", "32人");
        assertFails(
                () -> CommunityWorkSoftAssertions.assertAll(softly -> {
                    softly.assertThat(rate).isShownAs("78%");
                    softly.assertThat(check).isMet();
                    softly.assertThat(check.verdict()).isMet();
                    softly.assertThat(Quantity.parse("近20吨")).isExact();
                    softly.assertThat("also").isEqualTo("AssertJ's own");
                }),
                "shown as 78%",
                "'met', but it is 'not met'",
                "Expected verdict",
                "one number",
                "AssertJ's own");
    }
}
