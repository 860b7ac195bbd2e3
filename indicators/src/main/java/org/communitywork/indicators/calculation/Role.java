// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.language.Labeled;

/**
 * Where an input stands in a definition, such as in the {@link #NUMERATOR}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Role implements Labeled {
    /** In the sum that is divided (分子). */
    NUMERATOR("分子", "numerator"),
    /** In the sum that it is divided by (分母). */
    DENOMINATOR("分母", "denominator"),
    /** In the sum that is taken from the numerator (分子排除). */
    NUMERATOR_EXCLUSION("分子排除", "numerator exclusion"),
    /** In the sum that is taken from the denominator in any case (分母排除). */
    DENOMINATOR_EXCLUSION("分母排除", "denominator exclusion"),
    /** In the sum that is taken from the denominator of those who are not in the numerator (分母例外). */
    DENOMINATOR_EXCEPTION("分母例外", "denominator exception");

    private final String label;
    private final String englishLabel;

    /** Returns the sums of an indicator by their roles, in the order of the roles. */
    static ImmutableMap<Role, LinearForm> sums(Indicator indicator) {
        ImmutableMap.Builder<Role, LinearForm> sums = ImmutableMap.builder();
        sums.put(NUMERATOR, indicator.formula().numerator());
        sums.put(DENOMINATOR, indicator.formula().denominator());
        indicator.exclusions().ifPresent(left -> {
            left.numerator().ifPresent(sum -> sums.put(NUMERATOR_EXCLUSION, sum));
            left.denominator().ifPresent(sum -> sums.put(DENOMINATOR_EXCLUSION, sum));
            left.exceptions().ifPresent(sum -> sums.put(DENOMINATOR_EXCEPTION, sum));
        });
        return sums.buildOrThrow();
    }

    static ImmutableSet<Role> of(Indicator indicator, Operand operand) {
        return ImmutableSet.copyOf(
                Maps.filterValues(sums(indicator), sum -> sum.operands().contains(operand))
                        .keySet());
    }

    Role(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
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
