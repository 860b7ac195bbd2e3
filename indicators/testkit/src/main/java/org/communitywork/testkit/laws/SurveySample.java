// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.Survey;

/**
 * A survey and the confidence that is asked for: what a law of intervals is tried on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param survey the survey
 * @param confidence the confidence
 */
public record SurveySample(Survey survey, Confidence confidence) {
    /**
     * Makes a sample.
     *
     * @param survey the survey
     * @param confidence the confidence
     */
    public SurveySample {
        requireNonNull(survey, "survey");
        requireNonNull(confidence, "confidence");
    }

    SurveySample with(Survey other) {
        return new SurveySample(other, confidence);
    }

    SurveySample with(Confidence other) {
        return new SurveySample(survey, other);
    }

    SurveySample withSuccesses(long successes) {
        return with(Survey.builder().from(survey).successes(successes).build());
    }

    /**
     * Returns the sample as text.
     *
     * @return who said yes of how many, of what population, with what design effect, and the confidence
     */
    @Override
    public String toString() {
        return survey.successes() + " of " + survey.sampleSize()
                + survey.population().map(people -> " out of " + people).orElse("")
                + (survey.designEffect().equals(Ratio.ONE) ? "" : ", design effect " + survey.designEffect()) + ", "
                + confidence;
    }
}
