// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEach;
import static org.communitywork.testkit.arbitraries.Kit.assertEmptyAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertEvery;
import static org.communitywork.testkit.arbitraries.Kit.assertLeftOutAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.community.PopulationGroups;
import org.communitywork.core.community.Profile;
import org.communitywork.core.division.Division;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.DivisionLevel;
import org.communitywork.core.division.UrbanRuralClass;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.rollup.CommunityTree;

/** What the generators of divisions, communities and their trees draw, and what they shrink to. */
class CommunityGeneratorProperties {
    private static final CommunityId ROOT = CommunityId.parse("c0");

    @Example
    void divisionCodes_areOfAllLevelsAndOftenWithinEachOther() {
        assertEach(DivisionLevel.class, CommunityArbitraries.divisionCodes(), DivisionCode::level);
        List<DivisionCode> codes = drawn(CommunityArbitraries.divisionCodes()).toList();
        assertThat(codes)
                .filteredOn(code -> codes.stream().anyMatch(other -> code.isWithin(other) && !code.equals(other)))
                .hasSizeGreaterThan(codes.size() / 2);
    }

    @Example
    void divisions_haveSuccessorsIfTheyEnded() {
        assertEach(
                UrbanRuralClass.class,
                CommunityArbitraries.divisions()
                        .filter(division -> division.urbanRuralClass().isPresent()),
                division -> division.urbanRuralClass().orElseThrow());
        assertLeftOutAtTimes(CommunityArbitraries.divisions(), Division::urbanRuralClass);
        assertSome(
                CommunityArbitraries.divisions(),
                division -> division.validity().equals(Validity.ALWAYS),
                division -> isOver(division) && division.successors().isEmpty(),
                division -> isOver(division) && division.successors().size() == 2);
        assertThat(shrunk(CommunityArbitraries.divisions(), division -> true).validity())
                .isEqualTo(Validity.ALWAYS);
        assertThat(shrunk(
                        CommunityArbitraries.divisions(),
                        division -> !division.successors().isEmpty()))
                .satisfies(division -> {
                    assertThat(division.successors()).hasSize(1);
                    assertThat(division.validity()).isEqualTo(Validity.until(LocalDate.of(2010, 1, 1)));
                });
    }

    private static boolean isOver(Division division) {
        return !division.validity().last().equals(LocalDate.MAX);
    }

    @Example
    void divisionTrees_lackSomeSuperiors() {
        assertAll(
                CommunityArbitraries.divisionTrees(),
                tree -> tree.divisions().size() <= 20
                        && tree.divisions().stream()
                                .allMatch(division -> division.successors().isEmpty()));
        assertSome(
                CommunityArbitraries.divisionTrees(),
                tree -> tree.divisions().isEmpty(),
                tree -> tree.divisions().size() == 20,
                tree -> tree.divisions().size() > tree.roots().size(),
                tree -> tree.roots().stream().anyMatch(root -> root.code().level() != DivisionLevel.PROVINCE));
        assertThat(shrunk(CommunityArbitraries.divisionTrees(), tree -> true).divisions())
                .isEmpty();
    }

    @Example
    void ids_areTwenty() {
        assertThat(drawn(CommunityArbitraries.ids()).map(CommunityId::toString).distinct())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "c" + number)
                        .toList());
    }

    @Example
    void communities_areOfEveryKind() {
        assertEach(CommunityKind.class, CommunityArbitraries.communities(), Community::kind);
        assertEvery(
                2,
                CommunityArbitraries.communities(),
                community -> community.division().isPresent());
        assertLeftOutAtTimes(CommunityArbitraries.communities(), Community::profile);
        assertEmptyAtTimes(CommunityArbitraries.communities(), Community::aliases, Community::within);
        assertSome(CommunityArbitraries.communities(), Community::masked, community -> !community.masked());
        assertThat(shrunk(CommunityArbitraries.communities(), community -> true))
                .isEqualTo(Community.builder()
                        .id(CommunityId.parse("c1"))
                        .kind(CommunityKind.COMMUNITY)
                        .name("c1社区")
                        .build());
    }

    @Example
    void profiles_leaveOutEveryPart() {
        assertLeftOutAtTimes(CommunityArbitraries.profiles(), Profile::setting, Profile::note);
        assertSome(
                CommunityArbitraries.profiles(),
                profile -> profile.boundaries().isEmpty(),
                profile -> profile.boundaries().size() == 3);
        assertThat(shrunk(CommunityArbitraries.profiles(), profile -> true))
                .isEqualTo(Profile.builder().build());
    }

    @Example
    void groups_areTheUsualOnesAndOneMore() {
        assertThat(drawn(CommunityArbitraries.groups()))
                .containsAll(PopulationGroups.all())
                .contains(PopulationGroup.of("新市民"));
        assertThat(shrunk(CommunityArbitraries.groups(), group -> true)).isEqualTo(PopulationGroups.RESIDENTS);
    }

    @Example
    void communityTrees_haveOneToTwentyPlacesBelowTheRoot() {
        assertAll(
                CommunityArbitraries.communityTrees(),
                tree -> tree.roots().equals(ImmutableSet.of(ROOT))
                        && tree.places().size() >= 2
                        && tree.places().size() <= 21);
        assertSome(
                CommunityArbitraries.communityTrees(),
                tree -> tree.places().size() == 21,
                tree -> tree.places().size() > 2 && isFlat(tree),
                tree -> !isFlat(tree));
        assertThat(shrunk(CommunityArbitraries.communityTrees(), tree -> true))
                .isEqualTo(CommunityTree.flat(ROOT, ImmutableSet.of(CommunityId.parse("c1"))));
        assertThat(shrunk(CommunityArbitraries.communityTrees(), tree -> !isFlat(tree))
                        .places())
                .hasSize(3);
    }

    private static boolean isFlat(CommunityTree tree) {
        return tree.children(ROOT).size() == tree.places().size() - 1;
    }
}
