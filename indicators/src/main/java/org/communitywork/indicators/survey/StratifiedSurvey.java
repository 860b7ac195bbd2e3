// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.survey;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.communitywork.core.number.Ratio;

/**
 * A survey whose groups were asked each for itself (分层抽样), such as streets or age groups with their weights.
 *
 * <p>The rate is the mean of the groups' rates by weight, W = w / Σw: p = Σ W·p. It is never the plain mean, and that
 * of all answers together only where every group was asked in proportion to its weight.
 *
 * <p>With the effective sizes m of the groups, the variance of p is Σ W²·p(1 − p)/m over the groups' rates. The
 * effective size of the whole is p(1 − p) over that, but at most 1 / Σ W²/m, which is that of groups with equal rates
 * (L. Kish): it would be without bound where all groups happen to be at 0 or 1. So the interval does not profit from
 * groups that differ. A group of which everybody was asked adds nothing to the sums.
 *
 * <pre>
 * StratifiedSurvey.of(
 *     new Stratum(new Bilingual("老年人", "Elderly"), Survey.of(45, 60), Ratio.of(3)),
 *     new Stratum(new Bilingual("其他", "Others"), Survey.of(80, 100), Ratio.of(7))).rate();   // 0.785
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param strata the groups, at least one, with different names
 */
public record StratifiedSurvey(ImmutableList<Stratum> strata) implements Serializable {
    /**
     * Makes a survey.
     *
     * @param strata the groups, at least one, with different names
     * @throws IllegalArgumentException if there is no stratum or a name stands twice
     */
    public StratifiedSurvey {
        checkArgument(!strata.isEmpty(), "Strata must be at least one: '%s'", strata);
        long names = strata.stream().map(Stratum::name).distinct().count();
        checkArgument(names == strata.size(), "Names of strata must differ: '%s'", strata);
    }

    /**
     * Makes a survey.
     *
     * @param strata the groups
     * @return the survey
     * @throws IllegalArgumentException if there is no stratum or a name stands twice
     */
    public static StratifiedSurvey of(Stratum... strata) {
        return new StratifiedSurvey(ImmutableList.copyOf(strata));
    }

    /**
     * Returns the rate by weight.
     *
     * @return the exact proportion
     */
    public Ratio rate() {
        return sum(stratum -> share(stratum).times(stratum.survey().rate()));
    }

    /**
     * Returns the size of the simple sample of a large population that would tell as much.
     *
     * @return the size, exact; empty if everybody in every group was asked
     */
    public Optional<Ratio> effectiveSize() {
        Ratio equalRates = sum(StratifiedSurvey.this::inverseSize);
        if (equalRates.isZero()) {
            return Optional.empty();
        }
        Ratio variance = sum(stratum -> spread(stratum.survey().rate()).times(inverseSize(stratum)));
        Ratio size = equalRates.reciprocal();
        return Optional.of(
                variance.isZero() ? size : spread(rate()).dividedBy(variance).min(size));
    }

    /**
     * Estimates the rate of the population.
     *
     * @param method the way to make the interval
     * @param confidence the confidence of the interval
     * @return the estimate, without an interval if everybody in every group was asked
     */
    public SurveyEstimate estimate(IntervalMethod method, Confidence confidence) {
        return Estimation.of(this, method, confidence);
    }

    private Ratio sum(Function<Stratum, Ratio> part) {
        return strata.stream().map(part).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Ratio share(Stratum stratum) {
        return stratum.weight().dividedBy(sum(Stratum::weight));
    }

    /** Returns W²/m. */
    private Ratio inverseSize(Stratum stratum) {
        Ratio share = share(stratum);
        return stratum.survey()
                .effectiveSize()
                .map(size -> share.times(share).dividedBy(size))
                .orElse(Ratio.ZERO);
    }

    private static Ratio spread(Ratio rate) {
        return rate.times(Ratio.ONE.minus(rate));
    }
}
