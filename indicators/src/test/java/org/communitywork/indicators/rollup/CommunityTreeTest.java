// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communitywork.indicators.rollup.Towns.DISTRICT;
import static org.communitywork.indicators.rollup.Towns.id;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.division.Division;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.DivisionTree;
import org.communitywork.core.period.Validity;
import org.junit.jupiter.api.Test;

class CommunityTreeTest {
    /** 临平街道 moved from 余杭区 to the new 临平区. */
    private static final DivisionTree DIVISIONS = DivisionTree.of(List.of(
            division("330110", "余杭区", "..").build(),
            division("330113", "临平区", "2021-04-09..").build(),
            division("330110001", "临平街道", "../2021-04-08")
                    .addSuccessor(DivisionCode.parse("330113001"))
                    .build(),
            division("330113001", "临平街道", "2021-04-09..").build()));

    private static final LocalDate BEFORE = LocalDate.of(2021, 4, 8);
    private static final LocalDate AFTER = LocalDate.of(2021, 4, 9);

    private static Division.Builder division(String code, String name, String validity) {
        Validity days = switch (validity) {
            case ".." -> Validity.ALWAYS;
            case "2021-04-09.." -> Validity.from(LocalDate.of(2021, 4, 9));
            default -> Validity.until(LocalDate.of(2021, 4, 8));
        };
        return Division.builder().code(DivisionCode.parse(code)).name(name).validity(days);
    }

    private static Community community(String id, String code) {
        return Community.builder()
                .id(id(id))
                .kind(CommunityKind.COMMUNITY)
                .name(id)
                .division(DivisionCode.parse(code))
                .build();
    }

    @Test
    void flat_hasOneLevel() {
        CommunityTree tree = Towns.flat("a", "b", "a");
        assertThat(tree.communities(DISTRICT)).containsExactly(id("a"), id("b"));
        assertThat(tree.children(DISTRICT)).containsExactly(id("a"), id("b"));
        assertThat(tree.parent(id("a"))).contains(DISTRICT);
        assertThat(tree.parent(DISTRICT)).isEmpty();
        assertThat(tree.roots()).containsExactly(DISTRICT);
        assertThat(tree.places()).containsExactly(id("a"), id("b"), DISTRICT);
        assertThat(tree.communities(id("a"))).containsExactly(id("a"));
        assertThat(tree).hasToString("CommunityTree of 3 places");
    }

    @Test
    void branches_mayDifferInDepth() {
        CommunityTree tree =
                CommunityTree.of(ImmutableMap.of(id("a"), id("street"), id("street"), DISTRICT, id("b"), DISTRICT));
        assertThat(tree.communities(DISTRICT)).containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(tree.children(DISTRICT)).containsExactly(id("b"), id("street"));
    }

    @Test
    void circles_areRefused() {
        assertThatThrownBy(() -> CommunityTree.of(ImmutableMap.of(id("a"), id("b"), id("b"), id("a"))))
                .hasMessage("Place must not lie within itself: 'a'");
        assertThatThrownBy(() -> CommunityTree.flat(DISTRICT, List.of(DISTRICT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownPlace_isRefused() {
        assertThatThrownBy(() -> Towns.flat("a").communities(id("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Place must be in the tree: 'x'");
    }

    @Test
    void divisions_areThoseOfTheDay() {
        List<Community> communities = List.of(community("linping", "330110001"), community("new", "330113001005"));
        CommunityTree before = CommunityTree.on(DIVISIONS, BEFORE, List.of(communities.get(0)));
        assertThat(before.parent(id("linping"))).contains(id("330110000000"));
        CommunityTree after = CommunityTree.on(DIVISIONS, AFTER, communities);
        // the street's own id stands for its division
        assertThat(after.parent(id("new"))).contains(id("linping"));
        assertThat(after.parent(id("linping"))).contains(id("330113000000"));
        assertThat(after.roots()).containsExactly(id("330113000000"));
        assertThat(after.communities(id("330113000000"))).containsExactly(id("new"));
    }

    @Test
    void communityWithoutDivisionsAbove_isARoot() {
        CommunityTree tree = CommunityTree.on(DIVISIONS, AFTER, List.of(community("far", "110101001001")));
        assertThat(tree.roots()).containsExactly(id("far"));
    }

    @Test
    void placing_needsOneDivisionForEachCommunity() {
        Community without = Community.builder()
                .id(id("a"))
                .kind(CommunityKind.COMMUNITY)
                .name("a")
                .build();
        assertThatThrownBy(() -> CommunityTree.on(DIVISIONS, AFTER, List.of(without)))
                .hasMessage("Community must have a division to be placed: 'a'");
        assertThatThrownBy(() -> CommunityTree.on(DIVISIONS, BEFORE, List.of(community("a", "330113001"))))
                .hasMessage("Division of a must be one on 2021-04-08: '[]'");
        assertThatThrownBy(() -> CommunityTree.on(
                        DIVISIONS, AFTER, List.of(community("a", "330110001"), community("b", "330113001"))))
                .hasMessage("Communities must have divisions of their own: 'a', 'b' in 330113001000");
    }

    @Test
    void equality_isThatOfPlacesAndParents() {
        new EqualsTester()
                .addEqualityGroup(Towns.flat("a", "b"), Towns.flat("b", "a"))
                .addEqualityGroup(Towns.flat("a"))
                .addEqualityGroup(CommunityTree.of(ImmutableMap.of(id("a"), id("b"), id("b"), DISTRICT)))
                .testEquals();
        assertThat(Towns.flat("a", "b").hashCode()).isNotEqualTo(Towns.flat("a").hashCode());
        SerializableTester.reserializeAndAssert(Towns.flat("a", "b"));
    }
}
