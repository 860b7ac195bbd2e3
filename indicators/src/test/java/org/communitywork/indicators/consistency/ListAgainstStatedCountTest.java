// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.TEAMS;
import static org.communitywork.indicators.consistency.Reports.community;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureIn;
import static org.communitywork.indicators.consistency.Reports.figureOf;
import static org.communitywork.indicators.consistency.Reports.list;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import java.util.stream.IntStream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAgainstStatedCountTest {
    private static final ListAgainstStatedCount RULE = ListAgainstStatedCount.STANDARD;

    @Test
    void check_findsSixRoomsWhereFiveAreStated() {
        Enumeration rooms = list("S7:一.4", true, "办公室", "党建活动室", "警务室", "老年活动室", "青少年活动室", "调解室")
                .stated(Quantity.parse("5室"))
                .build();
        ConsistencyCheck check = only(rooms);
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("6 ≠ 5");
        Finding finding = single(check.findings());
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.rule()).isEqualTo("LIST_AGAINST_STATED_COUNT");
        assertThat(finding.sources()).containsExactly(Source.parse("S7:一.4"));
        assertThat(finding.message().text(Language.CHINESE)).isEqualTo("名单:称5室,却列出6项");
        assertThat(finding.message().text(Language.ENGLISH)).contains("but listed 6");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 5支, 5, HOLDS, 5 = 5",
        "true, 十余支, 12, HOLDS, '12 ∈ (10, 20)'",
        "true, 十余支, 10, FAILS, '10 ∉ (10, 20)'",
        "true, 3支, 2, FAILS, 2 ≠ 3",
        "false, 8期, 2, HOLDS, 2 ≤ 8",
        "false, 2期, 2, HOLDS, 2 ≤ 2",
        "false, 2期, 3, FAILS, 3 > 2",
        "false, 数十项, 13, HOLDS, '13 ≤ [20, 100)'",
        "false, 数十项, 21, UNDETERMINED, '21 ≤? [20, 100)'",
        "false, 十余项, 20, FAILS, '20 > (10, 20)'",
    })
    void check_comparesItemsWithCount(
            boolean closed, String stated, int items, ConsistencyOutcome outcome, String arithmetic) {
        String[] names = IntStream.range(0, items).mapToObj(i -> "项" + i).toArray(String[]::new);
        ConsistencyCheck check =
                only(list("S1:一", closed, names).stated(Quantity.parse(stated)).build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.findings()).hasSize(outcome == ConsistencyOutcome.FAILS ? 1 : 0);
        if (outcome == ConsistencyOutcome.HOLDS) {
            assertThat(check.message().text(Language.ENGLISH)).endsWith("listed " + items + (closed ? "" : " of them"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, 3项, HOLDS, 3 = 3",
        "true, 4项, UNDETERMINED, '[3, 4] =? 4'",
        "true, 5项, FAILS, '[3, 4] ≠ 5'",
        "true, 3—5项, HOLDS, '[3, 4] ∈ [3, 5]'",
        "true, 4—5项, UNDETERMINED, '[3, 4] ∈? [4, 5]'",
        "false, 3项, UNDETERMINED, '[3, 4] ≤? 3'",
    })
    void check_countsAnItemThatIsListedTwiceAsOneOrTwo(
            boolean closed, String stated, ConsistencyOutcome outcome, String arithmetic) {
        String[] names =
                stated.equals("3项") && closed ? new String[] {"科普", "平安", "卫生"} : new String[] {"科普", "平安", "科普", "卫生"};
        ConsistencyCheck check =
                only(list("S1:一", closed, names).stated(Quantity.parse(stated)).build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    @Test
    void check_notesItemsThatAreListedTwice() {
        ConsistencyCheck check = only(list("S13:二", false, "丙", "甲", "乙", "丙", "甲", "丁")
                .stated(Quantity.parse("数十项"))
                .build());
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(check.arithmetic()).contains("[4, 6] ≤ [20, 100)");
        Finding note = single(check.findings());
        assertThat(note.severity()).isEqualTo(Severity.INFO);
        assertThat(note.message().text(Language.CHINESE)).isEqualTo("名单:重复列出丙、甲");
        assertThat(note.message().text(Language.ENGLISH)).endsWith("listed more than once: 丙, 甲");
    }

    @ParameterizedTest
    @CsvSource({"若干支", "xx支", "□支", "全部", "50%", "2平方米", "3元/人"})
    void check_leavesOutWhatIsNoCount(String stated) {
        Enumeration list =
                list("S1:一", true, "甲", "乙").stated(Quantity.parse(stated)).build();
        assertThat(RULE.check(set(report("S1", "a", "2010").addEnumeration(list).build())))
                .isEmpty();
    }

    @Test
    void check_leavesOutListsWithoutCount() {
        WorkReport report = report("S1", "a", "2010")
                .addObservations(figure("S1:一", TEAMS, "3支"))
                .addEnumeration(list("S1:一", true, "甲", "乙").build())
                .build();
        assertThat(RULE.check(set(report))).isEmpty();
    }

    @Test
    void check_takesTheFigureOfTheListsMeasure() {
        WorkReport report = report("S1", "a", "2010")
                .addCommunity(community("b"))
                .addObservations(
                        figure("S1:一", TEAMS, "3支"),
                        figureOf("S1:一", "老人", TEAMS, "7支"),
                        figureIn("S1:一", "2009", TEAMS, "8支"),
                        figure("S1:一", TEAMS, Quantity.parse("9支"))
                                .subject(CommunityId.parse("b"))
                                .build())
                .addEnumeration(
                        list("S1:二", true, "甲", "乙").measure(TEAMS.code()).build())
                .build();
        ConsistencyCheck check = single(RULE.check(set(report)));
        assertThat(check.arithmetic()).contains("2 ≠ 3");
        assertThat(check.sources()).containsExactly(Source.parse("S1:二"), Source.parse("S1:一"));
    }

    private static ConsistencyCheck only(Enumeration list) {
        String code = list.source().orElseThrow().document();
        return single(
                RULE.check(set(report(code, "a", "2010").addEnumeration(list).build())));
    }
}
