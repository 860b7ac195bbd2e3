// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lookup of administrative divisions by code, day and name.
 *
 * <p>Holds the divisions that it is given and may be incomplete: a street may be there without its city. One code may have
 * several versions, each valid on days of its own; where a method does not ask for a day it speaks of all of them, and
 * {@link #validOn} makes a tree of one day. Names repeat, so a name may find many.
 *
 * <pre>
 * DivisionTree tree = DivisionTree.of(divisions);
 * tree.get(DivisionCode.parse("330113001"), day).name();   // 临平街道
 * tree.children(DivisionCode.parse("330113"));             // its streets and towns
 * tree.current(DivisionCode.parse("330110001"), day);      // 330113001000: what has become of the code
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DivisionTree implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<Division> BY_FIRST_DAY =
            Comparator.comparing(division -> division.validity().first());

    /** The versions of each code, the earliest first. */
    private final ImmutableSortedMap<DivisionCode, ImmutableList<Division>> versions;

    private final ImmutableListMultimap<String, Division> byName;

    private DivisionTree(ImmutableSortedMap<DivisionCode, ImmutableList<Division>> versions) {
        this.versions = versions;
        this.byName = Multimaps.index(flatten(versions), Division::name);
    }

    /**
     * Returns a tree of divisions.
     *
     * @param divisions the divisions, in any order
     * @return the tree
     * @throws IllegalArgumentException if two divisions of one code are valid on the same day, or a successor that is in
     *     the tree is not valid on the day after the last of its predecessor; so successors lead forward in time and never
     *     in a circle
     */
    public static DivisionTree of(Iterable<Division> divisions) {
        ImmutableSortedMap<DivisionCode, ImmutableList<Division>> versions =
                Multimaps.index(divisions, Division::code).asMap().entrySet().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(),
                                Map.Entry::getKey,
                                entry -> ImmutableList.sortedCopyOf(BY_FIRST_DAY, entry.getValue())));
        versions.values().forEach(DivisionTree::checkApart);
        DivisionTree tree = new DivisionTree(versions);
        tree.divisions().forEach(tree::checkSuccessors);
        return tree;
    }

    private static void checkApart(ImmutableList<Division> ofCode) {
        for (int i = 1; i < ofCode.size(); i++) {
            Division before = ofCode.get(i - 1);
            Division after = ofCode.get(i);
            checkArgument(
                    !before.validity().overlaps(after.validity()),
                    "Divisions of code %s must not be valid on the same day: '%s' in %s, '%s' in %s",
                    before.code(),
                    before.name(),
                    before.validity(),
                    after.name(),
                    after.validity());
        }
    }

    private void checkSuccessors(Division division) {
        for (DivisionCode successor : division.successors()) {
            LocalDate dayAfter = division.validity().last().plusDays(1);
            checkArgument(
                    !versions.containsKey(successor)
                            || find(successor, dayAfter).isPresent(),
                    "Successor of %s must be valid on %s: '%s'",
                    division.code(),
                    dayAfter,
                    successor);
        }
    }

    private static ImmutableList<Division> flatten(Map<DivisionCode, ImmutableList<Division>> versions) {
        return versions.values().stream().flatMap(ImmutableList::stream).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns all divisions.
     *
     * @return the divisions in the order of their codes, those of one code from the earliest on
     */
    public ImmutableList<Division> divisions() {
        return flatten(versions);
    }

    /**
     * Returns all divisions that have had a code.
     *
     * @param code the code
     * @return the divisions from the earliest on, none if the tree does not have the code
     */
    public ImmutableList<Division> versions(DivisionCode code) {
        return versions.getOrDefault(code, ImmutableList.of());
    }

    /**
     * Finds the division that has a code on a day.
     *
     * @param code the code
     * @param day the day
     * @return the division, empty if there is none on that day
     */
    public Optional<Division> find(DivisionCode code, LocalDate day) {
        return versions(code).stream()
                .filter(division -> division.isValidOn(day))
                .findFirst();
    }

    /**
     * Returns the division that has a code on a day.
     *
     * @param code the code
     * @param day the day
     * @return the division
     * @throws DivisionNotFoundException if there is none on that day
     */
    public Division get(DivisionCode code, LocalDate day) {
        return find(code, day)
                .orElseThrow(() -> new DivisionNotFoundException("Division must be in the tree on " + day, code));
    }

    /**
     * Finds the division that has or had a code last.
     *
     * @param code the code
     * @return the latest of its versions, empty if the tree does not have the code
     */
    public Optional<Division> find(DivisionCode code) {
        return versions(code).stream().reduce((earlier, later) -> later);
    }

    /**
     * Returns the division that has or had a code last.
     *
     * @param code the code
     * @return the latest of its versions
     * @throws DivisionNotFoundException if the tree does not have the code
     */
    public Division get(DivisionCode code) {
        return find(code).orElseThrow(() -> new DivisionNotFoundException("Division must be in the tree", code));
    }

    /**
     * Returns all divisions of a name.
     *
     * @param name the whole name
     * @return the divisions in the order of their codes
     */
    public ImmutableList<Division> named(String name) {
        return byName.get(name);
    }

    /**
     * Returns the divisions that lie within no other of the tree.
     *
     * @return the divisions in the order of their codes
     */
    public ImmutableList<Division> roots() {
        return topmost(versions);
    }

    /**
     * Returns the divisions right below a code: those within it and within no other of the tree that is within it.
     *
     * @param code the code, which the tree need not have
     * @return the divisions in the order of their codes
     */
    public ImmutableList<Division> children(DivisionCode code) {
        return topmost(below(code));
    }

    /**
     * Returns the divisions below a code.
     *
     * @param code the code, which the tree need not have
     * @return the divisions in the order of their codes
     */
    public ImmutableList<Division> descendants(DivisionCode code) {
        return flatten(below(code));
    }

    /**
     * Returns the divisions that a code lies within, but for its own.
     *
     * @param code the code, which the tree need not have
     * @return the divisions from the nearest to the root
     */
    public ImmutableList<Division> ancestors(DivisionCode code) {
        return Stream.iterate(code.parent(), Optional::isPresent, parent -> parent.flatMap(DivisionCode::parent))
                .flatMap(parent -> versions(parent.orElseThrow()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSortedMap<DivisionCode, ImmutableList<Division>> below(DivisionCode code) {
        return versions.subMap(code, false, lastWithin(code), true);
    }

    private static DivisionCode lastWithin(DivisionCode code) {
        return new DivisionCode(Strings.padEnd(code.shortText(), DivisionLevel.VILLAGE.digits(), '9'));
    }

    /** Returns the divisions of a part of the tree that lie within no other of it: each comes before all within it. */
    private static ImmutableList<Division> topmost(ImmutableSortedMap<DivisionCode, ImmutableList<Division>> part) {
        ImmutableList.Builder<Division> found = ImmutableList.builder();
        Map.Entry<DivisionCode, ImmutableList<Division>> entry = part.firstEntry();
        while (entry != null) {
            found.addAll(entry.getValue());
            entry = part.higherEntry(lastWithin(entry.getKey()));
        }
        return found.build();
    }

    /**
     * Returns the part of the tree that is valid on a day.
     *
     * @param day the day
     * @return a tree in which each code has one division
     */
    public DivisionTree validOn(LocalDate day) {
        ImmutableSortedMap.Builder<DivisionCode, ImmutableList<Division>> valid = ImmutableSortedMap.naturalOrder();
        versions.keySet()
                .forEach(code -> find(code, day).ifPresent(division -> valid.put(code, ImmutableList.of(division))));
        return new DivisionTree(valid.buildOrThrow());
    }

    /**
     * Returns what a code, which may be an old one, is on a day.
     *
     * <p>That is the division of the code if it is valid on that day, else what the successors of the last that ended
     * before the day are on it: 临平街道 moved from 330110001000 to 330113001000.
     *
     * @param code the code
     * @param day the day
     * @return the divisions, several where one was split, none if it ended without successors in the tree or has not begun
     */
    public ImmutableSet<Division> current(DivisionCode code, LocalDate day) {
        return find(code, day)
                .map(ImmutableSet::of)
                .orElseGet(() -> lastBefore(code, day).stream()
                        .flatMap(ended -> ended.successors().stream())
                        .flatMap(successor -> current(successor, day).stream())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private Optional<Division> lastBefore(DivisionCode code, LocalDate day) {
        return versions(code).stream()
                .filter(division -> division.validity().last().isBefore(day))
                .reduce((earlier, later) -> later);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DivisionTree other && versions.equals(other.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    /**
     * Returns a short description.
     *
     * @return how many codes the tree has
     */
    @Override
    public String toString() {
        return "DivisionTree of " + versions.size() + " codes";
    }
}
