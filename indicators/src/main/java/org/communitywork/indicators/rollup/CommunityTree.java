// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.division.DivisionTree;
import org.jspecify.annotations.Nullable;

/**
 * Which communities make up which streets, districts and cities on one day.
 *
 * <p>Holds places by their ids: those without others below them are the communities whose figures are added up. Places
 * above may state figures of their own, which are never added. A tree may have several roots and branches of different
 * depth. There is one tree for each day on which the borders differ; {@link #on} makes it of the divisions valid on
 * that day.
 *
 * <pre>
 * CommunityTree tree = CommunityTree.flat(CommunityId.parse("xiaoshan"), communities);
 * tree.communities(CommunityId.parse("xiaoshan"));   // all of them
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CommunityTree implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableSortedMap<CommunityId, CommunityId> parents;
    private final ImmutableSortedSet<CommunityId> places;
    private final ImmutableListMultimap<CommunityId, CommunityId> children;

    private CommunityTree(Map<CommunityId, CommunityId> parents, Iterable<CommunityId> more) {
        this.parents = ImmutableSortedMap.copyOf(parents);
        this.places = ImmutableSortedSet.<CommunityId>naturalOrder()
                .addAll(parents.keySet())
                .addAll(parents.values())
                .addAll(more)
                .build();
        this.children = ImmutableListMultimap.copyOf(this.parents.entrySet()).inverse();
        this.parents.keySet().forEach(this::checkNoCircle);
    }

    private void checkNoCircle(CommunityId place) {
        int steps = 0;
        CommunityId above = place;
        while (above != null) {
            checkArgument(steps <= parents.size(), "Place must not lie within itself: '%s'", place);
            steps++;
            above = parents.get(above);
        }
    }

    /**
     * Makes a tree.
     *
     * @param parents what each place lies right within
     * @return the tree of all these places
     * @throws IllegalArgumentException if a place lies within itself
     */
    public static CommunityTree of(Map<CommunityId, CommunityId> parents) {
        return new CommunityTree(parents, ImmutableSet.of());
    }

    /**
     * Makes a tree of one level.
     *
     * @param whole the place that the communities make up
     * @param communities the communities
     * @return the tree
     * @throws IllegalArgumentException if the whole is one of the communities
     */
    public static CommunityTree flat(CommunityId whole, Iterable<CommunityId> communities) {
        ImmutableMap.Builder<CommunityId, CommunityId> parents = ImmutableMap.builder();
        ImmutableSet.copyOf(communities).forEach(community -> parents.put(community, whole));
        return new CommunityTree(parents.buildOrThrow(), ImmutableSet.of(whole));
    }

    /**
     * Places communities in the divisions that are valid on a day.
     *
     * <p>A community with an old code is placed where its successor is. A division that is not a given community itself
     * has its 12 digits as id. A code that the tree of divisions has never had is taken as it is, within those above it
     * that the tree has.
     *
     * @param divisions the divisions
     * @param day the day
     * @param communities the communities with their codes, and streets or districts that state figures of their own
     * @return the tree
     * @throws IllegalArgumentException if a community has no code, if its code has become none or several divisions on
     *     that day, or if two communities have one code
     */
    public static CommunityTree on(DivisionTree divisions, LocalDate day, Iterable<Community> communities) {
        return DivisionPlacement.of(divisions, day, communities).tree();
    }

    static CommunityTree of(Map<CommunityId, CommunityId> parents, Iterable<CommunityId> more) {
        return new CommunityTree(parents, more);
    }

    /**
     * Returns all places.
     *
     * @return their ids in order
     */
    public ImmutableSortedSet<CommunityId> places() {
        return places;
    }

    /**
     * Returns the places that lie within no other.
     *
     * @return their ids in order
     */
    public ImmutableSet<CommunityId> roots() {
        return places.stream().filter(place -> !parents.containsKey(place)).collect(toImmutableSet());
    }

    /**
     * Returns what a place lies right within.
     *
     * @param place the place
     * @return the place above, empty for a root
     * @throws IllegalArgumentException if the tree does not have the place
     */
    public Optional<CommunityId> parent(CommunityId place) {
        return Optional.ofNullable(parents.get(known(place)));
    }

    /**
     * Returns the places right below another one.
     *
     * @param place the place
     * @return their ids in order, none for a community
     * @throws IllegalArgumentException if the tree does not have the place
     */
    public ImmutableSet<CommunityId> children(CommunityId place) {
        return ImmutableSet.copyOf(children.get(known(place)));
    }

    /**
     * Returns the communities that make a place up.
     *
     * @param place the place
     * @return their ids, the place itself if nothing lies below it
     * @throws IllegalArgumentException if the tree does not have the place
     */
    public ImmutableSet<CommunityId> communities(CommunityId place) {
        return leaves(known(place)).collect(toImmutableSet());
    }

    private Stream<CommunityId> leaves(CommunityId place) {
        return children.containsKey(place) ? children.get(place).stream().flatMap(this::leaves) : Stream.of(place);
    }

    private CommunityId known(CommunityId place) {
        checkArgument(places.contains(requireNonNull(place, "place")), "Place must be in the tree: '%s'", place);
        return place;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CommunityTree other && places.equals(other.places) && parents.equals(other.parents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(places, parents);
    }

    /**
     * Returns a short description.
     *
     * @return how many places the tree has
     */
    @Override
    public String toString() {
        return "CommunityTree of " + places.size() + " places";
    }
}
