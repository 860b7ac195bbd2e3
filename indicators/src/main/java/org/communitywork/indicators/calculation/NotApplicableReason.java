// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import org.communitywork.indicators.language.Labeled;

/**
 * Why an indicator does not apply, such as {@link #NOT_VALID} for a definition of another year.
 *
 * <p>Immutable and thread-safe.
 */
public enum NotApplicableReason implements Labeled {
    /** The definition holds on no day of the period (口径不在有效期). */
    NOT_VALID("口径不在有效期", "definition not valid in the period"),
    /** The definition is made for another place (口径不适用于本地). */
    OTHER_PLACE("口径不适用于本地", "definition not for the place"),
    /** The community has nothing that the indicator is about (不涉及), such as no villages of its own. */
    OUT_OF_SCOPE("不涉及", "outside the community's scope"),
    /** A component of a composite does not apply (分项指标不适用). */
    COMPONENT("分项指标不适用", "component not applicable");

    private final String label;
    private final String englishLabel;

    NotApplicableReason(String label, String englishLabel) {
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
