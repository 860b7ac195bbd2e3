// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communitywork.core.period.Validity;
import org.junit.jupiter.api.Test;

/** Codes and names are real; the days on which they changed are chosen for the test. */
class DivisionTreeTest {
    private static final LocalDate BEFORE = LocalDate.of(2021, 4, 8);
    private static final LocalDate AFTER = LocalDate.of(2021, 4, 9);

    private static final Division PROVINCE = division("33", "浙江省", "../..");
    private static final Division CITY = division("3301", "杭州市", "../..");
    private static final Division XIAOSHAN = division("330109", "萧山区", "../..");
    private static final Division YUHANG = division("330110", "余杭区", "../..");
    private static final Division LINPING = division("330113", "临平区", "2021-04-09/..");
    private static final Division OLD_STREET = division("330110001", "临平街道", "../2021-04-08", "330113001");
    private static final Division NEW_STREET = division("330113001", "临平街道", "2021-04-09/..");
    private static final Division TOWN = division("330109110", "宁围镇", "../2015-12-31", "330109013");
    private static final Division TOWN_AS_STREET = division("330109013", "宁围街道", "2016-01-01/..");
    private static final Division DONGHU_HANGZHOU = division("330113003", "东湖街道", "2021-04-09/..");
    private static final Division DONGHU_SHENZHEN = division("440303007", "东湖街道", "../..");
    private static final List<Division> ALL = List.of(
            PROVINCE,
            CITY,
            XIAOSHAN,
            TOWN_AS_STREET,
            TOWN,
            YUHANG,
            OLD_STREET,
            LINPING,
            NEW_STREET,
            DONGHU_HANGZHOU,
            DONGHU_SHENZHEN);
    private static final DivisionTree TREE = DivisionTree.of(ALL);

    private static Division division(String code, String name, String validity, String... successors) {
        Division.Builder builder =
                Division.builder().code(DivisionCode.parse(code)).name(name).validity(Validity.parse(validity));
        for (String successor : successors) {
            builder.addSuccessor(DivisionCode.parse(successor));
        }
        return builder.build();
    }

    private static DivisionCode code(String text) {
        return DivisionCode.parse(text);
    }

    @Test
    void divisions_areInTheOrderOfTheirCodes() {
        List<Division> shuffled = new ArrayList<>(ALL);
        Collections.reverse(shuffled);
        assertThat(DivisionTree.of(shuffled).divisions()).isEqualTo(ALL);
    }

    @Test
    void find_asksForTheDay() {
        assertThat(TREE.find(code("330110001"), BEFORE)).contains(OLD_STREET);
        assertThat(TREE.find(code("330110001"), AFTER)).isEmpty();
        assertThat(TREE.find(code("330110001"))).contains(OLD_STREET);
        assertThat(TREE.find(code("330199"))).isEmpty();
        assertThat(TREE.get(code("330113001"), AFTER)).isEqualTo(NEW_STREET);
        assertThat(TREE.get(code("330110001"))).isEqualTo(OLD_STREET);
    }

