// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.honor;

/**
 * How far an honor has come, such as {@link #SOUGHT} for a title that a community strives for.
 *
 * <p>Immutable and thread-safe.
 */
public enum HonorState {
    /** The recipient has been awarded the title (获得). */
    WON("获得", "won"),
    /** The subject strives for the title (争创). */
    SOUGHT("争创", "sought"),
    /** The subject has been made a model or pilot, without a titled award (被定为示范点). */
    DESIGNATED("被定为", "designated"),
    /** The subject has been put forward for the title (推荐). */
    RECOMMENDED("推荐", "recommended"),
    /** The work was praised by a higher office, without a title (批示肯定). */
    COMMENDED("肯定", "commended"),
    /** The subject of the report awards the title to others (授予). */
    GRANTED("授予", "granted");

    private final String label;
    private final String englishLabel;

    HonorState(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the Chinese name.
     *
     * @return a name such as {@code 获得}
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
