// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import org.communitywork.indicators.language.Labeled;

/**
 * How assessors find out about an item, such as {@link #FIELD_VISIT}.
 *
 * <p>Source: the ways named in the assessment of civilized cities (文明城市测评). Immutable and thread-safe.
 */
public enum AssessmentMethod implements Labeled {
    /** Hearing a report (听取汇报). */
    HEARING("听取汇报", "hearing"),
    /** Review of files (材料审核). */
    FILE_REVIEW("材料审核", "file review"),
    /** Survey by questionnaire (问卷调查). */
    QUESTIONNAIRE("问卷调查", "questionnaire"),
    /** Survey on the network (网络调查). */
    ONLINE_SURVEY("网络调查", "online survey"),
    /** Visit on site (实地考察). */
    FIELD_VISIT("实地考察", "field visit"),
    /** Overall observation (整体观察). */
    OBSERVATION("整体观察", "overall observation");

    private final String label;
    private final String englishLabel;

    AssessmentMethod(String label, String englishLabel) {
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
