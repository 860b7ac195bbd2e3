// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import org.communitywork.indicators.language.Labeled;

/**
 * What sort of figure an indicator is, such as a {@link #PROPORTION} or a {@link #DENSITY}.
 *
 * <p>The kind says what the data must obey and which scale fits; the formula says how the figure is calculated.
 *
 * <p>Immutable and thread-safe.
 */
public enum IndicatorKind implements Labeled {
    /** How many of those concerned something holds for (率): the numerator lies within the denominator. */
    PROPORTION("率", "proportion"),
    /** How much of a whole is one of its parts (构成比): the numerator lies within the denominator. */
    SHARE("构成比", "share"),
    /** One thing in relation to another one (比); it may exceed one. */
    RATIO("比", "ratio"),
    /** A number of things for each unit of area (密度). */
    DENSITY("密度", "density"),
    /** An amount for each person or household (人均). */
    PER_CAPITA("人均", "per capita"),
    /** An amount for each thing counted (平均数). */
    MEAN("平均数", "mean"),
    /** An amount as such (总量), without a denominator. */
    COUNT("总量", "count"),
    /** A relative change (增长率): the difference to an earlier period, divided by the earlier value. */
    CHANGE("增长率", "change"),
    /** The difference of two rates (增减百分点), in percentage points. */
    CHANGE_IN_POINTS("增减百分点", "change in points"),
    /** A sum or a quotient of other indicators (综合指标), such as an index with weights. */
    COMPOSITE("综合指标", "composite");

    private final String label;
    private final String englishLabel;

    IndicatorKind(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Says whether the numerator must lie within the denominator, so that the value is from 0 to 100 %.
     *
     * @return true for proportions and shares
     */
    public boolean partWithinWhole() {
        return this == PROPORTION || this == SHARE;
    }

    /**
     * Says whether cases can be left out of numerator and denominator.
     *
     * @return true for quotients of two counts or amounts of one period
     */
    public boolean hasExclusions() {
        return switch (this) {
            case PROPORTION, SHARE, RATIO, DENSITY, PER_CAPITA, MEAN -> true;
            case COUNT, CHANGE, CHANGE_IN_POINTS, COMPOSITE -> false;
        };
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String englishLabel() {
        return englishLabel;
    }
}
