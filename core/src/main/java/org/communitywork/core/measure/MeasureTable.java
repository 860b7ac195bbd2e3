// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of measures that can be looked up by code, such as the list that the reports of a city share.
 *
 * <p>Holds one definition for each code, in the order in which they came. The same definition may come twice; two
 * different definitions of one code are refused. Two tables with the same definitions are equal, whatever their order.
 * In JSON a table is an array of measures.
 *
 * <pre>
 * MeasureTable table = MeasureTable.of(residents, households);
 * table.get(MeasureCode.parse("POP.TOTAL")).unit(); // 人
 * MeasureTable all = table.with(report.measures());
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasureTable implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final MeasureTable EMPTY = new MeasureTable(ImmutableMap.of());

    private final ImmutableMap<MeasureCode, Measure> measures;

    private MeasureTable(ImmutableMap<MeasureCode, Measure> measures) {
        this.measures = measures;
    }

    /**
     * Returns the table without any measure.
     *
     * @return the empty table
     */
    public static MeasureTable empty() {
        return EMPTY;
    }

    /**
     * Makes a table of the given measures.
     *
     * @param measures the definitions
     * @return a table that holds each once
     * @throws IllegalArgumentException if two define one code differently
     */
    public static MeasureTable of(Measure... measures) {
        return EMPTY.with(Arrays.asList(measures));
    }

    /**
     * Makes a table of the given measures.
     *
     * @param measures the definitions
     * @return a table that holds each once
     * @throws IllegalArgumentException if two define one code differently
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeasureTable of(ImmutableList<Measure> measures) {
        return EMPTY.with(measures);
    }

    /**
     * Adds measures to those of this table.
     *
     * @param added the definitions to add
     * @return a table with both
     * @throws IllegalArgumentException if two define one code differently
     */
    public MeasureTable with(Iterable<Measure> added) {
        Map<MeasureCode, Measure> all = new LinkedHashMap<>(measures);
        for (Measure measure : added) {
            Measure known = all.putIfAbsent(measure.code(), measure);
            checkArgument(
                    known == null || known.equals(measure),
                    "Measures differ for one code: '%s' / '%s'",
                    known,
                    measure);
        }
        return new MeasureTable(ImmutableMap.copyOf(all));
    }

    /**
     * Adds the measures of another table to those of this one.
     *
     * @param other the other table
     * @return a table with both
     * @throws IllegalArgumentException if the two define one code differently
     */
    public MeasureTable with(MeasureTable other) {
        return with(other.measures());
    }

    /**
     * Looks a measure up.
     *
     * @param code the code
     * @return the definition, or empty where the table has none
     */
    public Optional<Measure> find(MeasureCode code) {
        return Optional.ofNullable(measures.get(requireNonNull(code, "code")));
    }

    /**
     * Returns the definition of a measure that must be there.
     *
     * @param code the code
     * @return the definition
     * @throws IllegalArgumentException if the table has none
     */
    public Measure get(MeasureCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Measure must be defined: '" + code + "'"));
    }

    /**
     * Returns all measures.
     *
     * @return the definitions in the order in which they came
     */
    @JsonValue
    public ImmutableList<Measure> measures() {
        return measures.values().asList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeasureTable table && measures.equals(table.measures);
    }

    @Override
    public int hashCode() {
        return measures.hashCode();
    }

    /**
     * Returns the codes of the measures.
     *
     * @return the codes in brackets, such as {@code [POP.TOTAL, POP.HOUSEHOLDS]}
     */
    @Override
    public String toString() {
        return measures.keySet().toString();
    }
}
