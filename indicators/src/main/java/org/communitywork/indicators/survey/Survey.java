// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.target.LimitCriterion;
import org.immutables.value.Value;

/**
 * How many of those asked said yes, such as 80 of 100 (问卷调查).
 *
 * <p>A survey is a simple random sample unless a design effect says otherwise; quota and street samples have none that
 * could be reckoned. The population is that of which the sample was drawn; without it, it is taken to be much larger
 * than the sample. If the sample is the population, the survey is a census (普查).
 *
 * <p>Finite population and design change the variance of the rate, and so the {@linkplain #effectiveSize effective
 * size} n·(N − 1)/(N − n)/d, with which the interval is made (W. G. Cochran, Sampling Techniques; L. Kish, Survey
 * Sampling). This is an approximation: where the sample leaves only a handful of the population, the interval can be
 * too narrow.
 *
 * <pre>
 * Survey.of(80, 100).estimate(IntervalMethod.WILSON, Confidence.USUAL).interval();   // 0.711171… to 0.866633…
 * Survey.census(13, 13).isCensus();                                                  // true
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSurvey.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Survey implements Serializable {
    private static final long MAX_SIZE = 100_000_000L;
    private static final long MAX_POPULATION = 10_000_000_000L;
    private static final Ratio MAX_EFFECT = Ratio.of(1000);

    Survey() {}

    /**
     * Returns how many said yes.
     *
     * @return the number, from 0 to the sample size
     */
    @JsonProperty
    public abstract long successes();

    /**
     * Returns how many gave a valid answer (有效样本).
     *
     * @return the number, from 1 to 10^8
     */
    @JsonProperty
    public abstract long sampleSize();

    /**
     * Returns how many could have been asked.
     *
     * @return the number, from the sample size to 10^10; empty for many more than were asked
     */
    @JsonProperty
    public abstract Optional<Long> population();

    /**
     * Returns how many times the variance of a simple sample this one's is, such as 1.5 for households of one street
     * (设计效应).
     *
     * @return the factor, above 0 up to 1,000; 1 unless set
     */
    @JsonProperty
    @Value.Default
    public Ratio designEffect() {
        return Ratio.ONE;
    }

    @Value.Check
    void check() {
        checkArgument(
                sampleSize() >= 1 && sampleSize() <= MAX_SIZE,
                "Sample size must be from 1 to 10^8: '%s'",
                sampleSize());
        checkArgument(
                successes() >= 0 && successes() <= sampleSize(),
                "Successes must be from 0 to the sample size: '%s' of '%s'",
                successes(),
                sampleSize());
        long people = population().orElse(sampleSize());
        checkArgument(
                people >= sampleSize() && people <= MAX_POPULATION,
                "Population must be from the sample size to 10^10: '%s'",
                people);
        checkArgument(isEffect(designEffect()), "Design effect must be above 0 and at most 1000: '%s'", designEffect());
    }

    static boolean isEffect(Ratio effect) {
        return effect.signum() > 0 && effect.compareTo(MAX_EFFECT) <= 0;
    }

    /**
     * Makes a survey of a simple sample of a large population.
     *
     * @param successes how many said yes
     * @param sampleSize how many gave a valid answer
     * @return the survey
     * @throws IllegalArgumentException if more said yes than answered, nobody answered, or a number is too large
     */
    public static Survey of(long successes, long sampleSize) {
        return builder().successes(successes).sampleSize(sampleSize).build();
    }

    /**
     * Makes a survey of everybody.
     *
     * @param successes how many said yes
     * @param population how many there are, each of whom answered
     * @return the census
     * @throws IllegalArgumentException if more said yes than there are, or a number is too large
     */
    public static Survey census(long successes, long population) {
        return of(successes, population).ofPopulation(population);
    }

    /**
     * Returns this survey, drawn from a population of known size.
     *
     * @param population how many could have been asked
     * @return the survey; a census if all were
     * @throws IllegalArgumentException if more were asked, or the number is too large
     */
    public Survey ofPopulation(long population) {
        return ImmutableSurvey.builder().from(this).population(population).build();
    }

    /**
     * Returns this survey with a design effect.
     *
     * @param designEffect how many times the variance of a simple sample its variance is
     * @return the survey
     * @throws IllegalArgumentException if it is not above 0 or too large
     */
    public abstract Survey withDesignEffect(Ratio designEffect);

    /**
     * Says whether everybody was asked.
     *
     * @return whether the sample is the population
     */
    @JsonIgnore
    public boolean isCensus() {
        return population().equals(Optional.of(sampleSize()));
    }

    /**
     * Returns the rate of the sample.
     *
     * @return the exact quotient
     */
    public Ratio rate() {
        return Ratio.of(successes(), sampleSize());
    }

    /**
     * Returns the size of the simple sample of a large population that would tell as much.
     *
     * @return n·(N − 1)/(N − n)/d, exact; n/d without a population, and empty for a census
     */
    public Optional<Ratio> effectiveSize() {
        if (isCensus()) {
            return Optional.empty();
        }
        Ratio size = Ratio.of(sampleSize()).dividedBy(designEffect());
        return Optional.of(population()
                .map(people -> size.times(Ratio.of(people - 1, people - sampleSize())))
                .orElse(size));
    }

    /**
     * Estimates the rate of the population.
     *
     * @param method the way to make the interval
     * @param confidence the confidence of the interval
     * @return the estimate, without an interval for a census
     */
    public SurveyEstimate estimate(IntervalMethod method, Confidence confidence) {
        return Estimation.of(this, method, confidence);
    }

    /**
     * Returns how many of a sample like this one would have to say yes to prove a criterion by {@link
     * SurveyEvidence#BOUND}.
     *
     * <p>At 95 % by Wilson, 88 of 100 prove "at least 80 %", and 36 of 36 no more than "at least 90 %".
     *
     * @param criterion a criterion that every rate above an accepted one meets, such as "at least 80 %"
     * @param method the way to make the interval
     * @param confidence the confidence of the interval
     * @return the smallest number that proves it, whatever {@link #successes} are; empty if not even all would do
     * @throws IllegalArgumentException if the criterion refuses 100 %, or is not in a unit of proportions
     */
    public OptionalLong successesNeeded(LimitCriterion criterion, IntervalMethod method, Confidence confidence) {
        return new SuccessSearch(this, criterion, method, confidence).fewest();
    }

    /**
     * Starts a survey.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a survey. */
    public static final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
