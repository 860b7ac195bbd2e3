// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DivisionProperties {

    /** Codes of all levels with few different parts, so that they often lie within each other. */
    @Provide
    Arbitrary<DivisionCode> codes() {
        return Combinators.combine(
                        Arbitraries.of("11", "33", "50"),
                        Arbitraries.of("00", "01", "19"),
                        Arbitraries.of("00", "09", "10"),
                        Arbitraries.of("000", "001", "110"),
                        Arbitraries.of("000", "001", "200"))
                .as((province, prefecture, county, township, village) ->
                        new DivisionCode(province + prefecture + county + township + village));
    }

    @Provide
    Arbitrary<DivisionTree> trees() {
        return codes().set().ofMaxSize(30).map(DivisionProperties::tree);
    }

    private static DivisionTree tree(Set<DivisionCode> codes) {
        return DivisionTree.of(codes.stream()
                .map(code -> Division.builder().code(code).name("某地").build())
                .toList());
    }

    @Property
    void parse_invertsBothTexts(@ForAll("codes") DivisionCode code) {
        assertThat(DivisionCode.parse(code.toString())).isEqualTo(code);
        assertThat(DivisionCode.parse(code.shortText())).isEqualTo(code);
    }

    @Property
    void parent_isTheNearestThatACodeIsWithin(@ForAll("codes") DivisionCode code) {
        Optional<DivisionCode> parent = code.parent();
        parent.ifPresent(found -> {
            assertThat(code.isWithin(found)).isTrue();
            assertThat(found.isWithin(code)).isFalse();
            assertThat(found.level().isAbove(code.level())).isTrue();
        });
        assertThat(parent.isEmpty()).isEqualTo(code.level() == DivisionLevel.PROVINCE);
    }

    @Property
    void isWithin_isAPartialOrder(
            @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b, @ForAll("codes") DivisionCode c) {
        assertThat(a.isWithin(a)).isTrue();
        assertThat(a.isWithin(b) && b.isWithin(a)).isEqualTo(a.equals(b));
        assertThat(!(a.isWithin(b) && b.isWithin(c)) || a.isWithin(c)).isTrue();
    }

    @Property
    void order_putsADivisionRightBeforeAllWithinIt(
            @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b, @ForAll("codes") DivisionCode c) {
        if (c.isWithin(a) && a.compareTo(b) < 0 && b.compareTo(c) < 0) {
            assertThat(b.isWithin(a)).isTrue();
        }
    }

    @Property
    void descendants_areThoseWithin(@ForAll("trees") DivisionTree tree, @ForAll("codes") DivisionCode code) {
        assertThat(tree.descendants(code))
                .isEqualTo(tree.divisions().stream()
                        .filter(division -> division.code().isWithin(code))
                        .filter(division -> !division.code().equals(code))
                        .toList());
    }

    @Property
    void children_areTheDescendantsWithNothingBetween(
            @ForAll("trees") DivisionTree tree, @ForAll("codes") DivisionCode code) {
        List<Division> below = tree.descendants(code);
        assertThat(tree.children(code))
                .isEqualTo(below.stream()
                        .filter(division -> below.stream()
                                .noneMatch(other -> !other.equals(division)
                                        && division.code().isWithin(other.code())))
                        .toList());
    }

    @Property
    void ancestors_areThoseOfWhichItIsADescendant(
            @ForAll("trees") DivisionTree tree, @ForAll("codes") DivisionCode code) {
        assertThat(tree.ancestors(code))
                .containsExactlyInAnyOrderElementsOf(tree.divisions().stream()
                        .filter(division -> code.isWithin(division.code()))
                        .filter(division -> !division.code().equals(code))
                        .toList());
    }

    @Property
    void rootsAndTheirDescendants_areAll(@ForAll("trees") DivisionTree tree) {
        long below = tree.roots().stream()
                .mapToLong(root -> tree.descendants(root.code()).size())
                .sum();
        assertThat(below + tree.roots().size()).isEqualTo(tree.divisions().size());
    }
}
