// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.REFUSE;
import static org.communitywork.indicators.consistency.Reports.TRIPS;
import static org.communitywork.indicators.consistency.Reports.TURNOUT;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureIn;
import static org.communitywork.indicators.consistency.Reports.figureOf;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedFiguresTest {
    private static final RepeatedFigures RULE = RepeatedFigures.STANDARD;

    @Test
    void check_findsFiguresOfAnotherYearsReport() {
        ImmutableList<ConsistencyCheck> checks = RULE.check(
                set(cleanUp("R2", "2007", "若干吨"), cleanUp("R3", "2010", "近20吨"), cleanUp("R9", "2011", "近20吨")));
        assertThat(checks).hasSize(3).allSatisfy(check -> {
            assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
            assertThat(single(check.findings()).severity()).isEqualTo(Severity.WARNING);
            assertThat(check.arithmetic()).contains("P ≤ 0.5");
        });
        assertThat(checks.get(0).rule()).isEqualTo("REPEATED_FIGURES");
        assertThat(checks.get(0).sources())
                .containsExactly(Source.parse("R2:四"), Source.parse("R3:四"), Source.parse("R9:四"));
        assertThat(checks.get(1).sources()).containsExactly(Source.parse("R3:四"), Source.parse("R9:四"));
        assertThat(checks.get(0).message().text(Language.CHINESE)).contains("600多人次", "2007年", "2010年", "出动人次");
        assertThat(checks.get(1).message().text(Language.ENGLISH)).contains("Refuse removed", "20", "R3:四");
    }

    private static WorkReport cleanUp(String code, String period, String refuse) {
        return report(code, "wanshouqiao", period)
                .addObservations(
                        figure(code + ":四", TURNOUT, "600多人次"),
                        figure(code + ":四", TRIPS, "70余车次"),
                        figure(code + ":四", REFUSE, refuse))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "近20吨, 近20000公斤, FAILS, P ≤ 0.5",
        "882吨, 882吨, FAILS, P ≤ 0.005",
        "600多吨, 700多吨, HOLDS, ",
        "600多吨, 约600吨, HOLDS, ",
        "882吨, 883吨, HOLDS, ",
    })
    void check_comparesWordAndNumber(
            String first, String second, ConsistencyOutcome outcome, @Nullable String arithmetic) {
        ConsistencyCheck check = single(RULE.check(set(
                report("R1", "a", "2009")
                        .addObservations(figure("R1:一", REFUSE, first))
                        .build(),
                report("R2", "a", "2010")
                        .addObservations(figure("R2:一", REFUSE, second))
                        .build())));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).isEqualTo(Optional.ofNullable(arithmetic));
    }

    @ParameterizedTest
    @CsvSource({"500吨", "xx吨", "若干吨", "0吨", "十余吨", "500吨以上", "数十吨", "上千吨"})
    void check_leavesOutWhatIsNotSurprising(String quantity) {
        assertThat(RULE.check(set(
                        report("R1", "a", "2009")
                                .addObservations(figure("R1:一", REFUSE, quantity))
                                .build(),
                        report("R2", "a", "2010")
                                .addObservations(figure("R2:一", REFUSE, quantity))
                                .build())))
                .isEmpty();
    }

    @Test
    void check_leavesOutStocksOtherSubjectsGroupsAndMeasures() {
        WorkReport r1 = report("R1", "a", "2009")
                .addObservations(
                        figure("R1:一", PEOPLE, "3290人"),
                        figure("R1:一", REFUSE, "882吨"),
                        figureOf("R1:一", "老人", TURNOUT, "600多人次"))
                .build();
        WorkReport r2 = report("R2", "a", "2010")
                .addObservations(figure("R2:一", PEOPLE, "3290人"), figure("R2:一", TURNOUT, "600多人次"))
                .build();
        WorkReport r3 = report("R3", "b", "2010")
                .addObservations(figure("R3:一", REFUSE, "882吨"))
                .build();
        assertThat(RULE.check(set(r1, r2, r3))).isEmpty();
    }

    @Test
    void check_allowsLastYearsFigureAsLastYears() {
        WorkReport r1 = report("R1", "a", "2009")
                .addObservations(figure("R1:一", REFUSE, "882吨"))
                .build();
        WorkReport r2 = report("R2", "a", "2010")
                .addObservations(figureIn("R2:一", "2009", REFUSE, "882吨"), figureIn("R2:一", "2010-H1", REFUSE, "882吨"))
                .build();
        assertThat(single(RULE.check(set(r1, r2))).sources())
                .as("only the half-year repeats it, and the check names all that state it")
                .containsExactly(Source.parse("R1:一"), Source.parse("R2:一"));
        assertThat(RULE.check(set(r2)))
                .as("one report that compares is no repetition")
                .isEmpty();
        WorkReport r3 = report("R3", "a", "2010")
                .addObservations(figureIn("R3:一", "2009", REFUSE, "882吨"))
                .build();
        assertThat(RULE.check(set(r1, r3))).isEmpty();
    }

    @Test
    void check_leavesMaskedPeriodsOpen() {
        WorkReport r1 = report("R1", "a", "20XX")
                .addObservations(figure("R1:一", REFUSE, "882吨"))
                .build();
        WorkReport r2 = report("R2", "a", "2010")
                .addObservations(figure("R2:一", REFUSE, "882吨"))
                .build();
        ConsistencyCheck check = single(RULE.check(set(r1, r2)));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.findings()).isEmpty();
        WorkReport twice = report("R1", "a", "20XX")
                .addObservations(figureIn("R1:一", "20XX", REFUSE, "882吨"), figureIn("R1:二", "200X", REFUSE, "882吨"))
                .build();
        assertThat(RULE.check(set(twice)))
                .as("one report that compares is no repetition")
                .isEmpty();
    }
}
