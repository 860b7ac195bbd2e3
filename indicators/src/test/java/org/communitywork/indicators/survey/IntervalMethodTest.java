// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalMethodTest {
    private static final BigDecimal ERROR = new BigDecimal("1E-10");
    /** The closed formulas come much nearer than is promised. */
    private static final BigDecimal CLOSED_ERROR = new BigDecimal("1E-12");

    private static final String[] CONFIDENCES = {"50%", "80%", "95%", "99%", "99.9999%"};

    static Stream<Arguments> samples() {
        return IntStream.of(1, 2, 3, 10, 97, 1000, 12_345, 1_000_000)
                .boxed()
                .flatMap(n -> IntStream.of(0, 1, 2, n / 10, n / 3, n / 2, n - 1, n)
                        .filter(x -> x <= n)
                        .distinct()
                        .mapToObj(x -> Arguments.of(x, n)));
    }

    private static Range<Ratio> interval(IntervalMethod method, int x, int n, String confidence) {
        return Survey.of(x, n)
                .estimate(method, Confidence.parse(confidence))
                .interval()
                .orElseThrow();
    }

    private static BigDecimal decimal(Ratio number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), Reference.MATH);
    }

    private static BigDecimal tail(String confidence) {
        BigDecimal percent = new BigDecimal(confidence.substring(0, confidence.length() - 1));
        return BigDecimal.valueOf(100).subtract(percent).divide(BigDecimal.valueOf(200));
    }

    /** A share of the bound, and of its distance to 1. */
    private static BigDecimal error(BigDecimal bound, BigDecimal share) {
        return bound.min(BigDecimal.ONE.subtract(bound)).multiply(share);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wilsonAndAgrestiCoull_agreeWithTheClosedFormulas(int x, int n) {
        for (String confidence : CONFIDENCES) {
            BigDecimal z = Reference.normalQuantile(tail(confidence));
            BigDecimal successes = BigDecimal.valueOf(x);
            BigDecimal size = BigDecimal.valueOf(n);
            Range<Ratio> wilson = interval(IntervalMethod.WILSON, x, n, confidence);
            requireNear(wilson.lowerEndpoint(), Reference.wilson(successes, size, z, false));
            requireNear(wilson.upperEndpoint(), Reference.wilson(successes, size, z, true));
            Range<Ratio> plain = interval(IntervalMethod.AGRESTI_COULL, x, n, confidence);
            requireNear(plain.lowerEndpoint(), Reference.agrestiCoull(successes, size, z, false));
            requireNear(plain.upperEndpoint(), Reference.agrestiCoull(successes, size, z, true));
        }
    }

    private static void requireNear(Ratio actual, BigDecimal expected) {
        // Only the reference has a rest of 10^-58 or so where the bound is 0 or 1.
        BigDecimal allowed = error(expected, CLOSED_ERROR).abs().add(new BigDecimal("1E-50"));
        assertThat(decimal(actual).subtract(expected).abs()).isLessThanOrEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void clopperPearson_boundsHaveTheirTailsInTheExactBinomialSums(int x, int n) {
        BigDecimal choices = Reference.choices(x, n);
        for (String confidence : CONFIDENCES) {
            Range<Ratio> interval = interval(IntervalMethod.CLOPPER_PEARSON, x, n, confidence);
            BigDecimal lower = decimal(interval.lowerEndpoint());
            BigDecimal upper = decimal(interval.upperEndpoint());
            if (x == 0) {
                assertThat(lower).isEqualByComparingTo("0");
            } else {
                BigDecimal error = error(lower, ERROR);
                assertThat(Reference.atLeast(x, n, choices, lower.subtract(error)))
                        .isLessThan(tail(confidence));
                assertThat(Reference.atLeast(x, n, choices, lower.add(error))).isGreaterThan(tail(confidence));
            }
            if (x == n) {
                assertThat(upper).isEqualByComparingTo("1");
            } else {
                BigDecimal error = error(upper, ERROR);
                assertThat(Reference.atMost(x, n, choices, upper.add(error))).isLessThan(tail(confidence));
                assertThat(Reference.atMost(x, n, choices, upper.subtract(error)))
                        .isGreaterThan(tail(confidence));
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "intervals.csv", useHeadersInDisplayName = true)
    void interval_isThatOfTheTable(
            int successes, int sample, IntervalMethod method, BigDecimal lower, BigDecimal upper) {
        Range<Ratio> interval = interval(method, successes, sample, "95%");
        assertThat(decimal(interval.lowerEndpoint()).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(lower);
        assertThat(decimal(interval.upperEndpoint()).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(upper);
    }

    /**
     * The table has the same formulas with effective sizes, in 40 digits by another program (mpmath), 16 of them
     * written.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "effective-sizes.csv", useHeadersInDisplayName = true)
    void interval_ofAnEffectiveSizeIsThatOfTheTable(
            int successes,
            int sample,
            Long population,
            String effect,
            String confidence,
            IntervalMethod method,
            BigDecimal lower,
            BigDecimal upper) {
        Survey simple = Survey.of(successes, sample).withDesignEffect(Ratio.parse(effect));
        Survey survey = population == null ? simple : simple.ofPopulation(population);
        Range<Ratio> interval =
                survey.estimate(method, Confidence.parse(confidence)).interval().orElseThrow();
        requireNear(interval.lowerEndpoint(), lower);
        requireNear(interval.upperEndpoint(), upper);
    }

    /** Where all of n said yes, the lower bound b has b^n = tail, also for an n that is not whole: 0.025^(1/n). */
    @Test
    void clopperPearson_ofAlmostNothingIsAlmostNothing() {
        // n = 1/100: 0.025^100 = 6.22e-161
        Survey tiny = Survey.of(1, 1).withDesignEffect(Ratio.HUNDRED);
        Ratio lower = tiny.estimate(IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL)
                .interval()
                .orElseThrow()
                .lowerEndpoint();
        BigDecimal expected = new BigDecimal("0.025").pow(100);
        assertThat(decimal(lower).subtract(expected).abs()).isLessThanOrEqualTo(expected.multiply(ERROR));
        // n = 1/1000: 0.025^1000 is below 10^-1600
        Ratio none = tiny.withDesignEffect(Ratio.of(1000))
                .estimate(IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL)
                .interval()
                .orElseThrow()
                .lowerEndpoint();
        assertThat(none).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_001, 1_000_002, 10_000_000_000L})
    void clopperPearson_takesNoMoreThanTheLargestSize(long population) {
        Survey survey = Survey.of(300_000, 1_000_000);
        SurveyEstimate large = survey.estimate(IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL);
        SurveyEstimate corrected =
                survey.ofPopulation(population).estimate(IntervalMethod.CLOPPER_PEARSON, Confidence.USUAL);
        assertThat(corrected.interval()).isEqualTo(large.interval());
        assertThat(corrected.effectiveSize().orElseThrow()).isGreaterThan(Ratio.of(1_000_000));
    }

    @ParameterizedTest
    @EnumSource
    void method_hasTwoNames(IntervalMethod method) {
        assertThat(method.label(Language.ENGLISH)).endsWith(" interval").isEqualTo(method.englishLabel());
        assertThat(method.label(Language.CHINESE)).endsWith("区间");
        assertThat(IntervalMethod.ERROR).isEqualTo(Ratio.of(ERROR));
    }
}
