// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.Samples.SUBJECT;
import static org.communitywork.indicators.Samples.YEAR;
import static org.communitywork.indicators.Samples.range;
import static org.communitywork.indicators.scorecard.ScorecardProperties.name;
import static org.communitywork.indicators.scorecard.ScoringRuleTest.CASES;
import static org.communitywork.indicators.scorecard.ScoringRuleTest.CHECK_UPS;
import static org.communitywork.indicators.scorecard.ScoringRuleTest.assertRefused;
import static org.communitywork.indicators.scorecard.ScoringRuleTest.measured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.SerializableTester;
import java.util.HashMap;
import java.util.Map;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new GuavaModule(), new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Bilingual NONE = new Bilingual("未达标", "Below standard");
    private static final Bilingual STANDARD = new Bilingual("达标", "Standard");
    private static final Bilingual ADVANCED = new Bilingual("先进", "Advanced");
    private static final Bilingual MODEL = new Bilingual("标兵", "Model");

    private static ScorecardItem item(String code, String chinese, int points, ScoringRule rule) {
        return ScorecardItem.of(code, new Bilingual(chinese, code), Ratio.of(points), rule);
    }

    /** 40 + 20 + 25 + 15 = 100 points, up to 5 on top. The numbers are invented. */
    private static final Scorecard CARD = Scorecard.builder()
            .name(new Bilingual("平安社区考核", "Safe community assessment"))
            .document("测评办法")
            .addItems(item("A1", "体检", 40, ScoringRule.proportionalBelow(Target.atLeast(CHECK_UPS, "80%"))))
            .addItems(item("A2", "案件", 20, ScoringRule.deduction(CASES, Ratio.of(2))))
            .addItems(item("A3", "排名", 25, ByRank.of(Map.of(1, Ratio.ONE, 2, Ratio.parse("0.8"), 4, Ratio.ZERO))))
            .addItems(ScorecardItem.builder()
                    .from(item(
                            "A4",
                            "互评",
                            15,
                            new Graded(ImmutableMap.of("好", Ratio.ONE, "较好", Ratio.parse("0.8"), "一般", Ratio.ZERO))))
                    .method(AssessmentMethod.QUESTIONNAIRE)
                    .build())
            .fullMarks(Ratio.HUNDRED)
            .addBonuses(item("B1", "荣誉", 5, new ScoringRule.Marked()))
            .addBonuses(item("B2", "经验", 3, new ScoringRule.Marked()))
            .bonusCap(Ratio.of(5))
            .addVetoes(Veto.of(
                    "V1",
                    new Bilingual("重大案件", "Major case"),
                    Target.of(
                            Indicator.count("SAF.MAJOR_COUNT", "SAF.MAJOR", "起")
                                    .name("重大案件数", "Major cases")
                                    .build(),
                            Criterion.none()),
                    VetoEffect.LOWEST_TIER))
            .addVetoes(Veto.onFact("V2", new Bilingual("弄虚作假", "Fraud"), VetoEffect.ZERO_TOTAL))
            .tiers(TierTable.above(NONE)
                    .from("60", STANDARD)
                    .from("75", ADVANCED)
                    .from("90", MODEL))
            .build();

    private static final ImmutableMap<String, Evidence> OTHERS = ImmutableMap.of(
            "A3", Place.of(2),
            "A4", new Evidence.Ballots(ImmutableMap.of("好", 6L, "较好", 2L), 2),
            "B1", Evidence.Mark.of("4"),
            "B2", Evidence.Mark.of("2"),
            "V2", new Evidence.Fact(Ternary.FALSE));

    private static ScorecardResult score(String examined, String cases, String major) {
        return CARD.score(
                Samples.observations(
                        "ELD.EXAMINED = " + examined,
                        "ELD.DUE = 1000人",
                        "SAF.CASES = " + cases,
                        "SAF.MAJOR = " + major),
                SUBJECT,
                YEAR,
                OTHERS);
    }

    @Test
    void score_addsItemsBonusesUpToTheCapAndExplainsItself() {
        ScorecardResult result = score("790人", "2—4起", "0起");
        // 40 * 79 / 80 = 39.5; 20 - 2 * (2 to 4) = 12 to 16; 25 * 0.8 = 20;
        // 15 * (6 + 1.6 + 0 to 2) / 10 = 11.4 to 14.4; min(5, 4 + 2) = 5
        assertThat(result.items())
                .extracting(ItemScore::score)
                .containsExactly(range("39.5"), range("[12, 16]"), range("20"), range("[11.4, 14.4]"));
        assertThat(result.total()).isEqualTo(range("[87.9, 94.9]"));
        assertThat(result.isTotalTight()).isTrue();
        assertThat(result.tiers()).containsExactly(ADVANCED, MODEL);
        assertThat(result.tier()).isEmpty();
        // Worst cases: 87.9 to 90.9; best: 91.9 to 94.9. Worst review: 87.9 to 91.9; best: 90.9 to 94.9.
        assertThat(result.sensitivities())
                .containsExactly(
                        new Sensitivity(
                                "A2",
                                new Bilingual("案件", "A2"),
                                ImmutableList.of(ADVANCED, MODEL),
                                ImmutableList.of(MODEL)),
                        new Sensitivity(
                                "A4",
                                new Bilingual("互评", "A4"),
                                ImmutableList.of(ADVANCED, MODEL),
                                ImmutableList.of(MODEL)));
        assertThat(result.sensitivities().get(0).matters()).isTrue();
        assertThat(result.sensitivities().get(0).decides()).isFalse();
        assertThat(result.explanation().text(Language.CHINESE)).isEqualTo("""
                        体检(40 分,不低于 80% 得满分,否则按比例,到 0 为零分):体检率 为 79.0%,得 39.5 分
                        案件(20 分,每一起扣 2 分,至少留 0 分):案件数 为 2–4起,得 [12, 16] 分
                        排名(25 分,按名次得分,比例 1: 1, 2: 0.8, 4: 0):名次 2,得 20 分
                        互评(15 分,按票得分,比例 好: 1, 较好: 0.8, 一般: 0):票数 好 6, 较好 2,未收回 2,得 [11.4, 14.4] 分
                        加分项 荣誉(最多 5 分,评分):评分 4,加 4 分
                        加分项 经验(最多 3 分,评分):评分 2,加 2 分
                        加分合计最多 5 分,计 5 分
                        一票否决 重大案件(列最低等次):重大案件数 为 0起,未否决
                        一票否决 弄虚作假(总分计零):发生:否,未否决
                        总分:[87.9, 94.9] 分
                        等次:先进至标兵
                        案件 未定:最差为 先进至标兵,最好为 标兵
                        互评 未定:最差为 先进至标兵,最好为 标兵""");
        assertThat(result.explanation().text(Language.ENGLISH)).contains("Tier: Advanced to Model");
        SerializableTester.reserializeAndAssert(result);
    }

    @Test
    void score_namesTheItemThatDecides() {
        Map<String, Evidence> reviewed = new HashMap<>(OTHERS);
        reviewed.put("A4", Evidence.Ballots.of(ImmutableMap.of("好", 10L)));
        ScorecardResult result = CARD.score(
                Samples.observations("ELD.EXAMINED = 800人", "ELD.DUE = 1000人", "SAF.CASES = 4—6起", "SAF.MAJOR = 0起"),
                SUBJECT,
                YEAR,
                reviewed);
        // 40 + (8 to 12) + 20 + 15 + 5 = 88 to 92
        assertThat(result.total()).isEqualTo(range("[88, 92]"));
        Sensitivity cases = result.sensitivities().get(0);
        assertThat(cases.decides()).isTrue();
        assertThat(cases.ifWorst()).containsExactly(ADVANCED);
        assertThat(cases.ifBest()).containsExactly(MODEL);
    }

    @Test
    void veto_opensOrLowersTheTierAndTheTotal() {
        // 39.5 + 20 + 20 + (11.4 to 14.4) + 5
        ScorecardResult struck = score("790人", "0起", "1起");
        assertThat(struck.total()).isEqualTo(range("[95.9, 98.9]"));
        assertThat(struck.tier()).contains(NONE);
        assertThat(struck.vetoes().get(0).strikes()).isEqualTo(Ternary.TRUE);
        assertThat(struck.sensitivities()).noneMatch(Sensitivity::matters);
        assertThat(struck.explanation().text(Language.CHINESE))
                .contains("一票否决 重大案件(列最低等次):重大案件数 为 1起,否决", "等次:未达标", "互评 未定,不影响等次");
        ScorecardResult open = score("790人", "0起", "xx起");
        assertThat(open.total()).isEqualTo(range("[95.9, 98.9]"));
        assertThat(open.tiers()).containsExactly(NONE, STANDARD, ADVANCED, MODEL);
        Sensitivity veto = open.sensitivities().get(1);
        assertThat(veto.code()).isEqualTo("V1");
        assertThat(veto.decides()).isTrue();
        assertThat(veto.ifWorst()).containsExactly(NONE);
        assertThat(veto.ifBest()).containsExactly(MODEL);
        ScorecardResult none = CARD.score(ImmutableMap.of("V2", new Evidence.Fact(Ternary.TRUE)));
        assertThat(none.total()).isEqualTo(range("0"));
        assertThat(none.tier()).contains(NONE);
    }

    @Test
    void sensitivity_knowsWhenTheCapIsReached() {
        Scorecard card = Scorecard.builder()
                .name(name("小"))
                .addItems(item("A1", "甲", 10, new ScoringRule.Marked()))
                .addBonuses(item("B1", "乙", 8, new ScoringRule.Marked()))
                .bonusCap(Ratio.of(5))
                .tiers(TierTable.stars("5"))
                .build();
        // Near 5.25, which it does not attain, the bonus brings the 5 points of the cap; near 5 it brings less.
        assertThat(bestOf(card, "(0, 5.25)")).extracting(Bilingual::chinese).containsExactly("一星级");
        assertThat(bestOf(card, "(0, 5)")).extracting(Bilingual::chinese).containsExactly("无星级");
        assertThat(bestOf(card, "(0, 5]")).extracting(Bilingual::chinese).containsExactly("一星级");
    }

    private static ImmutableList<Bilingual> bestOf(Scorecard card, String bonus) {
        ImmutableMap<String, Evidence> evidence =
                ImmutableMap.of("A1", Evidence.Mark.of("0"), "B1", new Evidence.Mark(range(bonus)));
        return card.score(evidence).sensitivities().get(0).ifBest();
    }

    @Test
    void score_leavesOpenWhatHasNoEvidence() {
        ScorecardResult result = CARD.score(ImmutableMap.of());
        assertThat(result.items()).allMatch(ItemScore::isOpen).noneMatch(ItemScore::isClaimed);
        assertThat(result.vetoes()).allMatch(VetoCheck::isOpen);
        assertThat(result.total()).isEqualTo(range("[0, 105]"));
        assertThat(result.explanation().text(Language.ENGLISH)).contains("no evidence, score [0, 40]", "undetermined");
        ScorecardItem floor = item("A1", "案件", 20, new ScoringRule.Deduction(CASES, Ratio.of(2), Ratio.of(5)));
        Scorecard small = Scorecard.builder().name(name("小")).addItems(floor).build();
        ScorecardResult least = small.score(ImmutableMap.of());
        assertThat(least.total()).isEqualTo(range("[5, 20]"));
        assertThat(least.tiers()).isEmpty();
        assertThat(least.tier()).isEmpty();
        assertThat(least.sensitivities()).isEmpty();
    }

    @Test
    void score_tellsClaimsApart() {
        ScorecardResult result =
                CARD.score(Samples.observations("ELD.CHECKUP_RATE = 90%"), SUBJECT, YEAR, ImmutableMap.of());
        assertThat(result.items().get(0).score()).isEqualTo(range("40"));
        assertThat(result.items()).extracting(ItemScore::isClaimed).containsExactly(true, false, false, false);
        assertThat(result.explanation().text(Language.CHINESE)).contains("体检率 自述为 90.0%,得 40 分");
    }

    @Test
    void total_isNotPromisedToBeTightWhereOpenItemsShareAMeasure() {
        Scorecard card = Scorecard.builder()
                .name(name("共用"))
                .addItems(item("A1", "甲", 10, ScoringRule.allOrNothing(Target.atLeast(CHECK_UPS, "80%"))))
                .addItems(item("A2", "乙", 10, ScoringRule.allOrNothing(Target.atMost(CHECK_UPS, "80%"))))
                .build();
        Evidence open = measured(CHECK_UPS, "ELD.EXAMINED = 约800人", "ELD.DUE = 1000人");
        ScorecardResult result = card.score(ImmutableMap.of("A1", open, "A2", open));
        // Whatever the value is, one of the two is met: the total is 10 or, at 80 %, 20, and never 0.
        assertThat(result.total()).isEqualTo(range("[0, 20]"));
        assertThat(result.isTotalTight()).isFalse();
        assertThat(result.explanation().text(Language.CHINESE)).contains("未定各项有共用的数据项,总分范围可能偏宽");
        Evidence decided = measured(CHECK_UPS, "ELD.EXAMINED = 900人", "ELD.DUE = 1000人");
        ScorecardResult sure = card.score(ImmutableMap.of("A1", decided, "A2", decided));
        assertThat(sure.total()).isEqualTo(range("10"));
        assertThat(sure.isTotalTight()).isTrue();
    }

    @Test
    void total_isNotPromisedToBeTightWhereAnOpenVetoSharesAMeasure() {
        Target few = Target.atMost(CASES, "5起");
        Scorecard card = Scorecard.builder()
                .name(name("共用"))
                .addItems(item("A1", "加分", 10, ScoringRule.perCase(CASES, Ratio.of(2))))
                .addVetoes(Veto.of("V1", name("否决"), few, VetoEffect.ZERO_TOTAL))
                .build();
        Evidence open = measured(CASES, "SAF.CASES = 2—8起");
        ScorecardResult result = card.score(ImmutableMap.of("A1", open, "V1", open));
        // 2 to 5 cases bring 4 to 10, of 6 on the total is zero: nothing between 0 and 4, which a hull cannot say.
        assertThat(result.total()).isEqualTo(range("[0, 10]"));
        assertThat(result.isTotalTight()).isFalse();
        assertThat(card.score(ImmutableMap.of("A1", measured(CASES, "SAF.CASES = 2起"), "V1", open))
                        .isTotalTight())
                .isTrue();
    }

    @Test
    void total_isNotPromisedToBeTightWhereCasesCountTwice() {
        Scorecard card = Scorecard.builder()
                .name(name("共用"))
                .addItems(item("A1", "加分", 10, ScoringRule.perCase(CASES, Ratio.of(2))))
                .addItems(item("A2", "扣分", 10, ScoringRule.deduction(CASES, Ratio.of(2))))
                .build();
        Evidence open = measured(CASES, "SAF.CASES = 1—3起");
        ScorecardResult result = card.score(ImmutableMap.of("A1", open, "A2", open));
        // (2 to 6) + (4 to 8), although what one brings the other takes: it is 10
        assertThat(result.total()).isEqualTo(range("[6, 14]"));
        assertThat(result.isTotalTight()).isFalse();
        assertThat(result.explanation().text(Language.ENGLISH)).contains("2 points for each case");
    }

    @Test
    void veto_thatDoesNotApplyStaysOpen() {
        ScorecardResult result = CARD.score(ImmutableMap.of("V2", new Evidence.Inapplicable(name("不适用"))));
        assertThat(result.vetoes().get(1).strikes()).isEqualTo(Ternary.UNKNOWN);
        assertThat(result.total()).isEqualTo(range("[0, 105]"));
    }

    @Test
    void tiers_beginAtTheirLeastScore() {
        TierTable stars = TierTable.stars("60", "70", "80.5");
        assertThat(stars.of(Ratio.parse("59.999")).chinese()).isEqualTo("无星级");
        assertThat(stars.of(Ratio.of(60))).isEqualTo(new Bilingual("一星级", "1 star"));
        assertThat(stars.of(Ratio.parse("80.49"))).isEqualTo(new Bilingual("二星级", "2 stars"));
        assertThat(stars.of(Ratio.of(200)).chinese()).isEqualTo("三星级");
        assertThat(stars.of(range("[59, 70)"))).extracting(Bilingual::chinese).containsExactly("无星级", "一星级");
        assertThat(stars.of(range("(69, 70]"))).extracting(Bilingual::chinese).containsExactly("一星级", "二星级");
        assertThat(TierTable.above(NONE).of(Ratio.ZERO)).isEqualTo(NONE);
        assertRefused(() -> TierTable.stars("60", "60"), "Tier 二星级 / 2 stars must begin above 60: '60'");
        assertThat(TierTable.stars("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
                        .of(Ratio.of(10)))
                .isEqualTo(new Bilingual("十星级", "10 stars"));
        assertRefused(() -> TierTable.stars("0"), "Least score of a tier must be above zero: '0'");
        assertRefused(() -> TierTable.stars("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"), "Stars must be");
        assertRefused(() -> TierTable.above(NONE).from("1", NONE), "Names of tiers must be different: ");
    }

    @Test
    void scorecard_refusesWhatDoesNotAddUp() {
        ScorecardItem ten = item("A1", "甲", 10, new ScoringRule.Marked());
        Scorecard.Builder base = Scorecard.builder().name(name("小"));
        assertRefused(base::build, "Items must not be empty: ");
        Scorecard card = base.addItems(ten).build();
        assertRefused(
                () -> from(card).fullMarks(Ratio.HUNDRED).build(), "Points of all items must add up to 100: '10'");
        assertRefused(() -> from(card).addBonuses(ten).build(), "Codes must be different: 'A1'");
        assertRefused(() -> from(card).bonusCap(Ratio.ZERO).build(), "Cap must be above zero: '0'");
        assertRefused(
                () -> from(card).tiers(TierTable.stars("11")).build(),
                "Tier 一星级 / 1 star must begin at 10 or below: '11'");
        assertThat(from(card)
                        .addBonuses(item("B1", "乙", 1, new ScoringRule.Marked()))
                        .tiers(TierTable.stars("11"))
                        .build()
                        .score(ImmutableMap.of())
                        .total())
                .isEqualTo(range("[0, 11]"));
        assertRefused(() -> card.score(ImmutableMap.of("A9", Place.of(1))), "Evidence must be for a code of the");
        assertRefused(
                () -> item("A1", "甲", 5, new ScoringRule.Deduction(CASES, Ratio.ONE, Ratio.of(5))),
                "Points of item A1 must be above 5: '5'");
        assertRefused(
                () -> ScorecardItem.of(" ", name("甲"), Ratio.ONE, new ScoringRule.Marked()),
                "Code of an item must not be blank: ");
        assertRefused(() -> Veto.onFact(" ", name("V"), VetoEffect.ZERO_TOTAL), "Code of a veto must not be blank: ");
    }

    private static Scorecard.Builder from(Scorecard card) {
        return Scorecard.builder().from(card);
    }

    @Test
    void scorecard_isReadFromTheJsonThatItWrites() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(CARD);
        assertThat(json).contains("\"kind\":\"byRank\"", "\"shares\":{\"1\":\"1\",\"2\":\"0.8\",\"4\":\"0\"}");
        assertThat(MAPPER.readValue(json, Scorecard.class)).isEqualTo(CARD);
    }

    @Test
    void labels_areInBothLanguages() {
        assertThat(AssessmentMethod.FIELD_VISIT.label(Language.CHINESE)).isEqualTo("实地考察");
        assertThat(AssessmentMethod.FIELD_VISIT.label(Language.ENGLISH)).isEqualTo("field visit");
        assertThat(VetoEffect.ZERO_TOTAL.label(Language.ENGLISH)).isEqualTo("total is zero");
        assertThat(InapplicableItems.STAY_OPEN.label(Language.CHINESE)).isEqualTo("缺项未定");
        assertThat(InapplicableItems.STAY_OPEN.label(Language.ENGLISH)).isEqualTo("items that do not apply stay open");
    }
}
