// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.HOUSEHOLDS;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.REFUSE;
import static org.communitywork.indicators.consistency.Reports.TURNOUT;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureOf;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresOfCopiedTextTest {
    private static final FiguresOfCopiedText RULE = FiguresOfCopiedText.STANDARD;
    private static final String TEXT = "全年组织居民开展环境卫生整治,社区道路全部进行了硬化处理,为居民出行带来很大方便,受到广大居民一致欢迎";

    @Test
    void check_findsOneTextWithTwoFigures() {
        ConsistencyCheck check = single(RULE.check(set(
                copy("S10", "a", TEXT)
                        .addObservations(figure("S10:五", REFUSE, "60余吨"))
                        .build(),
                copy("S6", "b", TEXT)
                        .addObservations(figure("S6:五", REFUSE, "10余吨"))
                        .build())));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("(60, 70) ≠ (10, 20)");
        assertThat(check.sources()).containsExactly(Source.parse("S10:五"), Source.parse("S6:五"));
        Finding finding = single(check.findings());
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().text(Language.CHINESE)).startsWith("S10与S6文字相同而清除垃圾不同:60多吨");
        assertThat(finding.message().text(Language.ENGLISH))
                .startsWith("S10 and S6 have one text but differ in Refuse removed: somewhat over 60 tonnes");
    }

    @ParameterizedTest
    @CsvSource({
        "600多人次, 600多人次, HOLDS, '(600, 700) = (600, 700)'",
        "600多人次, 600人次, FAILS, '(600, 700) ≠ 600'",
        "600多人次, 650人次, UNDETERMINED, '(600, 700) =? 650'",
        "0人次, 0人次, HOLDS, 0 = 0",
    })
    void check_comparesWhatBothState(String one, String other, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = single(RULE.check(set(
                copy("S1", "a", TEXT)
                        .addObservations(figure("S1:一", TURNOUT, one))
                        .build(),
                copy("S2", "b", TEXT)
                        .addObservations(figure("S2:一", TURNOUT, other))
                        .build())));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    @Test
    void check_leavesOutWhatOnlyOneStatesOrMasks() {
        assertThat(RULE.check(set(
                        copy("S1", "a", TEXT)
                                .addObservations(
                                        figure("S1:一", PEOPLE, "30人"),
                                        figure("S1:一", TURNOUT, "若干人次"),
                                        figureOf("S1:一", "老人", HOUSEHOLDS, "3户"))
                                .build(),
                        copy("S2", "b", TEXT)
                                .addObservations(
                                        figure("S2:一", REFUSE, "30吨"),
                                        figure("S2:一", TURNOUT, "20人次"),
                                        figure("S2:一", HOUSEHOLDS, "4户"))
                                .build())))
                .isEmpty();
    }

    @Test
    void check_needsOneTextAndTwoCommunities() {
        WorkReport first = copy("S1", "a", TEXT)
                .addObservations(figure("S1:一", PEOPLE, "30人"))
                .build();
        WorkReport.Builder second = copy("S2", "b", TEXT).addObservations(figure("S2:一", PEOPLE, "40人"));
        assertThat(RULE.check(set(first, second.build()))).hasSize(1);
        // One of the four passages of the first stands in the second, and one of its two: a half is enough, more is
        // not.
        assertThat(new FiguresOfCopiedText(Ratio.ONE, Reach.STANDARD).check(set(first, second.build())))
                .as("the whole text is the same")
                .hasSize(1);
        second.fingerprint(TextFingerprint.of("全年组织居民开展环境卫生整治,另外还办了许多不同的事情"));
        assertThat(RULE.check(set(first, second.build()))).hasSize(1);
        assertThat(new FiguresOfCopiedText(Ratio.of(51, 100), Reach.STANDARD).check(set(first, second.build())))
                .isEmpty();
        assertThat(RULE.check(set(
                        first,
                        copy("S2", "a", TEXT)
                                .addObservations(figure("S2:一", PEOPLE, "40人"))
                                .build())))
                .isEmpty();
        assertThat(RULE.check(set(
                        first,
                        report("S2", "b", "2010")
                                .addObservations(figure("S2:一", PEOPLE, "40人"))
                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.5", "1.1"})
    void share_isAboveZeroAndAtMostOne(String share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FiguresOfCopiedText(Ratio.parse(share), Reach.STANDARD))
                .withMessageStartingWith("Least share must be above 0 and at most 1");
    }

    private static WorkReport.Builder copy(String code, String subject, String text) {
        return report(code, subject, "2010").fingerprint(TextFingerprint.of(text));
    }
}
