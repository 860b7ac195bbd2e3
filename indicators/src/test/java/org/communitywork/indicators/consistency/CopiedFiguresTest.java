// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.HOUSEHOLDS;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.REFUSE;
import static org.communitywork.indicators.consistency.Reports.TURNOUT;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedFiguresTest {
    private static final CopiedFigures RULE = CopiedFigures.STANDARD;

    private static WorkReport report(String code, String subject, String period, String... figures) {
        WorkReport.Builder report = Reports.report(code, subject, period);
        ImmutableList<Measure> measures = ImmutableList.of(REFUSE, TURNOUT, PEOPLE, HOUSEHOLDS);
        for (int i = 0; i < figures.length; i++) {
            report.addObservations(figure(code + ":一", measures.get(i), figures[i]));
        }
        return report.build();
    }

    /** 882 and 365 have the chance 1/200 each, so both together 1/40000. */
    @Test
    void example_saysHowSurprisingItIs() {
        ConsistencyCheck check = single(RULE.check(
                set(report("S6", "s6", "20XX", "882吨", "365人次"), report("S10", "s10", "20XX", "882吨", "365人次"))));
        assertThat(check.rule()).isEqualTo("COPIED_FIGURES");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("P ≤ 0.000025 ≤ 0.001");
        Finding finding = single(check.findings());
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.sources()).containsExactly(Source.parse("S10:一"), Source.parse("S6:一"));
        assertThat(finding.observations()).hasSize(4);
        assertThat(finding.message().text(Language.CHINESE))
                .isEqualTo("S10与S6可比的2项数字中有2项相同(出动人次、清除垃圾),偶然相同的概率不超过0.000025");
    }

    @ParameterizedTest
    @CsvSource({
        // one of one: 1/200; one of two: 1 - (199/200)^2 = 0.009975
        "882吨, , 882吨, , 'P ≤ 0.005; > 0.001'",
        "882吨, 365人次, 882吨, 366人次, 'P ≤ 0.01; > 0.001'",
        "882吨, 365人次, 883吨, 366人次, ",
        "xx吨, 365人次, xx吨, 366人次, ",
        "500吨, 365人次, 500吨, 366人次, ",
    })
    void chance_isThatOfAsManyOrMore(
            String first, @Nullable String second, String third, @Nullable String fourth, @Nullable String arithmetic) {
        ImmutableList<ConsistencyCheck> checks = RULE.check(set(
                second == null ? report("S1", "a", "2010", first) : report("S1", "a", "2010", first, second),
                fourth == null ? report("S2", "b", "2010", third) : report("S2", "b", "2010", third, fourth)));
        if (arithmetic == null) {
            assertThat(checks).isEmpty();
        } else {
            assertThat(single(checks).arithmetic()).contains(arithmetic);
            assertThat(single(checks).outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        }
    }

    @Test
    void stocks_countBetweenCommunitiesOnly() {
        String[] figures = {"xx吨", "xx人次", "3290人", "1534户"};
        assertThat(RULE.check(set(report("S1", "a", "2009", figures), report("S2", "a", "2010", figures))))
                .isEmpty();
        // 3290 has three significant digits, 1534 four: 1/200 times 1/2000
        assertThat(single(RULE.check(set(report("S1", "a", "2009", figures), report("S2", "b", "2010", figures))))
                        .arithmetic())
                .contains("P ≤ 0.0000025 ≤ 0.001");
    }

    @Test
    void reportsOfOneCommunity_mayBeOfOnePeriod() {
        String[] figures = {"882吨", "365人次"};
        assertThat(RULE.check(set(report("S1", "a", "2010", figures), report("S2", "a", "2010-H1", figures))))
                .as("they should agree")
                .isEmpty();
        assertThat(single(RULE.check(set(report("S1", "a", "2009", figures), report("S2", "a", "2010", figures))))
                        .outcome())
                .isEqualTo(ConsistencyOutcome.FAILS);
        ConsistencyCheck open =
                single(RULE.check(set(report("S1", "a", "20XX", figures), report("S2", "a", "2010", figures))));
        assertThat(open.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(open.findings()).isEmpty();
    }

    @Test
    void severalFigures_areMoreChances() {
        WorkReport first = Reports.report("S1", "a", "2010")
                .addObservations(figure("S1:一", REFUSE, "882吨"), figure("S1:二", REFUSE, "883吨"))
                .build();
        WorkReport second = Reports.report("S2", "b", "2010")
                .addObservations(
                        figure("S2:一", REFUSE, "882吨"), figure("S2:二", REFUSE, "884吨"), figure("S2:三", REFUSE, "885吨"))
                .build();
        // two times three pairs, 1/200 each
        assertThat(single(RULE.check(set(first, second))).arithmetic()).contains("P ≤ 0.03; > 0.001");
    }

    @Test
    void chance_isRareAtItsLimit() {
        // as above, 1/200 for the one figure
        CopiedFigures rule =
                new CopiedFigures(Surprise.STANDARD, Surprise.STANDARD, DigitModel.STANDARD, Ratio.of(1, 200));
        assertThat(single(rule.check(set(report("S1", "a", "2010", "882吨"), report("S2", "b", "2010", "882吨"))))
                        .outcome())
                .isEqualTo(ConsistencyOutcome.FAILS);
    }

    @Test
    void surprise_canBeOtherWithinACommunity() {
        CopiedFigures rule =
                new CopiedFigures(/* own= */ RULE.others(), /* others= */ RULE.own(), RULE.model(), RULE.limit());
        String[] figures = {"xx吨", "xx人次", "3290人", "1534户"};
        assertThat(single(rule.check(set(report("S1", "a", "2009", figures), report("S2", "a", "2010", figures))))
                        .arithmetic())
                .contains("P ≤ 0.0000025 ≤ 0.001");
    }

    @Test
    void comparable_isWhatBothStateOfThemselves() {
        WorkReport second = Reports.report("S2", "b", "2010")
                .addCommunity(Reports.community("c"))
                .addObservations(
                        figure("S2:一", REFUSE, "882吨"),
                        Reports.figure("S2:一", TURNOUT, Quantity.parse("365人次"))
                                .subject(CommunityId.parse("c"))
                                .build())
                .build();
        ConsistencyCheck check = single(RULE.check(set(report("S1", "a", "2010", "882吨", "365人次", "3290人"), second)));
        assertThat(check.message().text(Language.CHINESE)).isEqualTo("S1与S2可比的1项数字中有1项相同(清除垃圾),偶然相同的概率上界为0.005");
    }

    @Test
    void limit_isAChance() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CopiedFigures(Surprise.STANDARD, Surprise.STANDARD, DigitModel.STANDARD, Ratio.ONE))
                .withMessage("Limit must be above 0 and below 1: '1'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CopiedFigures(Surprise.STANDARD, Surprise.STANDARD, DigitModel.STANDARD, Ratio.ZERO))
                .withMessage("Limit must be above 0 and below 1: '0'");
    }
}
