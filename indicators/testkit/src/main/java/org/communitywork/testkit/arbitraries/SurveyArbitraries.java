// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.SampleSize;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Stratum;
import org.communitywork.indicators.survey.Survey;
import org.communitywork.indicators.survey.SurveyCheck;
import org.communitywork.indicators.survey.SurveyEstimate;
import org.communitywork.indicators.survey.SurveyEvidence;
import org.communitywork.testkit.laws.SampleSizeSamples;
import org.communitywork.testkit.laws.StratifiedSamples;
import org.communitywork.testkit.laws.SurveySample;
import org.communitywork.testkit.laws.SurveySamples;

/** Generators of surveys, plain and stratified, of how great they must be, and of what they estimate. */
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

    /**
     * Returns strata of {@link #stratifiedSurveys()}.
     *
     * @return the generator
     */
    public static Arbitrary<Stratum> strata() {
        return Parts.of(stratifiedSurveys(), StratifiedSurvey::strata);
    }

    /**
     * Returns checks of {@link #estimates()} against limits in percent, with every sort of evidence.
     *
     * @return the generator
     */
    public static Arbitrary<SurveyCheck> checks() {
        return Combinators.combine(
                        estimates(), TargetArbitraries.criteria(Units.PERCENT), Arbitraries.of(SurveyEvidence.class))
                .as(SurveyEstimate::check);
    }

    /**
     * Returns sizes of samples, as {@link SampleSizeSamples} describes.
     *
     * @return the generator
     */
    public static Arbitrary<SampleSize> sampleSizes() {
        return SampleArbitraries.of(SampleSizeSamples.STANDARD);
    }
}
