// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;

import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import java.util.List;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedCheckTest {
    static final Bilingual NAME = new Bilingual("嵌入式服务", "Embedded services");

    /** A check with a given outcome. */
    record Given(Bilingual name, Verdict verdict, CheckOutcome outcome) implements Check {
        static Given of(CheckOutcome outcome) {
            Verdict verdict = switch (outcome) {
                case MET, CLAIMED -> Verdict.MET;
                case NOT_MET, NOT_DUE -> Verdict.NOT_MET;
                case UNDETERMINED, NOT_CALCULABLE -> Verdict.UNDETERMINED;
            };
            return new Given(new Bilingual(outcome.label(), outcome.englishLabel()), verdict, outcome);
        }

        @Override
        public Explanation explanation() {
            return Explanation.of();
        }
    }

    private static List<Given> checks(String outcomes) {
        return Arrays.stream(outcomes.split(" "))
                .map(CheckOutcome::valueOf)
                .map(Given::of)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, MET, MET, MET, 0",
        "2, MET MET NOT_MET, MET, MET, 0",
        "2, MET CLAIMED NOT_MET, MET, CLAIMED, 0",
        "1, MET CLAIMED, MET, MET, 0",
        "1, CLAIMED NOT_CALCULABLE, MET, CLAIMED, 0",
        "2, MET NOT_MET NOT_MET, NOT_MET, NOT_MET, 0",
        "2, MET NOT_MET UNDETERMINED, UNDETERMINED, UNDETERMINED, 1",
        "2, MET NOT_MET NOT_CALCULABLE, UNDETERMINED, NOT_CALCULABLE, 1",
        "2, MET UNDETERMINED NOT_CALCULABLE, UNDETERMINED, UNDETERMINED, 2",
        // two are still needed, and one of two is not met so far, which it need not be yet
        "2, NOT_MET NOT_DUE MET, NOT_MET, NOT_DUE, 1",
        "2, NOT_MET NOT_DUE UNDETERMINED, NOT_MET, NOT_DUE, 2",
        "3, NOT_DUE MET UNDETERMINED, NOT_MET, NOT_DUE, 2",
        "2, NOT_DUE MET NOT_CALCULABLE, UNDETERMINED, UNDETERMINED, 2",
        "3, NOT_MET NOT_DUE UNDETERMINED, NOT_MET, NOT_MET, 0",
        "1, NOT_CALCULABLE NOT_CALCULABLE, UNDETERMINED, NOT_CALCULABLE, 2",
    })
    void outcome_keepsTheReasonsApart(int needed, String outcomes, Verdict verdict, CheckOutcome outcome, int open) {
        CombinedCheck check = CombinedCheck.atLeast(needed, NAME, checks(outcomes));
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.open()).hasSize(open);
        assertThat(Arrays.stream(CheckOutcome.values()).mapToInt(check::count).sum())
                .isEqualTo(check.parts().size());
        SerializableTester.reserializeAndAssert(check);
    }

    @Test
    void check_namesWhatIsOpen() {
        CombinedCheck check = CombinedCheck.atLeast(2, NAME, checks("MET UNDETERMINED NOT_MET NOT_CALCULABLE"));
        assertThat(check.count(CheckOutcome.MET)).isEqualTo(1);
        assertThat(check.count(CheckOutcome.NOT_CALCULABLE)).isEqualTo(1);
        assertThat(check.explanation().text(Language.CHINESE)).isEqualTo("""
            达标:达标
            未定:未定
            未达标:未达标
            无法计算:无法计算
            嵌入式服务:4项中不少于2项达标
            结论:未定
            尚待确定:未定、无法计算\
            """);
        assertThat(CombinedCheck.allOf(NAME, checks("MET NOT_MET"))
                        .explanation()
                        .text(Language.ENGLISH))
                .isEqualTo("""
                    met: met
                    not met: not met
                    Embedded services: all 2 to be met
                    Verdict: not met\
                    """);
    }

    @Test
    void allAndAny_areTheEnds() {
        List<Given> checks = checks("MET UNDETERMINED NOT_MET");
        assertThat(CombinedCheck.allOf(NAME, checks).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(CombinedCheck.anyOf(NAME, checks).verdict()).isEqualTo(Verdict.MET);
        assertThatThrownBy(() -> CombinedCheck.allOf(NAME, List.of()))
                .hasMessage("Number of checks to be met must be from 1 to 0: '0'");
        assertThatThrownBy(() -> CombinedCheck.anyOf(NAME, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CombinedCheck.atLeast(4, NAME, checks))
                .hasMessage("Number of checks to be met must be from 1 to 3: '4'");
    }

    /** Of 养老, 托育, 儿童托管 and 助餐 at least two must be offered, and of functions at least three. */
    @Test
    void check_takesTargetChecksAndOtherCombinations() {
        CombinedCheck services = CombinedCheck.atLeast(
                2,
                NAME,
                List.of(offered("养老", "1处"), offered("托育", "0处"), offered("儿童托管", "xx处"), offered("助餐", "2处")));
        assertThat(services.outcome()).isEqualTo(CheckOutcome.MET);
        CombinedCheck both =
                CombinedCheck.allOf(new Bilingual("综合体", "Complex"), List.of(services, offered("面积", "xx处")));
        assertThat(both.outcome()).isEqualTo(CheckOutcome.NOT_CALCULABLE);
        assertThat(both.open()).extracting(check -> check.name().chinese()).containsExactly("面积");
    }

    /** Kleene's logic looks at verdicts only, so it misses that one of the two always holds. */
    @Test
    void kleene_isNotTight() {
        String[] lines = {"ELD.EXAMINED = 70—100人", "ELD.DUE = 100人"};
        List<TargetCheck> checks = List.of(
                Target.of(TargetTest.CHECK_UPS, Criterion.atLeast("80%"))
                        .check(Samples.observations(lines), SUBJECT, YEAR),
                Target.of(TargetTest.CHECK_UPS, Criterion.lessThan("90%"))
                        .check(Samples.observations(lines), SUBJECT, YEAR));
        assertThat(CombinedCheck.anyOf(NAME, checks).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static TargetCheck offered(String name, String number) {
        Indicator indicator = Indicator.count("SVC.OFFERED", "SVC.PLACES", "处")
                .name(name, name)
                .build();
        return Target.builder()
                .indicator(indicator)
                .criterion(Criterion.atLeast("1处"))
                .period(ReportingPeriod.parse("2010"))
                .build()
                .check(Samples.observations("SVC.PLACES = " + number), SUBJECT, YEAR);
    }
}
