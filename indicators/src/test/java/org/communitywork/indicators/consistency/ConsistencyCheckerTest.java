// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.WOMEN;
import static org.communitywork.indicators.consistency.Reports.breakdown;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.list;
import static org.communitywork.indicators.consistency.Reports.report;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.junit.jupiter.api.Test;

class ConsistencyCheckerTest {
    private static final ConsistencyChecker FOUR = ConsistencyChecker.of(
            ConflictingStatements.STANDARD,
            RepeatedFigures.STANDARD,
            PartsAgainstWhole.STANDARD,
            ListAgainstStatedCount.STANDARD);
    private static final WorkReport REPORT = report("R1", "a", "2010")
            .addObservations(
                    figure("R1:一", PEOPLE, "10人"), figure("R1:一", PEOPLE, "20多人"), figure("R1:一", WOMEN, "xx人"))
            .addBreakdown(breakdown("R1:一", false, "POP.TOTAL", "POP.FEMALE"))
            .addEnumeration(
                    list("R1:二", false, "甲", "甲").stated(Quantity.parse("2支")).build())
            .build();

    @Test
    void standard_appliesItsRulesInOrder() {
        assertThat(ConsistencyChecker.STANDARD.rules())
                .extracting(ConsistencyRule::code)
                .containsExactly(
                        "CONFLICTING_STATEMENTS",
                        "REPEATED_FIGURES",
                        "PARTS_AGAINST_WHOLE",
                        "LIST_AGAINST_STATED_COUNT",
                        "LIST_AGAINST_NUMBERING",
                        "LIST_WITHIN_LIST",
                        "TITLE_AGAINST_PERIOD",
                        "DATES_AGAINST_PERIOD",
                        "SIGNATURE_AGAINST_DATES",
                        "FACILITIES_AGAINST_STANDARD",
                        "RECURRENCE_AGAINST_COUNT",
                        "DUPLICATES",
                        "UNIT_FIT",
                        "IMPLAUSIBLE_CHANGE",
                        "OUTLIERS",
                        "COPIED_FIGURES",
                        "REPEATED_TEXT",
                        "FIGURES_OF_COPIED_TEXT",
                        "DIGIT_PATTERNS");
        assertThat(ConsistencyChecker.STANDARD.rules())
                .extracting(rule -> rule.name().in(Language.CHINESE))
                .doesNotHaveDuplicates();
    }

    @Test
    void standard_takesIndicators() {
        IndicatorTable indicators = StatedAgainstComputedTest.INDICATORS;
        ConsistencyChecker checker = ConsistencyChecker.standard(indicators);
        assertThat(checker.rules())
                .hasSize(ConsistencyChecker.STANDARD.rules().size() + 2)
                .contains(new UnitFit(indicators), StatedAgainstComputed.of(indicators), ImpossibleRates.of(indicators))
                .doesNotContain(UnitFit.STANDARD);
        assertThat(checker.rules().indexOf(new UnitFit(indicators)))
                .isEqualTo(ConsistencyChecker.STANDARD.rules().indexOf(UnitFit.STANDARD));
        for (ConsistencyRule rule : checker.rules()) {
            assertThat(SerializableTester.reserialize(rule)).isEqualTo(rule);
        }
        assertThat(checker.rules())
                .extracting(rule -> rule.name().in(Language.CHINESE))
                .doesNotHaveDuplicates();
    }

    @Test
    void check_keepsAllChecksByOutcome() {
        ConsistencyResult result = FOUR.check(MEASURES, REPORT);
        assertThat(result.checks())
                .extracting(ConsistencyCheck::rule)
                .containsExactly("CONFLICTING_STATEMENTS", "PARTS_AGAINST_WHOLE", "LIST_AGAINST_STATED_COUNT");
        assertThat(result.checks().get(0).observations())
                .as("both figures of the population")
                .hasSize(2)
                .isEqualTo(result.findings().get(0).observations());
        assertThat(result.checks(ConsistencyOutcome.FAILS)).hasSize(1);
        assertThat(result.checks(ConsistencyOutcome.UNDETERMINED)).hasSize(1);
        assertThat(result.checks(ConsistencyOutcome.HOLDS)).hasSize(1);
        assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.INFO);
        assertThat(result.findings(Severity.WARNING))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(SerializableTester.reserialize(result)).isEqualTo(result);
    }

    @Test
    void check_saysTheSameInToString() {
        ConsistencyResult result = ConsistencyChecker.STANDARD.check(MEASURES, REPORT);
        assertThat(result.checks().get(0).toString()).startsWith("不符 CONFLICTING_STATEMENTS: a社区的总人口");
        assertThat(result.findings().get(0).toString()).startsWith("错误 CONFLICTING_STATEMENTS: a社区的总人口");
    }

    @Test
    void of_takesAnybodysRules() {
        ConsistencyRule quiet = new Quiet();
        ConsistencyResult result =
                ConsistencyChecker.of(quiet, PartsAgainstWhole.STANDARD).check(MEASURES, REPORT);
        assertThat(result.checks()).extracting(ConsistencyCheck::rule).containsExactly("QUIET", "PARTS_AGAINST_WHOLE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsistencyChecker.of(quiet, quiet))
                .withMessage("Rules must have different codes: 'QUIET'");
    }

    private record Quiet() implements ConsistencyRule {
        @Override
        public String code() {
            return "QUIET";
        }

        @Override
        public Bilingual name() {
            return new Bilingual("静", "Quiet");
        }

        @Override
        public ImmutableList<ConsistencyCheck> check(ReportSet reports) {
            return ImmutableList.of(check("QUIET", ConsistencyOutcome.HOLDS).build());
        }

        static ConsistencyCheck.Builder check(String rule, ConsistencyOutcome outcome) {
            return ConsistencyCheck.builder()
                    .rule(rule)
                    .subject(CommunityId.parse("a"))
                    .outcome(outcome)
                    .message(Message.of("finding.value", "静"));
        }
    }

    @Test
    void checks_thatFailHaveAFinding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quiet.check("QUIET", ConsistencyOutcome.FAILS).build())
                .withMessageStartingWith("Check that fails must have a finding");
        Finding finding = finding("OTHER").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quiet.check("QUIET", ConsistencyOutcome.FAILS)
                        .addFinding(finding)
                        .build())
                .withMessageStartingWith("Finding must be of rule QUIET");
    }

    @Test
    void rules_haveAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quiet.check(" ", ConsistencyOutcome.HOLDS).build());
        assertThatIllegalArgumentException().isThrownBy(() -> finding(" ").build());
    }

    private static Finding.Builder finding(String rule) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.INFO)
                .subject(CommunityId.parse("a"))
                .message(Message.of("finding.value", "静"));
    }

    @Test
    void outcomes_followTheAnswer() {
        assertThat(ConsistencyOutcome.of(Ternary.TRUE)).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(ConsistencyOutcome.of(Ternary.FALSE)).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(ConsistencyOutcome.of(Ternary.UNKNOWN)).isEqualTo(ConsistencyOutcome.UNDETERMINED);
    }

    @Test
    void labels_areInBothLanguages() {
        assertThat(Severity.WARNING.label(Language.CHINESE)).isEqualTo("警告");
        assertThat(Severity.WARNING.label(Language.ENGLISH)).isEqualTo("warning");
        assertThat(ConsistencyOutcome.HOLDS.label(Language.CHINESE)).isEqualTo("相符");
        assertThat(ConsistencyOutcome.HOLDS.label(Language.ENGLISH)).isEqualTo("holds");
    }
}
