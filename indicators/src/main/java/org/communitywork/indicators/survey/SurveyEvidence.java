// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import org.communitywork.indicators.language.Labeled;

/**
 * What of a survey has to meet a criterion, such as {@link #BOUND} for "the lower bound reaches 80 %".
 *
 * <p>For a census there is no interval, and all of them come to the rate itself.
 *
 * <p>Immutable and thread-safe.
 */
public enum SurveyEvidence implements Labeled {
    /**
     * The rate of the sample, as if everybody had been asked (按点估计); always decided, whatever chance had to do with it.
     */
    POINT_ESTIMATE("按点估计", "by the point estimate"),
    /** The interval (按置信区间): met if all of it meets the criterion, not met if none of it does, else undetermined. */
    INTERVAL("按置信区间", "by the confidence interval"),
    /**
     * The bound on the bad side (按置信限): met if all of the interval meets the criterion, else not met, for it is not
     * proved.
     */
    BOUND("按置信限", "by the confidence bound");

    private final String label;
    private final String englishLabel;

    SurveyEvidence(String label, String englishLabel) {
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
