// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

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
import org.communitywork.core.measure.MeasureCode;
import org.jspecify.annotations.Nullable;

/**
 * A set of indicators that can be looked up by code, such as those of one appraisal.
 *
 * <p>Holds one definition, and so one edition, for each code, in the order in which they came. The same definition may come
 * twice; two different ones are refused. Two tables with the same definitions are equal, whatever their order.
 *
 * <p>A composite without components gets them from the table: those whose codes its formula names. One that is not there, or a
 * composite that contains itself, is refused with the path that leads to it. In JSON a table is an array of indicators, and
 * composites whose components stand in it, too, are written without them.
 *
 * <pre>
 * IndicatorTable table = IndicatorTable.of(checkUps, density);
 * table.get(MeasureCode.parse("ELD.CHECKUP_RATE"));
 * IndicatorTable.of(total, old, child).get(total.code()).components();   // old and child, of X.OLD_RATIO + X.CHILD_RATIO
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<MeasureCode, Indicator> indicators;

    private IndicatorTable(ImmutableMap<MeasureCode, Indicator> indicators) {
        this.indicators = indicators;
    }

    /**
     * Makes a table.
     *
     * @param indicators the definitions
     * @return the table
     * @throws IllegalArgumentException if two define one code differently, a composite lacks a component or contains itself, or
     *     has another component than the one beside it
     */
    public static IndicatorTable of(Indicator... indicators) {
        return of(Arrays.asList(indicators));
    }

    /**
     * Makes a table.
     *
     * @param indicators the definitions
     * @return the table
     * @throws IllegalArgumentException if two define one code differently, a composite lacks a component or contains itself, or
     *     has another component than the one beside it
     */
    public static IndicatorTable of(Iterable<Indicator> indicators) {
        Map<MeasureCode, Indicator> all = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Indicator known = all.putIfAbsent(indicator.code(), indicator);
            checkArgument(
                    known == null || known.equals(indicator),
                    "Indicators differ for one code: '%s' / '%s'",
                    known,
                    indicator);
        }
        return new IndicatorTable(ImmutableMap.copyOf(Composition.of(all)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IndicatorTable ofList(ImmutableList<Indicator> indicators) {
        return of(indicators);
    }

    /**
     * Adds the indicators of another table.
     *
     * @param other the other table
     * @return a table with both
     * @throws IllegalArgumentException if the two define one code differently
     */
    public IndicatorTable merge(IndicatorTable other) {
        return of(ImmutableList.<Indicator>builder()
                .addAll(indicators())
                .addAll(other.indicators())
                .build());
    }

    /**
     * Looks an indicator up.
     *
     * @param code the code
     * @return the definition, or empty where the table has none
     */
    public Optional<Indicator> find(MeasureCode code) {
        return Optional.ofNullable(indicators.get(requireNonNull(code, "code")));
    }

    /**
     * Returns the definition of an indicator that must be there.
     *
     * @param code the code
     * @return the definition
     * @throws IllegalArgumentException if the table has none
     */
    public Indicator get(MeasureCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Indicator must be defined: '" + code + "'"));
    }

    /**
     * Returns all indicators.
     *
     * @return the definitions in the order in which they came
     */
    public ImmutableList<Indicator> indicators() {
        return indicators.values().asList();
    }

    /**
     * Returns the indicators as JSON has them.
     *
     * @return the definitions, of composites without components that stand beside them
     */
    @JsonValue
    public ImmutableList<Indicator> written() {
        return indicators.values().stream().map(this::written).collect(ImmutableList.toImmutableList());
    }

    private Indicator written(Indicator indicator) {
        return indicators.values().containsAll(indicator.components())
                ? Indicator.builder()
                        .from(indicator)
                        .components(ImmutableList.of())
                        .build()
                : indicator;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorTable table && indicators.equals(table.indicators);
    }

    @Override
    public int hashCode() {
        return indicators.hashCode();
    }

    /**
     * Returns the codes of the indicators.
     *
     * @return the codes in brackets
     */
    @Override
    public String toString() {
        return indicators.keySet().toString();
    }
}
