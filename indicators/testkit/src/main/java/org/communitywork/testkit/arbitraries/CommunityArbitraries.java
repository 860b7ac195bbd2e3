// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.community.PopulationGroups;
import org.communitywork.core.community.Profile;
import org.communitywork.core.division.Division;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.DivisionTree;
import org.communitywork.core.division.UrbanRuralClass;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.rollup.CommunityTree;

/** Generators of divisions, of communities and of the trees that they make up. */
public final class CommunityArbitraries {
    private CommunityArbitraries() {}

    /**
     * Returns division codes of all levels with few different parts, so that they often lie within each other.
     *
     * @return the generator
     */
    public static Arbitrary<DivisionCode> divisionCodes() {
        return Combinators.combine(
                        Arbitraries.of("11", "33", "50"),
                        Arbitraries.of("00", "01", "19"),
                        Arbitraries.of("00", "09", "10"),
                        Arbitraries.of("000", "001", "110"),
                        Arbitraries.of("000", "001", "200"))
                .as((province, prefecture, county, township, village) ->
                        new DivisionCode(province + prefecture + county + township + village));
    }

    /**
     * Returns divisions, always valid or not, of every class; some of those that ended have successors.
     *
     * @return the generator, which shrinks to one that is always valid
     */
    public static Arbitrary<Division> divisions() {
        return Builders.withBuilder(() -> Division.builder().name("某地"))
                .use(Combinators.combine(
                                divisionCodes().list().ofMinSize(1).ofMaxSize(3).uniqueElements(),
                                PeriodArbitraries.validities())
                        .as(Versions::new))
                .in((division, versions) -> versions.addTo(division))
                .use(Arbitraries.of(UrbanRuralClass.class).optional(0.5))
                .in(Division.Builder::urbanRuralClass)
                .build(Division.Builder::build);
    }

    /** A code and those after it, which only a division that ended has. */
    private record Versions(List<DivisionCode> codes, Validity validity) {
        Division.Builder addTo(Division.Builder division) {
            boolean ended = !validity.last().equals(LocalDate.MAX);
            return division.code(codes.get(0))
                    .validity(validity)
                    .addAllSuccessors(ended ? codes.subList(1, codes.size()) : List.of());
        }
    }

    /**
     * Returns trees of up to twenty divisions of {@link #divisions()} that have no successors. The superiors of some are not in them.
     *
     * @return the generator, which shrinks to an empty tree
     */
    public static Arbitrary<DivisionTree> divisionTrees() {
        return divisions()
                .list()
                .ofMaxSize(20)
                .uniqueElements(Division::code)
                .map(divisions -> DivisionTree.of(divisions.stream()
                        .map(division -> Division.builder()
                                .from(division)
                                .successors(Set.of())
                                .build())
                        .toList()));
    }

    /**
     * Returns ids {@code c1} to {@code c20}, so that two are often the same.
     *
     * @return the generator
     */
    public static Arbitrary<CommunityId> ids() {
        return Arbitraries.integers().between(1, 20).map(number -> CommunityId.parse("c" + number));
    }

    /**
     * Returns communities of every kind, every second with a division, some with other names and a profile.
     *
     * @return the generator, which shrinks to the first one without any more words
     */
    public static Arbitrary<Community> communities() {
        return Builders.withBuilder(Community::builder)
                .use(Combinators.combine(ids(), Arbitraries.of(CommunityKind.class))
                        .as(Named::new))
                .in((community, named) -> community
                        .id(named.id())
                        .kind(named.kind())
                        .name(named.id() + named.kind().label()))
                .use(names("老街").list().ofMaxSize(1))
                .in(Community.Builder::aliases)
                .use(names("某街道", "某区").list().ofMaxSize(2))
                .in(Community.Builder::within)
                .use(divisionCodes().optional(0.5))
                .in(Community.Builder::division)
                .use(Arbitraries.of(false, true))
                .in(Community.Builder::masked)
                .use(profiles().optional(0.3))
                .in(Community.Builder::profile)
                .build(Community.Builder::build);
    }

    private record Named(CommunityId id, CommunityKind kind) {}

    /**
     * Returns what is said of a community's place, each part left out at times.
     *
     * @return the generator, which shrinks to an empty profile
     */
    public static Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        names("城乡结合部").optional(0.5),
                        Arbitraries.maps(names("东", "南", "西北"), names("河", "铁路"))
                                .ofMaxSize(3),
                        names("老小区居多").optional(0.5))
                .as((setting, boundaries, note) -> Profile.builder()
                        .setting(setting)
                        .boundaries(boundaries)
                        .note(note)
                        .build());
    }

    /**
     * Returns the usual groups of people, and one that has no English name.
     *
     * @return the generator, which shrinks to 居民
     */
    public static Arbitrary<PopulationGroup> groups() {
        return Parts.oneOfAll(PopulationGroups.all(), PopulationGroup.of("新市民"));
    }

    /**
     * Returns administrative trees with the root {@code c0} and one to twenty places below it, on one level or several. They shrink
     * to one place below the root.
     *
     * @return the generator
     */
    public static Arbitrary<CommunityTree> communityTrees() {
        return Arbitraries.integers()
                .between(0, 19)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(CommunityArbitraries::tree);
    }

    /** Each place lies in one of those before it. */
    private static CommunityTree tree(List<Integer> above) {
        Map<CommunityId, CommunityId> parents = new HashMap<>();
        for (int i = 0; i < above.size(); i++) {
            parents.put(CommunityId.parse("c" + (i + 1)), CommunityId.parse("c" + above.get(i) % (i + 1)));
        }
        return CommunityTree.of(parents);
    }
}
