// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.communitywork.indicators.target.Verdict;

/**
 * The grades that something may have, such as B or C of A, B, C and D.
 *
 * <p>Holds the scale of grades and those that are possible. Grades that follow from each other are combined tightly: the worst of
 * several may have a grade exactly if some choice of possible grades gives it, provided that the parts have no figure in
 * common; else the set may be too large, never too small.
 *
 * <pre>
 * Grades rats = Grades.of(scale, "B");
 * Grades flies = Grades.of(scale, "A", "C");
 * rats.worst(flies);   // B or C
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the names of all grades, the best first
 * @param possible the names of those that are possible, in the same order, at least one
 */
public record Grades(ImmutableList<String> scale, ImmutableSet<String> possible) implements Serializable {
    /**
     * Makes a set of possible grades.
     *
     * @param scale the names of all grades, the best first
     * @param possible the names of those that are possible, in any order, at least one
     * @throws IllegalArgumentException if two grades have one name, none is possible, or one that is possible is not in the scale
     */
    public Grades {
        checkArgument(ImmutableSet.copyOf(scale).size() == scale.size(), "Grades must be different: '%s'", scale);
        checkArgument(!possible.isEmpty(), "One grade at least must be possible: '%s'", scale);
        Set<String> given = possible;
        given.forEach(grade -> requireIn(scale, grade));
        possible = scale.stream().filter(given::contains).collect(toImmutableSet());
    }

    /**
     * Makes a set of possible grades.
     *
     * @param scale the names of all grades, the best first
     * @param possible the names of those that are possible, in any order
     * @return the set
     * @throws IllegalArgumentException if two grades have one name, none is possible, or one that is possible is not in the scale
     */
    public static Grades of(ImmutableList<String> scale, String... possible) {
        return new Grades(scale, ImmutableSet.copyOf(possible));
    }

    /**
     * Says that every grade is possible.
     *
     * @param scale the names of all grades, the best first
     * @return the whole scale
     * @throws IllegalArgumentException if two grades have one name, or there is none
     */
    public static Grades any(ImmutableList<String> scale) {
        return new Grades(scale, ImmutableSet.copyOf(scale));
    }

    static int requireIn(ImmutableList<String> scale, String grade) {
        int place = scale.indexOf(requireNonNull(grade, "grade"));
        checkArgument(place >= 0, "Grade must be one of %s: '%s'", scale, grade);
        return place;
    }

    /**
     * Says whether one grade only is possible.
     *
     * @return whether the grade is known
     */
    public boolean isDecided() {
        return possible.size() == 1;
    }

    /**
     * Returns the grade.
     *
     * @return the only one that is possible, empty if there are more
     */
    public Optional<String> decided() {
        return isDecided() ? Optional.of(best()) : Optional.empty();
    }

    /**
     * Returns the best possible grade.
     *
     * @return its name
     */
    public String best() {
        return possible.asList().get(0);
    }

    /**
     * Returns the worst possible grade.
     *
     * @return its name
     */
    public String worst() {
        return possible.asList().get(possible.size() - 1);
    }

    /**
     * Returns the worse of two gradings, as in B + A = B.
     *
     * @param other the other grading, on the same scale
     * @return each grade that the worse of one grade from here and one from there can be
     * @throws IllegalArgumentException if the scales differ
     */
    public Grades worst(Grades other) {
        checkArgument(scale.equals(other.scale), "Scales of grades must be the same: '%s' / '%s'", scale, other.scale);
        int least = Math.max(place(best()), place(other.best()));
        return new Grades(
                scale,
                scale.stream()
                        .filter(grade -> possible.contains(grade) || other.possible.contains(grade))
                        .filter(grade -> place(grade) >= least)
                        .collect(toImmutableSet()));
    }

    /**
     * Returns the worst of several gradings (就低).
     *
     * @param gradings the gradings, at least one, on one scale
     * @return each grade that the worst can be
     * @throws IllegalArgumentException if there is none, or the scales differ
     */
    public static Grades worstOf(Iterable<Grades> gradings) {
        Optional<Grades> worst = Optional.empty();
        for (Grades grades : gradings) {
            worst = Optional.of(worst.map(grades::worst).orElse(grades));
        }
        return worst.orElseThrow(() -> new IllegalArgumentException("Worst of no grade is not defined"));
    }

    /**
     * Puts the grade under a precondition, without which it is the worst of the scale.
     *
     * @param precondition whether the precondition holds
     * @return the grades as they are if it does, the worst one if it does not, both if that is open
     */
    public Grades under(Verdict precondition) {
        String last = scale.get(scale.size() - 1);
        return switch (precondition) {
            case MET -> this;
            case NOT_MET -> of(scale, last);
            case UNDETERMINED ->
                new Grades(
                        scale,
                        ImmutableSet.<String>builder()
                                .addAll(possible)
                                .add(last)
                                .build());
        };
    }

    /**
     * Says whether a grade is reached.
     *
     * @param grade the grade
     * @return met if no worse one is possible, not met if only worse ones are, else undetermined
     * @throws IllegalArgumentException if the scale has no such grade
     */
    public Verdict reaches(String grade) {
        int wanted = requireIn(scale, grade);
        if (place(worst()) <= wanted) {
            return Verdict.MET;
        }
        return place(best()) > wanted ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    }

    private int place(String grade) {
        return scale.indexOf(grade);
    }

    /**
     * Returns the possible grades.
     *
     * @return the names with a slash between them
     */
    @Override
    public String toString() {
        return String.join("/", possible);
    }
}
