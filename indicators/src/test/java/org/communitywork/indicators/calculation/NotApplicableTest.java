// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.testing.SerializableTester;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotApplicableTest {
    private static final Indicator SHARE =
            Indicator.share("X.SHARE").name("比重", "Share").formula("X.A / X.B").build();
    private static final Observations FIGURES = Samples.observations("X.A = 1人", "X.B = 4人", "X.SHARE = 30%");

    private static Indicator valid(String validity) {
        return Indicator.builder()
                .from(SHARE)
                .validity(Validity.parse(validity))
                .build();
    }

    /** The year is 2010. */
    @ParameterizedTest
    @CsvSource({
        "2010-01-01/2010-12-31, 25.0%, NONE",
        "2009-07-01/..,         25.0%, NONE",
        "2010-07-01/..,         25.0%, PARTLY",
        "../2010-06-30,         25.0%, PARTLY",
        "2011-01-01/..,         不适用, NEVER",
        "../2009-12-31,         不适用, NEVER",
    })
    void validity_decidesForTheDaysOfThePeriod(String validity, String shown, String said) {
        Calculation calculation = Calculator.STANDARD.calculate(valid(validity), FIGURES, SUBJECT, YEAR);
        assertThat(calculation.shown(Language.CHINESE)).isEqualTo(shown);
        String explanation = calculation.explanation().text(Language.ENGLISH);
        assertThat(explanation.contains("The definition holds " + validity + ", perhaps not on all days of 2010"))
                .isEqualTo(said.equals("PARTLY"));
        assertThat(explanation.contains("The definition holds " + validity + ", on no day of 2010"))
                .isEqualTo(said.equals("NEVER"));
    }

    @Test
    void notValid_isNoOutcomeOfTheData() {
        NotApplicable none =
                (NotApplicable) Calculator.STANDARD.calculateOrStated(valid("2011-01-01/.."), FIGURES, SUBJECT, YEAR);
        assertThat(none.reason()).isEqualTo(NotApplicableReason.NOT_VALID);
        assertThat(none.detail()).isEmpty();
        assertThat(none.inputs()).isEmpty();
        assertThat(none.calculated()).isEmpty();
        assertThat(none.explanation().text(Language.CHINESE)).isEqualTo("""
                指标:比重 = X.A / X.B(单位:%)
                不适用:口径不在有效期
                口径有效期为 2011-01-01/..,不含 2010年 的任何一天""");
        assertThat(Calculator.STANDARD.stated(valid("2011-01-01/.."), FIGURES, SUBJECT, YEAR))
                .singleElement()
                .isInstanceOf(NotApplicable.class)
                .extracting(Calculation::origin)
                .isEqualTo(Origin.STATED);
        // Nor does it depend on whether there are figures.
        assertThat(Calculator.STANDARD.calculate(valid("2011-01-01/.."), Samples.observations(), SUBJECT, YEAR))
                .isEqualTo(none);
    }

    @Test
    void maskedPeriod_leavesValidityOpen() {
        Calculation masked = Calculator.STANDARD.calculate(
                valid("2011-01-01/.."), Samples.observations(), SUBJECT, ReportingPeriod.parse("20XX"));
        assertThat(masked).isInstanceOf(Incomplete.class);
        assertThat(masked.explanation().text(Language.ENGLISH)).contains("perhaps not on all days of 20XX");
    }

    @Test
    void caller_saysWhatOnlyTheCallerKnows() {
        NotApplicable scope = NotApplicable.of(
                SHARE,
                SUBJECT,
                YEAR,
                NotApplicableReason.OUT_OF_SCOPE,
                new Bilingual("辖区内无医院", "no hospital in the area"));
        assertThat(scope.shown(Language.ENGLISH)).isEqualTo("not applicable");
        assertThat(scope.explanation().text(Language.ENGLISH))
                .endsWith("Not applicable: outside the community's scope (no hospital in the area)");
        SerializableTester.reserializeAndAssert(scope);
        NotApplicable elsewhere = NotApplicable.of(SHARE, SUBJECT, YEAR, NotApplicableReason.OTHER_PLACE);
        assertThat(elsewhere.explanation().text(Language.CHINESE)).endsWith("不适用:口径不适用于本地");
    }

    @Test
    void targetCheck_isNotCalculableAndSaysWhy() {
        Target target = Target.atLeast(SHARE, "20%");
        TargetCheck check = target.check(NotApplicable.of(SHARE, SUBJECT, YEAR, NotApplicableReason.OTHER_PLACE));
        assertThat(check.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(check.outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThat(check.margin()).isEmpty();
        assertThat(check.explanation().text(Language.CHINESE)).endsWith("结论:无法计算(不适用)");
        TargetCheck missing = target.check(Samples.observations("X.A = 1人"), SUBJECT, YEAR);
        assertThat(missing.explanation().text(Language.ENGLISH)).endsWith("Verdict: not calculable (incomplete data)");
    }

    @Test
    void unverified_isSaidWhereThereIsADocument() {
        Indicator documented = Indicator.builder().from(SHARE).document("某办法").build();
        String notice = "The definition has not been checked against its document: 某办法";
        assertThat(explanation(SHARE)).doesNotContain("not been checked");
        assertThat(explanation(documented)).contains(notice);
        assertThat(explanation(
                        Indicator.builder().from(documented).isVerified(true).build()))
                .doesNotContain("not been checked");
        assertThat(Calculator.STANDARD
                        .stated(documented, FIGURES, SUBJECT, YEAR)
                        .get(0)
                        .explanation()
                        .text(Language.ENGLISH))
                .contains(notice);
    }

    private static String explanation(Indicator indicator) {
        return Calculator.STANDARD
                .calculate(indicator, FIGURES, SUBJECT, YEAR)
                .explanation()
                .text(Language.ENGLISH);
    }
}
