// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.IntervalMethod;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Stratum;
import org.communitywork.indicators.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StratifiedIntervalLawsTest {
    private static final IntervalRule PLAIN = IntervalRule.of(IntervalMethod.WILSON);
    private static final StratifiedIntervalRule RIGHT = StratifiedIntervalRule.of(IntervalMethod.WILSON);

    private static void assertBroken(String law, StratifiedIntervalRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> StratifiedIntervalLaws.check(rule, PLAIN))
                        .laws())
                .contains(law);
    }

    /** The right interval of a survey whose strata are taken for others. */
    private static StratifiedIntervalRule ofOthers(Function<Stratum, Survey> other) {
        return (survey, confidence) -> {
            StratifiedSurvey changed = new StratifiedSurvey(survey.strata().stream()
                    .map(stratum -> new Stratum(stratum.name(), other.apply(stratum), stratum.weight()))
                    .collect(toImmutableList()));
            return RIGHT.interval(changed, confidence);
        };
    }

    @ParameterizedTest
    @EnumSource
    void library_obeysAllLaws(IntervalMethod method) {
        StratifiedIntervalLaws.check(StratifiedIntervalRule.of(method), IntervalRule.of(method));
    }

    @Test
    void anotherMethodForStrata_isFound() {
        assertBroken("one stratum is a plain survey", StratifiedIntervalRule.of(IntervalMethod.CLOPPER_PEARSON));
    }

    @Test
    void designEffectOfStrataLeftOut_isFound() {
        assertBroken(
                "one stratum is a plain survey",
                ofOthers(stratum -> stratum.survey().withDesignEffect(Ratio.ONE)));
    }

    @Test
    void confidenceThatIsAlwaysTheUsualOne_isFound() {
        assertBroken("one stratum is a plain survey", (survey, confidence) -> RIGHT.interval(survey, Confidence.USUAL));
    }

    @Test
    void firstStratumForAll_isFound() {
        assertBroken(
                "does not depend on the order",
                (survey, confidence) -> PLAIN.interval(survey.strata().get(0).survey(), confidence));
    }

    @Test
    void allAnswersTakenForOneSample_areFoundWithTwoStrata() {
        assertBroken("contains the rate", (survey, confidence) -> {
            long successes = 0;
            long size = 0;
            for (Stratum stratum : survey.strata()) {
                successes += stratum.survey().successes();
                size += stratum.survey().sampleSize();
            }
            return PLAIN.interval(Survey.of(successes, size), confidence);
        });
    }

    @Test
    void lowerBoundAlone_isFound() {
        assertBroken("contains the rate", (survey, confidence) -> Optional.of(Range.atLeast(Ratio.ZERO)));
    }

    @Test
    void weightsTakenForPopulations_areFound() {
        assertBroken("depends on proportions of weights only", ofOthers(stratum -> {
            BigInteger people = stratum.weight().ceiling();
            return people.longValueExact() < stratum.survey().sampleSize()
                    ? stratum.survey()
                    : stratum.survey().ofPopulation(people.longValueExact());
        }));
    }

    @Test
    void populationsLeftOut_areFound() {
        assertBroken(
                "leaves a census alone",
                ofOthers(stratum -> Survey.builder()
                        .from(stratum.survey())
                        .population(Optional.empty())
                        .build()));
    }
}
