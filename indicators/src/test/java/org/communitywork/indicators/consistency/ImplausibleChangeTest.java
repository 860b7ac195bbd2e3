// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureIn;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplausibleChangeTest {
    private static final ImplausibleChange RULE = ImplausibleChange.STANDARD;

    private static ImmutableList<ConsistencyCheck> checks(
            Measure measure, String firstPeriod, String first, String lastPeriod, String last) {
        return RULE.check(set(
                report("R1", "a", "2009")
                        .addObservations(figureIn("R1:一", firstPeriod, measure, first))
                        .build(),
                report("R2", "a", "2010")
                        .addObservations(figureIn("R2:一", lastPeriod, measure, last))
                        .build()));
    }

    @Test
    void example_isTooFarApart() {
        ConsistencyCheck check = single(checks(PEOPLE, "2009", "3290人", "2010", "9870人"));
        assertThat(check.rule()).isEqualTo("IMPLAUSIBLE_CHANGE");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("9870 > 3290 × 2");
        assertThat(single(check.findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(check.observations()).hasSize(2);
        assertThat(check.message().text(Language.CHINESE))
                .isEqualTo("a社区的总人口前后相差超过2倍:3290人(R1:一, 2009年);9870人(R2:一, 2010年)");
    }

    @ParameterizedTest
    @CsvSource({
        "POP.TOTAL, 2009, 3290人, 2010, 6580人, HOLDS, 6580 ≤ 3290 × 2",
        "POP.TOTAL, 2009, 9870人, 2010, 3290人, FAILS, 9870 > 3290 × 2",
        "POP.TOTAL, 2009, 3290人, 2010, 3000人, HOLDS, 3290 ≤ 3000 × 2",
        // two years: 2^2, a year and a half counts as two; a half-year as one
        "POP.TOTAL, 2008, 3290人, 2010, 9870人, HOLDS, 9870 ≤ 3290 × 4",
        "POP.TOTAL, 2008-H1, 3290人, 2009-H2, 9870人, HOLDS, 9870 ≤ 3290 × 4",
        "POP.TOTAL, 2009-H1, 3290人, 2009-H2, 9870人, FAILS, 9870 > 3290 × 2",
        "POP.TOTAL, 2009, 3000多人, 2010, 9870人, FAILS, '9870 > (3000, 4000) × 2'",
        "POP.TOTAL, 2009, 3000多人, 2010, 7000人, UNDETERMINED, '7000 ≤? (3000, 4000) × 2'",
        "POP.TOTAL, 2009, 0人, 2010, 7000人, UNDETERMINED, 7000 ≤? 0 × 2",
        "POP.TOTAL, 2009, xx人, 2010, 9870人, UNDETERMINED, '9870 ≤? [0, ∞) × 2'",
        "ENV.REFUSE_TONNES, 2009, 20吨, 2010, 200吨, HOLDS, 200 ≤ 20 × 10",
        "ENV.REFUSE_TONNES, 2009, 20吨, 2010, 200.1吨, FAILS, 200.1 > 20 × 10",
    })
    void change_isHeldAgainstAFactor(
            String measure,
            String firstPeriod,
            String first,
            String lastPeriod,
            String last,
            ConsistencyOutcome outcome,
            String arithmetic) {
        ConsistencyCheck check =
                single(checks(MEASURES.get(MeasureCode.parse(measure)), firstPeriod, first, lastPeriod, last));
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "CIV.TEAMS, 2009, 2支, 2010, 19支",
        "EDU.AWARENESS, 2009, 10%, 2010, 90%",
        "POP.TOTAL, 2009, 3290人, 2010-H1, 9870人",
        "POP.TOTAL, 20XX, 3290人, 2010, 9870人",
        "POP.TOTAL, 2010, 3290人, 2010, 9870人",
        "POP.TOTAL, 2009-01-02/2009-03-04, 3290人, 2010-01-02/2010-03-04, 9870人",
    })
    void change_isNotLookedFor(String measure, String firstPeriod, String first, String lastPeriod, String last) {
        assertThat(checks(MEASURES.get(MeasureCode.parse(measure)), firstPeriod, first, lastPeriod, last))
                .isEmpty();
    }

    @Test
    void statementsOfOnePeriod_countTogether() {
        WorkReport first = report("R1", "a", "2009")
                .addObservations(figure("R1:一", PEOPLE, "3290人"), figure("R1:二", PEOPLE, "5000人"))
                .build();
        WorkReport second = report("R2", "a", "2010")
                .addObservations(figure("R2:一", PEOPLE, "9870人"))
                .build();
        ConsistencyCheck check = single(RULE.check(set(first, second)));
        assertThat(check.outcome()).as("5000 may be right").isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.observations()).hasSize(3);
    }

    @Test
    void factor_isAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImplausibleChange(
                        ImmutableMap.of(MeasureKind.STOCK, Ratio.of(1, 2)), Ratio.ONE, Reach.STANDARD))
                .withMessage("Factor of STOCK must be at least 1: '0.5'");
        ImplausibleChange none =
                new ImplausibleChange(ImmutableMap.of(MeasureKind.STOCK, Ratio.ONE), Ratio.ONE, Reach.STANDARD);
        WorkReport first = report("R1", "a", "2009")
                .addObservations(figure("R1:一", PEOPLE, "3290人"))
                .build();
        WorkReport second = report("R2", "a", "2010")
                .addObservations(figure("R2:一", PEOPLE, "3291人"))
                .build();
        assertThat(single(none.check(set(first, second))).arithmetic()).contains("3291 > 3290 × 1");
    }
}
