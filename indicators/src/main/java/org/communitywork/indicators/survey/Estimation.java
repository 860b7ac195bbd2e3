// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;

/** Makes the estimate of one survey or of several strata, with its explanation. */
final class Estimation {
    private static final Rounding SHOWN = Rounding.gbt8170Decimals(4);

    private Estimation() {}

    static SurveyEstimate of(Survey survey, IntervalMethod method, Confidence confidence) {
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        steps.add(sample(survey));
        corrections(survey, steps);
        ImmutableSurveyEstimate.Builder estimate = ImmutableSurveyEstimate.builder()
                .method(method)
                .confidence(confidence)
                .sampleSize(survey.sampleSize())
                .successes(survey.successes())
                .pointEstimate(survey.rate());
        return finished(estimate, new Size(survey.rate(), survey.effectiveSize()), steps);
    }

    static SurveyEstimate of(StratifiedSurvey survey, IntervalMethod method, Confidence confidence) {
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        long sampleSize = 0;
        long successes = 0;
        for (Stratum stratum : survey.strata()) {
            steps.add(Message.of("survey.stratum", stratum.name(), stratum.weight(), sample(stratum.survey())));
            corrections(stratum.survey(), steps);
            sampleSize += stratum.survey().sampleSize();
            successes += stratum.survey().successes();
        }
        steps.add(Message.of("survey.weighted", percent(survey.rate())));
        ImmutableSurveyEstimate.Builder estimate = ImmutableSurveyEstimate.builder()
                .method(method)
                .confidence(confidence)
                .sampleSize(sampleSize)
                .successes(successes)
                .pointEstimate(survey.rate());
        return finished(estimate, new Size(survey.rate(), survey.effectiveSize()), steps);
    }

    private static Message sample(Survey survey) {
        return Message.of(
                "survey.sample", Ratio.of(survey.successes()), Ratio.of(survey.sampleSize()), percent(survey.rate()));
    }

    private static void corrections(Survey survey, ImmutableList.Builder<Message> steps) {
        survey.population().ifPresent(people -> steps.add(Message.of("survey.population", Ratio.of(people))));
        if (!survey.designEffect().equals(Ratio.ONE)) {
            steps.add(Message.of("survey.design_effect", survey.designEffect()));
        }
    }

    private static SurveyEstimate finished(
            ImmutableSurveyEstimate.Builder estimate, Size size, ImmutableList.Builder<Message> steps) {
        SurveyEstimate point = estimate.explanation(Explanation.of()).build();
        Optional<Range<Ratio>> interval =
                size.effective().map(effective -> point.method().interval(size.rate(), effective, point.confidence()));
        size.effective()
                .filter(effective -> !effective.equals(Ratio.of(point.sampleSize())))
                .ifPresent(effective -> steps.add(Message.of("survey.effective_size", figure(effective))));
        steps.add(interval.map(range -> interval(point, range)).orElseGet(() -> Message.of("survey.census")));
        return estimate.effectiveSize(size.effective())
                .interval(interval)
                .explanation(new Explanation(steps.build()))
                .build();
    }

    private static Message interval(SurveyEstimate estimate, Range<Ratio> range) {
        return Message.of(
                "survey.interval",
                estimate.method(),
                estimate.confidence().toString(),
                percent(range.lowerEndpoint()),
                percent(range.upperEndpoint()));
    }

    static String percent(Ratio proportion) {
        return figure(proportion.times(Ratio.HUNDRED)) + "%";
    }

    private static String figure(Ratio number) {
        return number.toBigDecimal(SHOWN).stripTrailingZeros().toPlainString();
    }

    private record Size(Ratio rate, Optional<Ratio> effective) {}
}
