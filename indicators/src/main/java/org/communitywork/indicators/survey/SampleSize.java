// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.immutables.value.Value;

/**
 * How many to ask so that a rate is known within a margin (样本量), such as 385 for 5 percentage points at 95 %.
 *
 * <p>With the margin e, the normal quantile z, the expected rate p and the design effect d, n₀ = d·z²·p(1 − p)/e²; of a
 * population of N, n = n₀ / (1 + (n₀ − 1)/N) are enough (W. G. Cochran, Sampling Techniques, 4.4). The design effect
 * stands in n₀, so that no more people are asked than there are. Without an expected rate, 1/2 needs the most. Rounding
 * is upward and takes the error of z into account, so that a number is never too small.
 *
 * <pre>
 * SampleSize.builder().margin(Ratio.parse("0.05")).population(1534).build().needed();   // 308
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SampleSize implements Serializable {
    private static final BigDecimal QUANTILE_ERROR = new BigDecimal("1E-14");
    private static final Ratio LEAST_MARGIN = Ratio.powerOfTen(-6);

    SampleSize() {}

    /**
     * Returns how far the rate may be off on either side.
     *
     * @return the margin as a proportion, such as 1/20 for 5 percentage points, from 10^-6 to 1/2
     */
    public abstract Ratio margin();

    /**
     * Returns the confidence at which it stays within the margin.
     *
     * @return the confidence, 95 % unless set
     */
    @Value.Default
    public Confidence confidence() {
        return Confidence.USUAL;
    }

    /**
     * Returns the rate that is expected.
     *
     * @return a proportion between 0 and 1, 1/2 unless set
     */
    @Value.Default
    public Ratio expectedRate() {
        return Ratio.of(1, 2);
    }

    /**
     * Returns how many can be asked.
     *
     * @return the number, above zero; empty for many more than are needed
     */
    public abstract Optional<Long> population();

    /**
     * Returns how many times the variance of a simple sample the sample's will be.
     *
     * @return the factor, above 0 up to 1,000; 1 unless set
     */
    @Value.Default
    public Ratio designEffect() {
        return Ratio.ONE;
    }

    /**
     * Returns the share of those drawn who will give a valid answer (有效回收率).
     *
     * @return the share, above 0 up to 1; 1 unless set
     */
    @Value.Default
    public Ratio responseRate() {
        return Ratio.ONE;
    }

    @Value.Check
    void check() {
        checkArgument(
                margin().compareTo(LEAST_MARGIN) >= 0 && margin().compareTo(Ratio.of(1, 2)) <= 0,
                "Margin must be from 10^-6 to 1/2: '%s'",
                margin());
        checkArgument(
                expectedRate().signum() > 0 && expectedRate().compareTo(Ratio.ONE) < 0,
                "Expected rate must be between 0 and 1: '%s'",
                expectedRate());
        population().ifPresent(people -> checkArgument(people > 0, "Population must be above zero: '%s'", people));
        checkArgument(
                Survey.isEffect(designEffect()),
                "Design effect must be above 0 and at most 1000: '%s'",
                designEffect());
        checkArgument(
                responseRate().signum() > 0 && responseRate().compareTo(Ratio.ONE) <= 0,
                "Response rate must be above 0 and at most 1: '%s'",
                responseRate());
    }

    /**
     * Returns how many valid answers are needed.
     *
     * @return the number, at least 1 and no more than the population
     */
    public BigInteger needed() {
        Ratio large = ofLargePopulation();
        return population()
                .map(Ratio::of)
                .map(people -> large.times(people).dividedBy(people.plus(large).minus(Ratio.ONE)))
                .orElse(large)
                .ceiling()
                .max(BigInteger.ONE);
    }

    /** Returns n₀, at most 4·10^-14 of it too large and never too small. */
    private Ratio ofLargePopulation() {
        Ratio z = Ratio.of(confidence().normalQuantile().add(QUANTILE_ERROR));
        Ratio variance = expectedRate().times(Ratio.ONE.minus(expectedRate())).times(designEffect());
        Ratio deviations = z.dividedBy(margin());
        return deviations.times(deviations).times(variance);
    }

    /**
     * Returns how many to draw so that as many answer as are needed.
     *
     * @return needed over response rate, rounded up; more than the population where too few of it will answer
     */
    public BigInteger toDraw() {
        return Ratio.of(needed()).dividedBy(responseRate()).ceiling();
    }

    /**
     * Starts a sample size.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a sample size. */
    public static final class Builder extends ImmutableSampleSize.Builder {
        Builder() {}
    }
}
