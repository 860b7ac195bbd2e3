// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.language.Labeled;

/**
 * What a roll-up does about communities that did not report, such as {@link Refuse}.
 *
 * <p>There is no default: a sum without three of ten communities is right for one purpose and misleading for another.
 * Absent, unknown and unusable figures are all missing; none is ever taken as zero.
 *
 * <pre>
 * MissingPolicy.REFUSE;
 * MissingPolicy.bound(ImmutableMap.of(MeasureCode.parse("POP.TOTAL"), bound));   // such as [500, 8000] 人
 * </pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface MissingPolicy extends Labeled, Serializable {
    /** Gives no value while a community is missing. */
    MissingPolicy REFUSE = new Refuse();

    /** Adds up the communities that are there, and says so. */
    MissingPolicy SUM_PRESENT = new SumPresent();

    /**
     * Puts an interval in the place of each missing figure.
     *
     * @param bounds what a figure of the measure can be in any community
     * @return the policy
     * @throws IllegalArgumentException if a bound reaches below zero although its unit cannot
     */
    static Bound bound(ImmutableMap<MeasureCode, Amount> bounds) {
        return new Bound(bounds, ImmutableTable.of());
    }

    /**
     * Finds what stands in for a missing figure.
     *
     * @param community the community
     * @param measure the measure
     * @return the interval, empty if there is none
     */
    Optional<Amount> standIn(CommunityId community, MeasureCode measure);

    /**
     * Says whether a tally may be used.
     *
     * @param tally the sums
     * @return whether the policy is content with what is there
     */
    boolean accepts(Tally tally);

    /** Gives no value while a community is missing. Immutable and thread-safe. */
    record Refuse() implements MissingPolicy {
        @Override
        public Optional<Amount> standIn(CommunityId community, MeasureCode measure) {
            return Optional.empty();
        }

        @Override
        public boolean accepts(Tally tally) {
            return tally.completeness().isComplete();
        }

        @Override
        public String label() {
            return "缺报不汇总";
        }

        @Override
        public String englishLabel() {
            return "no value while a report is missing";
        }
    }

    /**
     * Adds up the communities that are there. A community of which one figure is missing is left out of all sums, so
     * that numerator and denominator speak of the same communities. Immutable and thread-safe.
     */
    record SumPresent() implements MissingPolicy {
        @Override
        public Optional<Amount> standIn(CommunityId community, MeasureCode measure) {
            return Optional.empty();
        }

        @Override
        public boolean accepts(Tally tally) {
            return tally.completeness().reported() > 0;
        }

        @Override
        public String label() {
            return "仅汇总已填报者";
        }

        @Override
        public String englishLabel() {
            return "the sum of those that reported";
        }
    }

    /**
     * Puts an interval in the place of each missing figure; a figure for which there is none stays missing. Immutable
     * and thread-safe.
     *
     * @param general what a figure of the measure can be in any community
     * @param own what it can be in a community of which more is known
     */
    record Bound(ImmutableMap<MeasureCode, Amount> general, ImmutableTable<CommunityId, MeasureCode, Amount> own)
            implements MissingPolicy {
        /**
         * Makes a policy.
         *
         * @param general what a figure of the measure can be in any community
         * @param own what it can be in a community of which more is known
         * @throws IllegalArgumentException if a bound reaches below zero although its unit cannot
         */
        public Bound {
            general.forEach(Bound::check);
            own.rowMap().values().forEach(bounds -> bounds.forEach(Bound::check));
        }

        private static void check(MeasureCode measure, Amount bound) {
            boolean reachesBelow = !bound.range().hasLowerBound()
                    || bound.range().lowerEndpoint().compareTo(Ratio.ZERO) < 0;
            checkArgument(
                    bound.unit().canBeNegative() || !reachesBelow,
                    "Bound of %s must not reach below zero: '%s'",
                    measure,
                    bound);
        }

        /**
         * Says more of one community.
         *
         * @param community the community
         * @param measure the measure
         * @param bound what its figure can be there
         * @return a policy that uses this bound instead of the general one
         * @throws IllegalArgumentException if the community has a bound for the measure already, or the bound reaches
         *     below zero although its unit cannot
         */
        public Bound with(CommunityId community, MeasureCode measure, Amount bound) {
            return new Bound(
                    general,
                    ImmutableTable.<CommunityId, MeasureCode, Amount>builder()
                            .putAll(own)
                            .put(community, measure, bound)
                            .build());
        }

        @Override
        public Optional<Amount> standIn(CommunityId community, MeasureCode measure) {
            Amount known = own.get(requireNonNull(community, "community"), requireNonNull(measure, "measure"));
            return Optional.ofNullable(known == null ? general.get(measure) : known);
        }

        @Override
        public boolean accepts(Tally tally) {
            return tally.gaps().stream().allMatch(ReportGap::bounded);
        }

        @Override
        public String label() {
            return "缺报按区间计";
        }

        @Override
        public String englishLabel() {
            return "missing reports within stated bounds";
        }
    }
}
