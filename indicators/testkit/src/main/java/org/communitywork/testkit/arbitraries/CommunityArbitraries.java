// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.division.Division;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.DivisionTree;
import org.communitywork.core.organization.CreditCode;
import org.communitywork.indicators.rollup.CommunityTree;

/** Generators of divisions, communities, and the codes of organizations. */
public final class CommunityArbitraries {
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

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
     * Returns trees of up to twenty divisions, some of whose superiors are not in them.
     *
     * @return the generator
     */
    public static Arbitrary<DivisionTree> divisionTrees() {
        return divisionCodes()
                .set()
                .ofMaxSize(20)
                .map(codes -> DivisionTree.of(codes.stream()
                        .map(code -> Division.builder().code(code).name("某地").build())
                        .toList()));
    }

    /**
     * Returns credit codes with the right check character.
     *
     * @return the generator
     */
    public static Arbitrary<CreditCode> creditCodes() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars(CREDIT_ALPHABET.toCharArray())
                                .ofLength(2),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings()
                                .withChars(CREDIT_ALPHABET.toCharArray())
                                .ofLength(9))
                .as((kind, division, body) -> kind + division + body)
                .map(first -> new CreditCode(first + CreditCode.checkCharacter(first)));
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
     * Returns communities of every kind, every second with a division.
     *
     * @return the generator
     */
    public static Arbitrary<Community> communities() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(CommunityKind.class),
                        divisionCodes().optional(0.5),
                        Arbitraries.of(false, true))
                .as((id, kind, division, masked) -> Community.builder()
                        .id(id)
                        .kind(kind)
                        .name(id + kind.label())
                        .division(division)
                        .masked(masked)
                        .build());
    }

    /**
     * Returns population groups.
     *
     * @return the generator of five common ones
     */
    public static Arbitrary<PopulationGroup> groups() {
        return Arbitraries.of("妇女", "老年人", "残疾人", "外来人口", "青少年").map(PopulationGroup::of);
    }

    /**
     * Returns administrative trees with the root {@code c0} of up to twenty places, on one level or several. They shrink to one
     * place below the root.
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

    /** Returns names of a sort. */
    static Arbitrary<String> names(String... names) {
        return Arbitraries.of(ImmutableList.copyOf(names));
    }
}
