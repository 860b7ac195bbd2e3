// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.survey.SampleSize;
import org.junit.jupiter.api.Test;

class SampleSizeLawsTest {
    private static void assertBroken(String law, Function<SampleSize, BigInteger> rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> SampleSizeLaws.check(rule))
                        .laws())
                .contains(law);
    }

    /** The number of answers by Cochran's formula, with a variance and a quantile of the test's own. */
    private static Ratio cochran(SampleSize size, Ratio variance, Ratio z) {
        Ratio deviations = z.dividedBy(size.margin());
        Ratio large = deviations.times(deviations).times(variance).times(size.designEffect());
        return size.population()
                .map(Ratio::of)
                .map(people -> large.times(people).dividedBy(large.plus(people).minus(Ratio.ONE)))
                .orElse(large);
    }

    private static Ratio variance(SampleSize size) {
        return size.expectedRate().times(Ratio.ONE.minus(size.expectedRate()));
    }

    private static Ratio quantile(SampleSize size) {
        return Ratio.of(size.confidence().normalQuantile());
    }

    private static BigInteger atLeastOne(BigInteger number) {
        return number.max(BigInteger.ONE);
    }

    @Test
    void library_obeysAllLaws() {
        SampleSizeLaws.check(SampleSize::needed);
        SampleSizeLaws.check(
                size -> atLeastOne(cochran(size, variance(size), quantile(size)).ceiling()));
    }

    @Test
    void halfAnAnswerCutOff_isFound() {
        Function<SampleSize, BigInteger> cut =
                size -> atLeastOne(cochran(size, variance(size), quantile(size)).floor());
        assertBroken("is enough for the margin", cut);
        // 1.96^2 / 4 / 0.5^2 = 3.84 at 95% and a margin of one half: 4 are needed.
        assertThatThrownBy(() -> SampleSizeLaws.check(cut))
                .hasMessageContaining("by        margin 0.5 at 95%, rate 0.5")
                .hasMessageContaining("expected: more answers")
                .hasMessageContaining("but was:  3");
    }

    @Test
    void quantileOfOneSide_isFound() {
        assertBroken("is enough for the margin", size -> {
            Confidence low = new Confidence(
                    size.confidence().level().minus(Ratio.of(1, 10)).max(Ratio.of(1, 2)));
            return SampleSizeSamples.like(size).confidence(low).build().needed();
        });
    }

    @Test
    void quantileOfTwoDecimals_isFoundWhereManyAreNeeded() {
        // 1.96 for 1.95996… at 95%: 960,400 for a margin of 0.001, where 960,365 are enough.
        Function<SampleSize, BigInteger> rounded = size -> {
            Ratio hundredths = Ratio.of(quantile(size).times(Ratio.HUNDRED).ceiling());
            return atLeastOne(cochran(size, variance(size), hundredths.dividedBy(Ratio.HUNDRED))
                    .ceiling());
        };
        assertBroken("one fewer is not enough", rounded);
    }

    @Test
    void expectedRateLeftOut_isFound() {
        assertBroken(
                "one fewer is not enough",
                size -> SampleSizeSamples.like(size)
                        .expectedRate(Ratio.of(1, 2))
                        .build()
                        .needed());
    }

    @Test
    void populationLeftOut_isFoundOnOnePerson() {
        Function<SampleSize, BigInteger> unlimited = size -> SampleSizeSamples.like(size)
                .population(Optional.empty())
                .build()
                .needed();
        assertBroken("asks no more than there are", unlimited);
        assertBroken("one fewer is not enough", unlimited);
    }

    @Test
    void nobody_isFound() {
        assertBroken("asks no more than there are", size -> BigInteger.ZERO);
    }

    @Test
    void confidenceTakenForTheRisk_isFound() {
        assertBroken("grows with confidence", size -> {
            Confidence risk =
                    new Confidence(Ratio.parse("1.499").minus(size.confidence().level()));
            return SampleSizeSamples.like(size).confidence(risk).build().needed();
        });
    }

    @Test
    void rateTakenForTheVariance_isFound() {
        assertBroken(
                "needs the most at one half",
                size -> atLeastOne(
                        cochran(size, size.expectedRate(), quantile(size)).ceiling()));
    }
}
