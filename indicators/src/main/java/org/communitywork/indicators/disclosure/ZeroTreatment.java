// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import org.communitywork.indicators.language.Labeled;

/**
 * What a rule does about counts of zero, such as {@link #SHOWN}.
 *
 * <p>A zero gives no single person away, but a line of zeros says of everybody in it what they are not: that is the
 * disclosure of an attribute of a group (Handbook on Statistical Disclosure Control, chapter on frequency tables,
 * "Disclosure risks"). A cell that was not reported is no zero and never treated as one.
 *
 * <p>Immutable and thread-safe.
 */
public enum ZeroTreatment implements Labeled {
    /** Zeros are not sensitive, and always published: many are known anyway (零值公布). */
    SHOWN("零值公布", "zeros are shown"),
    /** Zeros are as sensitive as small counts (零值敏感). */
    SENSITIVE("零值敏感", "zeros are sensitive");

    private final String label;
    private final String englishLabel;

    ZeroTreatment(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /** Returns the least sensitive count. */
    long leastSensitive() {
        return this == SENSITIVE ? 0 : 1;
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