    @Test
    void get_refusesWhatTheTreeDoesNotHave() {
        assertThatExceptionOfType(DivisionNotFoundException.class)
                .isThrownBy(() -> TREE.get(code("330199")))
                .withMessage("Division must be in the tree: '330199000000'")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code("330199")));
        assertThatExceptionOfType(DivisionNotFoundException.class)
                .isThrownBy(() -> TREE.get(code("330113001"), BEFORE))
                .withMessage("Division must be in the tree on 2021-04-08: '330113001000'");
    }

    @Test
    void named_findsAllOfAName() {
        assertThat(TREE.named("东湖街道")).containsExactly(DONGHU_HANGZHOU, DONGHU_SHENZHEN);
        assertThat(TREE.named("临平街道")).containsExactly(OLD_STREET, NEW_STREET);
        assertThat(TREE.named("东湖")).isEmpty();
    }

    @Test
    void roots_lieWithinNoOther() {
        assertThat(TREE.roots()).containsExactly(PROVINCE, DONGHU_SHENZHEN);
    }

    @Test
    void children_areTheNearestBelow() {
        assertThat(TREE.children(code("3301"))).containsExactly(XIAOSHAN, YUHANG, LINPING);
        assertThat(TREE.children(code("330109"))).containsExactly(TOWN_AS_STREET, TOWN);
        assertThat(TREE.children(code("44"))).containsExactly(DONGHU_SHENZHEN);
        assertThat(TREE.children(code("330113001"))).isEmpty();
    }

    @Test
    void descendants_areAllBelow() {
        assertThat(TREE.descendants(code("330113"))).containsExactly(NEW_STREET, DONGHU_HANGZHOU);
        assertThat(TREE.descendants(code("33"))).hasSize(9).doesNotContain(PROVINCE);
    }

    @Test
    void ancestors_areFromTheNearestOn() {
        assertThat(TREE.ancestors(code("330109001"))).containsExactly(XIAOSHAN, CITY, PROVINCE);
        assertThat(TREE.ancestors(code("440303007"))).isEmpty();
        assertThat(TREE.ancestors(code("33"))).isEmpty();
    }

    @Test
    void townsOfAPrefectureWithoutCounties_areItsChildren() {
        Division dongguan = division("4419", "东莞市", "../..");
        Division town = division("441900003", "东城街道", "../..");
        DivisionTree tree = DivisionTree.of(List.of(dongguan, town));
        assertThat(tree.children(code("4419"))).containsExactly(town);
        assertThat(tree.ancestors(code("441900003"))).containsExactly(dongguan);
    }

    @Test
    void validOn_isTheTreeOfOneDay() {
        assertThat(TREE.validOn(BEFORE).children(code("3301"))).containsExactly(XIAOSHAN, YUHANG);
        assertThat(TREE.validOn(BEFORE).named("临平街道")).containsExactly(OLD_STREET);
        assertThat(TREE.validOn(AFTER).named("临平街道")).containsExactly(NEW_STREET);
        assertThat(TREE.validOn(AFTER).find(code("330110001"))).isEmpty();
    }

    @Test
    void current_followsSuccessors() {
        assertThat(TREE.current(code("330110001"), BEFORE)).containsExactly(OLD_STREET);
        assertThat(TREE.current(code("330110001"), AFTER)).containsExactly(NEW_STREET);
        assertThat(TREE.current(code("330109110"), AFTER)).containsExactly(TOWN_AS_STREET);
        assertThat(TREE.current(code("330113001"), BEFORE)).isEmpty();
        assertThat(TREE.current(code("330199"), AFTER)).isEmpty();
    }

    @Test
    void current_followsChainsSplitsAndRenamings() {
        Division first = division("330109101", "甲镇", "../2000-12-31", "330109102", "330109103");
        Division half = division("330109102", "乙镇", "2001-01-01/2005-12-31", "330109002");
        Division otherHalf = division("330109103", "丙镇", "2001-01-01/2010-12-31");
        Division renamed = division("330109103", "丁镇", "2011-01-01/..");
        Division last = division("330109002", "乙街道", "2006-01-01/..");
        DivisionTree tree = DivisionTree.of(List.of(renamed, last, first, half, otherHalf));
        assertThat(tree.versions(code("330109103"))).containsExactly(otherHalf, renamed);
        assertThat(tree.current(code("330109101"), LocalDate.of(2001, 1, 1))).containsExactly(half, otherHalf);
        assertThat(tree.current(code("330109101"), LocalDate.of(2006, 1, 1))).containsExactly(last, otherHalf);
        assertThat(tree.current(code("330109101"), LocalDate.of(2020, 1, 1))).containsExactly(last, renamed);
    }

    @Test
    void current_isEmptyWhereTheTreeLacksTheSuccessor() {
        assertThat(DivisionTree.of(List.of(OLD_STREET)).current(code("330110001"), AFTER))
                .isEmpty();
    }

    /** A code may come back later, which is no circle: on each day it is one thing. */
    @Test
    void current_endsWhereACodeIsUsedAgain() {
        Division first = division("330109101", "甲镇", "../2000-12-31", "330109102");
        Division between = division("330109102", "乙镇", "2001-01-01/2005-12-31", "330109101");
        Division again = division("330109101", "甲镇", "2006-01-01/..");
        DivisionTree tree = DivisionTree.of(List.of(first, between, again));
        assertThat(tree.current(code("330109101"), LocalDate.of(2003, 1, 1))).containsExactly(between);
        assertThat(tree.current(code("330109102"), LocalDate.of(2010, 1, 1))).containsExactly(again);
    }

    @Test
    void successorsInACircle_areRefused() {
        Division one = division("330109101", "甲镇", "../2000-12-31", "330109102");
        Division other = division("330109102", "乙镇", "../2000-12-31", "330109101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionTree.of(List.of(one, other)))
                .withMessage("Successor of 330109101000 must be valid on 2001-01-01: '330109102000'");
    }

    @Test
    void versionsOnTheSameDay_areRefusedByName() {
        Division town = division("330109101", "甲镇", "../2000-12-31");
        Division street = division("330109101", "甲街道", "2000-12-31/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionTree.of(List.of(street, town)))
                .withMessage("Divisions of code 330109101000 must not be valid on the same day: "
                        + "'甲镇' in ../2000-12-31, '甲街道' in 2000-12-31/..");
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionTree.of(List.of(town, town)));
    }

    @Test
    void equality_isOfTheDivisions() {
        new EqualsTester()
                .addEqualityGroup(TREE, DivisionTree.of(ALL))
                .addEqualityGroup(DivisionTree.of(List.of()))
                .addEqualityGroup(DivisionTree.of(List.of(CITY)))
                .testEquals();
        SerializableTester.reserializeAndAssert(TREE);
        assertThat(TREE).hasToString("DivisionTree of 11 codes");
    }
}
