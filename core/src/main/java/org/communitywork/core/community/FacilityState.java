// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

/**
 * Whether a facility is there, such as {@link #PLANNED} for a square that is to be built.
 *
 * <p>Immutable and thread-safe.
 */
public enum FacilityState {
    /** It is there (已有). */
    EXISTING("已有", "existing"),
    /** It is planned or being built (计划, 在建). */
    PLANNED("计划", "planned"),
    /** A rule asks for it, and nothing is said about whether it is there (应有). */
    REQUIRED("应有", "required");

    private final String label;
    private final String englishLabel;

    FacilityState(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 已有}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return a phrase in lower case
     */
    public String englishLabel() {
        return englishLabel;
    }
}
