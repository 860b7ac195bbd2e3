// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.Samples.range;
import static org.communitywork.indicators.disclosure.Tables.STREETS;
import static org.communitywork.indicators.disclosure.Tables.at;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Random;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureRuleTest {
    private static final DisclosureRule RULE = DisclosureRule.of(5, Protection.ofWidth(4));

    private static SuppressedCell primary(String address, String interval) {
        return new SuppressedCell(at(address), SuppressionKind.PRIMARY, range(interval));
    }

    private static SuppressedCell complementary(String address, String interval) {
        return new SuppressedCell(at(address), SuppressionKind.COMPLEMENTARY, range(interval));
    }

    /**
     * Only the 3 is below 5. A detour takes another row and another column; by 西街 and 老年人 it costs 12 + 35 + 40 and 3,
     * which is less than by 南街 (25 + 61 + 40) or 其他 (12 + 68 + 57). The totals leave a + b = 43, c + d = 47, a + c = 15,
     * b + d = 75, so a is from 0 to 15, b = 43 - a, c = 15 - a, d = 32 + a.
     */
    @Test
    void protect_withholdsTheCheapestDetour() {
        ProtectedTable done = (ProtectedTable) RULE.protect(STREETS);
        assertThat(done.suppressed())
                .containsExactly(
                        primary("东街/儿童", "[0, 15]"),
                        complementary("东街/老年人", "[28, 43]"),
                        complementary("西街/儿童", "[0, 15]"),
                        complementary("西街/老年人", "[32, 47]"));
        assertThat(done.loss()).isEqualTo(new InformationLoss(16, 1, 3));
        assertThat(done.loss().share()).contains(Ratio.of(1, 4));
        assertThat(done.published()).contains(done.table());
        assertThat(done.table().text(Language.CHINESE)).isEqualTo("""
                        |  | 儿童 | 老年人 | 其他 | 合计 |
                        | --- | ---: | ---: | ---: | ---: |
                        | 东街 | × | × | 57 | 100 |
                        | 西街 | × | × | 68 | 115 |
                        | 南街 | 25 | 61 | 90 | 176 |
                        | 合计 | 40 | 136 | 215 | 391 |

                        ×:为保护隐私不予公布;不表示为零""");
        SerializableTester.reserializeAndAssert(done);
    }

    @Test
    void explanation_tellsEachStepInBothLanguages() {
        DisclosureResult result = RULE.protect(STREETS);
        assertThat(result.explanation().text(Language.CHINESE)).isEqualTo("""
                        披露控制:小于 5 的数不予公布;零值公布
                        保护范围:可推得区间的宽度至少 4;敏感值以下至少 0,以上至少 0;防范:读者
                        敏感单元格:16 个中的 1 个
                        补充抑制 3 个单元格
                        东街,儿童:主抑制,可推得 [0, 15]
                        东街,老年人:补充抑制,可推得 [28, 43]
                        西街,儿童:补充抑制,可推得 [0, 15]
                        西街,老年人:补充抑制,可推得 [32, 47]
                        精确审核:隐去的 4 个单元格,由公布的表只能推得上述区间,均不窄于保护范围
                        信息损失:16 个单元格隐去 4 个(25.0%)""");
        assertThat(RULE.protect(Tables.table("3")).explanation().text(Language.ENGLISH))
                .isEqualTo("""
                        Disclosure control: counts below 5 are withheld; zeros are shown
                        Protection: width of what can be worked out at least 4; below a sensitive count at least 0, above it at least 0; against a reader of the table
                        Sensitive cells: 4 of 4
                        Not to be published: no count could be shown""");
    }

    @Test
    void nothingSensitive_meansThatEverythingIsShown() {
        ProtectedTable done = (ProtectedTable) RULE.protect(Tables.table("30"));
        assertThat(done.suppressed()).isEmpty();
        assertThat(done.loss()).isEqualTo(new InformationLoss(4, 0, 0));
        assertThat(done.explanation().text(Language.ENGLISH)).endsWith("No cell is sensitive, everything is shown");
    }

    @Test
    void nothingReported_isPublishedAsSuch() {
        ProtectedTable done = (ProtectedTable) RULE.protect(Tables.table("- -"));
        assertThat(done.table().shown()).isEmpty();
        assertThat(done.loss().share()).isEmpty();
    }

    @Test
    void singleSmallCell_cannotBePublished() {
        UnprotectableTable result = (UnprotectableTable) RULE.protect(Tables.table("3"));
        assertThat(result.reason()).isEqualTo(UnprotectableReason.NOTHING_LEFT);
        assertThat(result.exposed()).isEmpty();
        assertThat(result.published()).isEmpty();
        SerializableTester.reserializeAndAssert(result);
    }

    /**
     * Counts from 1 to 2 are small, and so are all six here. Somebody who knows this knows that two of them make a total
     * of at most 2, so each is 1.
     */
    @Test
    void smallTotal_cannotBeProtectedFromSomebodyWhoKnowsTheRule() {
        DisclosureRule rule = DisclosureRule.of(3, Protection.ofWidth(1)).against(Intruder.RULE_KNOWN);
        UnprotectableTable result = (UnprotectableTable) rule.protect(Tables.table("1 1"));
        assertThat(result.reason()).isEqualTo(UnprotectableReason.TOO_NARROW);
        assertThat(result.exposed())
                .containsExactly(
                        primary("r1/c1", "1"),
                        primary("r1/c2", "1"),
                        primary("r1/合计", "2"),
                        primary("合计/c1", "1"),
                        primary("合计/c2", "1"),
                        primary("合计/合计", "2"));
        assertThat(result.explanation().text(Language.CHINESE)).contains("不能公布:推算区间过窄", "r1,c1:主抑制,可推得 1");
    }

    /** The same four cells as for a reader; but 儿童 of 东街 is known to be from 1 to 4, and 12 to be 5 or more. */
    @Test
    void ruleKnown_leavesNoMoreThanTheSmallCounts() {
        DisclosureRule rule = DisclosureRule.of(5, Protection.ofWidth(3)).against(Intruder.RULE_KNOWN);
        assertThat(((ProtectedTable) rule.protect(STREETS)).suppressed())
                .containsExactly(
                        primary("东街/儿童", "[1, 4]"),
                        complementary("东街/老年人", "[39, 42]"),
                        complementary("西街/儿童", "[11, 14]"),
                        complementary("西街/老年人", "[33, 36]"));
    }

    /** Columns are groups that overlap: without totals of rows, 12 of the same column is enough. */
    @Test
    void totalsThatAreNotPublished_giveNothingAway() {
        assertThat(((ProtectedTable) RULE.protect(STREETS.with(Totals.OF_COLUMNS))).suppressed())
                .containsExactly(primary("东街/儿童", "[0, 15]"), complementary("西街/儿童", "[0, 15]"));
        assertThat(((ProtectedTable) RULE.protect(STREETS.with(Totals.NONE))).suppressed())
                .containsExactly(primary("东街/儿童", "[0, ∞)"));
    }

    /** 0 + 5 and 5 + 5: a zero can be up to 5 only if all four are withheld. */
    @Test
    void zeros_areSensitiveByChoice() {
        CountTable table = Tables.table("0 5", "5 5");
        assertThat(((ProtectedTable) RULE.protect(table)).suppressed()).isEmpty();
        assertThat(((ProtectedTable) RULE.with(ZeroTreatment.SENSITIVE).protect(table)).suppressed())
                .containsExactly(
                        primary("r1/c1", "[0, 5]"),
                        complementary("r1/c2", "[0, 5]"),
                        complementary("r2/c1", "[0, 5]"),
                        complementary("r2/c2", "[5, 10]"));
    }

    /** What is not reported is no zero, is not withheld, and gives no room: only c1 and c3 can change places. */
    @Test
    void cellsNotReported_stayOut() {
        DisclosureRule rule = RULE.with(ZeroTreatment.SENSITIVE);
        ProtectedTable done = (ProtectedTable) rule.protect(Tables.table("3 - 40", "20 30 9"));
        assertThat(done.table().suppressed())
                .containsExactlyInAnyOrderElementsOf(at("r1/c1", "r1/c3", "r2/c1", "r2/c3"));
        assertThat(done.table().status(at("r1/c2"))).isEqualTo(PublishedStatus.NOT_REPORTED);
    }

    @Test
    void protection_reachesAsFarAsItSays() {
        DisclosureRule rule = DisclosureRule.of(5, new Protection(3, 100, 1));
        ProtectedTable done = (ProtectedTable) rule.protect(STREETS);
        assertThat(done.suppressed().get(0).derivable().encloses(range("[0, 103]")))
                .isTrue();
        assertThat(Protection.around(2)).isEqualTo(new Protection(2, 2, 2));
        assertThat(Protection.around(0)).isEqualTo(Protection.ofWidth(1));
    }

    /** 200 places and 30 groups, every twentieth count small. */
    @ParameterizedTest
    @EnumSource(Intruder.class)
    void largeTables_areProtectedToo(Intruder intruder) {
        Random random = new Random(20101);
        CountTable.Builder table = CountTable.builder().columns(Tables.labels("c", 30));
        for (int row = 0; row < 200; row++) {
            table.row(
                    "r" + row,
                    random.longs(30, 0, 100)
                            .map(count -> count < 5 ? count : count * 7)
                            .toArray());
        }
        CountTable large = table.build();
        DisclosureRule rule = DisclosureRule.of(5, Protection.ofWidth(3)).against(intruder);
        ProtectedTable done = (ProtectedTable) rule.protect(large);
        long small = large.counts().values().stream().filter(rule::isSensitive).count();
        assertThat(done.loss().primary()).isEqualTo((int) small);
        assertThat(done.suppressed())
                .allMatch(cell -> !cell.derivable().hasUpperBound()
                        || cell.derivable()
                                        .upperEndpoint()
                                        .minus(cell.derivable().lowerEndpoint())
                                        .compareTo(Ratio.of(3))
                                >= 0);
        assertThat(done.explanation().text(Language.ENGLISH))
                .contains("Further cells: " + (done.suppressed().size() - 20) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void explanation_namesTwentyCells(int cells, boolean further) {
        CountTable.Builder table = CountTable.builder().columns("c").totals(Totals.NONE);
        for (int row = 0; row < cells; row++) {
            table.row("r" + row, 1);
        }
        String text = RULE.protect(table.row("r", 90).build()).explanation().text(Language.ENGLISH);
        assertThat(text.contains("Further cells: 1\n")).isEqualTo(further);
        assertThat(text.contains("Further cells: ")).isEqualTo(further);
    }

    @Test
    void rules_areWrittenAndReadAsJson() {
        DisclosureRule rule =
                new DisclosureRule(10, Protection.around(2), ZeroTreatment.SENSITIVE, Intruder.RULE_KNOWN);
        String json = CommunityJson.STANDARD.write(rule);
        assertThat(CommunityJson.STANDARD.read(json, DisclosureRule.class)).isEqualTo(rule);
        new EqualsTester()
                .addEqualityGroup(rule, SerializableTester.reserialize(rule))
                .addEqualityGroup(rule.with(ZeroTreatment.SHOWN))
                .addEqualityGroup(rule.against(Intruder.READER))
                .testEquals();
    }

    @Test
    void rules_thatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> DisclosureRule.of(1, Protection.ofWidth(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Minimum cell size must be from 2 to 10^6: '1'");
        assertThatThrownBy(() -> RULE.against(Intruder.RULE_KNOWN))
                .as("from 1 to 4 is a width of 3")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Width of protection must be at most 3 where the rule is known: '4'");
        assertThat(RULE.with(ZeroTreatment.SENSITIVE)
                        .against(Intruder.RULE_KNOWN)
                        .minimum())
                .as("from 0 to 4 is a width of 4")
                .isEqualTo(5);
        assertThat(DisclosureRule.of(2, Protection.ofWidth(1)).isSensitive(1)).isTrue();
        assertThat(DisclosureRule.of(1_000_000, Protection.ofWidth(1)).isSensitive(999_999))
                .isTrue();
        assertThatThrownBy(() -> DisclosureRule.of(1_000_001, Protection.ofWidth(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Minimum cell size must be from 2 to 10^6: '1000001'");
        Protection greatest = new Protection(1_000_000_000, 1_000_000_000, 1_000_000_000);
        assertThat(Protection.around(1_000_000_000)).isEqualTo(greatest);
        assertThatThrownBy(() -> Protection.ofWidth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Width of protection must be from 1 to 10^9: '0'");
        assertThatThrownBy(() -> new Protection(-1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Protection below must be from 0 to 10^9: '-1'");
        assertThatThrownBy(() -> new Protection(0, 2_000_000_000, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Protection above must be from 0 to 10^9: '2000000000'");
        assertThatThrownBy(() -> new InformationLoss(3, 2, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Withheld cells must be some of the cells: '2 and 2 of 3'");
    }
}
