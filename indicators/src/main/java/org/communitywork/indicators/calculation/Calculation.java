// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Language;

/**
 * The outcome of applying an indicator to observations: a value, or why there is none.
 *
 * <p>Trouble in the data is an outcome and never an exception: a figure that is missing makes the calculation
 * {@link Incomplete}, a denominator of zero {@link Undefined}, a part that exceeds its whole {@link Contradictory}. An indicator
 * that does not apply is {@link NotApplicable}, an outcome that is withheld {@link Suppressed}. Only {@link Calculated} has a
 * value. Made by a {@link Calculator}.
 *
 * <pre>
 * calculation.shown(Language.CHINESE);                              // 45.6%
 * calculation.calculated().map(Calculated::value);                  // 64900/1423
 * calculation.explanation().text(Language.ENGLISH);                 // definition, inputs with sources, quotient
 * </pre>
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Calculation extends Serializable
        permits Calculated, Incomplete, Undefined, Contradictory, NotApplicable, Suppressed {
    /**
     * Returns what was calculated.
     *
     * @return the indicator
     */
    Indicator indicator();

    /**
     * Returns for whom.
     *
     * @return the community
     */
    CommunityId subject();

    /**
     * Returns for when.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * Returns whether counts were used or a stated value. A composite with a stated component counts as stated.
     *
     * @return the origin; computed also where nothing was used, because the indicator does not apply or the outcome is withheld
     */
    Origin origin();

    /**
     * Returns what was used, as far as it was there.
     *
     * @return the inputs, in the order of their operands
     */
    ImmutableList<Input> inputs();

    /**
     * Returns the calculations of the indicators that a composite is made of.
     *
     * @return the calculations, in the order of the operands that name them; empty for other kinds
     */
    ImmutableList<Calculation> components();

    /**
     * Returns how the outcome was reached.
     *
     * @return the steps: definition, inputs with their sources, outcome
     */
    Explanation explanation();

    /**
     * Returns the outcome for people: the value rounded by GB/T 8170 to the indicator's decimals, or the kind of outcome.
     *
     * @param language the language
     * @return a text such as {@code 45.6%}, {@code 33.9%–67.8%} or {@code 数据不全}
     */
    String shown(Language language);

    /**
     * Returns the outcome if it is a value.
     *
     * @return this, or empty
     */
    default Optional<Calculated> calculated() {
        return this instanceof Calculated calculated ? Optional.of(calculated) : Optional.empty();
    }
}
