// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * What a unit measures, such as area (面积) or, for a unit of counting, the thing counted.
 *
 * <p>Amounts add and compare only inside one dimension. Persons (人) and person-times (人次), percent and percentage points
 * are different dimensions, because no factor turns one into the other; that a year has 12 months is exact, that a month
 * has 30 days is not, so {@link #CALENDAR} and {@link #TIME} are two. A quotient's dimension is named after both of its
 * parts ({@code money/人}). Whether an amount can be negative is a matter of the dimension and not of the unit, so that
 * converting an amount never moves the floor of its range.
 *
 * <pre>{@code
 * Units.MU.dimension();                               // area
 * Units.PERSON.dimension().equals(Units.PERSON_TIME.dimension());   // false
 * new Dimension("sound level", true);                 // may be negative
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name, not empty
 * @param signed whether an amount can be below zero, as changes and percentage points can
 */
public record Dimension(String name, boolean signed) implements Serializable {

    /** Areas (面积). */
    public static final Dimension AREA = unsigned("area");

    /** Lengths (长度). */
    public static final Dimension LENGTH = unsigned("length");

    /** Volumes (体积). */
    public static final Dimension VOLUME = unsigned("volume");

    /** Masses (质量). */
    public static final Dimension MASS = unsigned("mass");

    /** Amounts of renminbi (金额). */
    public static final Dimension MONEY = unsigned("money");

    /** Spans of time that days measure exactly (时间). */
    public static final Dimension TIME = unsigned("time");

    /** Spans of time that months measure exactly (年月). */
    public static final Dimension CALENDAR = unsigned("calendar");

    /** Parts of a whole in percent and per mille (比例). */
    public static final Dimension PROPORTION = unsigned("proportion");

    /** Differences of proportions (百分点). */
    public static final Dimension PERCENTAGE_POINT = new Dimension("percentage point", true);

    /** Bare numbers and fractions (数). */
    public static final Dimension NUMBER = unsigned("number");

    /** How many times as much (倍数). */
    public static final Dimension MULTIPLE = unsigned("multiple");

    /**
     * Checks the name.
     *
     * @param name the name
     * @param signed whether an amount can be below zero
     * @throws IllegalArgumentException if the name is blank
     */
    public Dimension {
        checkArgument(!name.isBlank(), "Name of a dimension must not be blank: '%s'", name);
    }

    /**
     * Returns a dimension whose amounts are never below zero.
     *
     * @param name the name, for a unit of counting its Chinese name
     * @return the dimension
     */
    public static Dimension unsigned(String name) {
        return new Dimension(name, false);
    }

    /**
     * Returns the dimension of a quotient, which can be negative if this one can.
     *
     * @param denominator the dimension of the denominator
     * @return the dimension named {@code this/denominator}
     */
    public Dimension per(Dimension denominator) {
        return new Dimension(name + "/" + denominator.name, signed);
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return name;
    }
}
