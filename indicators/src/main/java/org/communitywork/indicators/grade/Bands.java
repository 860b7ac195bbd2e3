// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.grade;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.UnitMismatchException;
import org.communitywork.indicators.target.LimitCriterion;

/**
 * Grades by bands of values (等级), such as A up to 1%, B up to 3%, C up to 5% and D beyond, or 达标 from 80% and 不达标 below.
 *
 * <p>The bands share out all numbers, without holes and without overlap, whichever way values are compared: where rounded values are
 * compared, each boundary lies where rounding to the digits of its limit puts it. A list of bands with a hole, such as
 * 80—89分 beside 90分以上, is refused, and the message names the hole. The first and the last band go on without end, so that each value
 * has a grade; that a rate lies from 0 to 100 % is the calculation's concern. A band may be without values where they are rounded, as one
 * between 1% and 2% that contains neither.
 *
 * <p>The best grade stands first. Values rise or fall from grade to grade: where a middle value is the best, as with an
 * appropriate range (适度指标), {@link LimitCriterion.Within} says so.
 *
 * <pre>
 * Bands density = Bands.atMost("A", "1%").atMost("B", "3%").atMost("C", "5%").otherwise("D");
 * density.grades(Ranges.parse("[2, 4]"), Units.PERCENT, LimitComparison.FULL_VALUE);   // B/C
 * density.atLeast("C");                                                                 // Criterion.atMost("5%")
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param bands the bands, that of the best grade first
 */
public record Bands(ImmutableList<Band> bands) implements Serializable {
    /**
     * Checks bands.
     *
     * @param bands the bands, that of the best grade first, at least two
     * @throws IllegalArgumentException if there are fewer, two grades have one name or code, or the bands do not share out all numbers
     */
    public Bands {
        Partition.of(bands).check();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Bands ofList(ImmutableList<Band> bands) {
        return new Bands(bands);
    }

    /**
     * Returns the bands.
     *
     * @return the bands, that of the best grade first
     */
    @JsonValue
    @Override
    public ImmutableList<Band> bands() {
        return bands;
    }

    /**
     * Starts with the best grade, which reaches up to a limit.
     *
     * @param grade its name
     * @param limit the greatest value that has it, such as {@code 1%}
     * @return the beginning, which the other grades follow
     */
    public static BandsBuilder atMost(String grade, String limit) {
        return BandsBuilder.START.atMost(grade, limit);
    }

    /**
     * Starts with the best grade, which does not reach up to a limit.
     *
     * @param grade its name
     * @param limit the least value that does not have it any more
     * @return the beginning, which the other grades follow
     */
    public static BandsBuilder lessThan(String grade, String limit) {
        return BandsBuilder.START.lessThan(grade, limit);
    }

    /**
     * Starts with the best grade, which begins at a limit.
     *
     * @param grade its name
     * @param limit the least value that has it, such as {@code 90分}
     * @return the beginning, which the other grades follow
     */
    public static BandsBuilder atLeast(String grade, String limit) {
        return BandsBuilder.START.atLeast(grade, limit);
    }

    /**
     * Starts with the best grade, which begins above a limit.
     *
     * @param grade its name
     * @param limit the greatest value that does not have it yet
     * @return the beginning, which the other grades follow
     */
    public static BandsBuilder moreThan(String grade, String limit) {
        return BandsBuilder.START.moreThan(grade, limit);
    }

    /**
     * Gives the grades the codes under which systems exchange them.
     *
     * @param codes a code for each grade, in the order of the grades
     * @return the bands with the codes
     * @throws IllegalArgumentException if there is not one code for each grade, or two are the same
     */
    public Bands codes(String... codes) {
        checkArgument(codes.length == bands.size(), "Codes must be %s: '%s'", bands.size(), codes.length);
        ImmutableList.Builder<Band> coded = ImmutableList.builder();
        for (int i = 0; i < codes.length; i++) {
            coded.add(Band.builder().from(bands.get(i)).code(codes[i]).build());
        }
        return new Bands(coded.build());
    }

    /**
     * Returns the scale of grades.
     *
     * @return the names, the best first
     */
    public ImmutableList<String> scale() {
        return bands.stream().map(Band::grade).collect(toImmutableList());
    }

    /**
     * Returns the code of a grade.
     *
     * @param grade the name of the grade
     * @return the code, empty if grades have none
     * @throws IllegalArgumentException if there is no such grade
     */
    public Optional<String> code(String grade) {
        return bands.get(Grades.requireIn(scale(), grade)).code();
    }

    /**
     * Returns the grades that a value may have.
     *
     * @param value what is known of the value, not empty
     * @param unit its unit
     * @param comparison whether it is rounded to the digits of each limit before
     * @return the grades, at least one
     * @throws UnitMismatchException if the unit of the limits does not convert
     */
    public Grades grades(Range<Ratio> value, Unit unit, LimitComparison comparison) {
        return new Grades(
                scale(),
                bands.stream()
                        .filter(band -> band.values(unit, comparison)
                                .filter(values -> values.isConnected(value)
                                        && !values.intersection(value).isEmpty())
                                .isPresent())
                        .map(Band::grade)
                        .collect(toImmutableSet()));
    }

    /**
     * Returns what a value satisfies that has a grade or a better one, for targets and scorecards.
     *
     * @param grade the name of the grade
     * @return the criterion, with one limit
     * @throws IllegalArgumentException if there is no such grade, or it is the worst, which every value reaches
     */
    public LimitCriterion atLeast(String grade) {
        int place = Grades.requireIn(scale(), grade);
        checkArgument(
                place < bands.size() - 1,
                "Grade must be better than the worst, which every value reaches: '%s'",
                grade);
        Band band = bands.get(place);
        return (Partition.isRising(bands) ? band.fromAbove() : band.fromBelow()).orElseThrow();
    }

    /** Refuses a unit to which the limits do not convert. */
    void requireUnit(Unit unit) {
        grades(Range.singleton(Ratio.ZERO), unit, LimitComparison.FULL_VALUE);
    }
}
