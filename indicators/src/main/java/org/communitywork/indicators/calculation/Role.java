// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import org.communitywork.indicators.language.Labeled;

/**
 * Where an input stands in a formula, such as in the {@link #NUMERATOR}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Role implements Labeled {
    /** In the sum that is divided (分子). */
    NUMERATOR("分子", "numerator"),
    /** In the sum that it is divided by (分母). */
    DENOMINATOR("分母", "denominator");

    private final String label;
    private final String englishLabel;

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
