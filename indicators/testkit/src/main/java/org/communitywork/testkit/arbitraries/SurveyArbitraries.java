// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Survey;
import org.communitywork.indicators.survey.SurveyEstimate;
import org.communitywork.testkit.laws.StratifiedSamples;
import org.communitywork.testkit.laws.SurveySample;
import org.communitywork.testkit.laws.SurveySamples;

/** Generators of surveys, plain and stratified, and of what they estimate. */
public final class SurveyArbitraries {
    private SurveyArbitraries() {}

    /**
     * Returns surveys with a confidence, as {@link SurveySamples} describes.
     *
     * @return the generator
     */
    public static Arbitrary<SurveySample> samples() {
        return SampleArbitraries.of(SurveySamples.STANDARD);
    }

    /**
     * Returns the surveys of {@link #samples()}.
     *
     * @return the generator
     */
    public static Arbitrary<Survey> surveys() {
        return samples().map(SurveySample::survey);
    }

    /**
     * Returns surveys of strata, as {@link StratifiedSamples} describes.
     *
     * @return the generator
     */
    public static Arbitrary<StratifiedSurvey> stratifiedSurveys() {
        return SampleArbitraries.of(StratifiedSamples.STANDARD);
    }

    /**
     * Returns confidences from 50 % to 99.9 %, in steps of 0.1. They shrink towards 95 %.
     *
     * @return the generator
     */
    public static Arbitrary<Confidence> confidences() {
        return Arbitraries.integers()
                .between(500, 999)
                .shrinkTowards(950)
                .map(level -> new Confidence(Ratio.of(level, 1000)));
    }

    /**
     * Returns estimates by every method, some of them of a census.
     *
     * @return the generator
     */
    public static Arbitrary<SurveyEstimate> estimates() {
        return Combinators.combine(samples(), Arbitraries.of(IntervalMethod.class))
                .as((sample, method) -> sample.survey().estimate(method, sample.confidence()));
    }
}
