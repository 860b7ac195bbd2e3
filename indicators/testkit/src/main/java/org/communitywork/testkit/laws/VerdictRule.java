// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A way to say whether a target is met, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Holds a function, and whether it reads figures such as 600多人 and takes several communities at once.
 *
 * <pre>{@code
 * VerdictRule.of(target);                          // the library's check
 * VerdictRule.ofNumbers(MyTargets::checkUpsMet);   // Boolean checkUpsMet(Map<String, BigDecimal> figures)
 * VerdictRule.againstReference(better, (figures, reference) -> ...);   // not worse than the year before
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the function is.
 */
public final class VerdictRule {
    private final Function<Sample, Verdict> function;
    private final boolean readsRanges;
    private final boolean takesCommunities;

    /** An answer from the numbers of one community. */
    @FunctionalInterface
    public interface OfNumbers {
        /**
         * Says whether the target is met.
         *
         * @param figures what is reported, by the text of its operand; what is not reported is not in it
         * @return whether it is met, or null where that cannot be said
         */
        @Nullable
        Boolean isMet(Map<String, BigDecimal> figures);
    }

    /** An answer from the numbers of several communities. */
    @FunctionalInterface
    public interface OfCommunities {
        /**
         * Says whether all communities together meet the target.
         *
         * @param communities what each reports, by the text of its operand; what is not reported is not in it
         * @return whether it is met, or null where that cannot be said
         */
        @Nullable
        Boolean isMet(List<Map<String, BigDecimal>> communities);
    }

    /** An answer from the numbers of one community and those of what it is compared with. */
    @FunctionalInterface
    public interface OfNumbersAndReference {
        /**
         * Says whether the target is met.
         *
         * @param figures what is reported for the value, by the text of its operand; what is not reported is not in it
         * @param reference what is reported for the reference, by the same texts as if it were the value: {@code ELD.DUE} is that of the
         *     year before or of the province; a figure that is taken as it is stated, by its own code
         * @return whether it is met, or null where that cannot be said
         */
        @Nullable
        Boolean isMet(Map<String, BigDecimal> figures, Map<String, BigDecimal> reference);
    }

    private VerdictRule(Function<Sample, Verdict> function, boolean readsRanges, boolean takesCommunities) {
        this.function = requireNonNull(function, "function");
        this.readsRanges = readsRanges;
        this.takesCommunities = takesCommunities;
    }

    /**
     * Returns the library's way: {@link Target#check} for one community, also beside a reference, and a roll-up that refuses gaps for several.
     *
     * @param target the target
     * @return a rule that reads ranges
     */
    public static VerdictRule of(Target target) {
        requireNonNull(target, "target");
        return ofSamples(sample -> sample.communities().size() > 1
                ? RateRule.aggregate(target.indicator(), sample).verdict(target)
                : target.check(sample.observations(), Sample.id(0), sample.period())
                        .verdict());
    }

    /**
     * Returns a rule written by hand for one community.
     *
     * @param rule the rule
     * @return a rule for exact figures
     */
    public static VerdictRule ofNumbers(OfNumbers rule) {
        requireNonNull(rule, "rule");
        return new VerdictRule(
                sample -> verdict(rule.isMet(sample.communities().get(0).numbers())), false, false);
    }

    /**
     * Returns a rule written by hand for any number of communities.
     *
     * @param rule the rule
     * @return a rule for exact figures
     */
    public static VerdictRule ofCommunities(OfCommunities rule) {
        requireNonNull(rule, "rule");
        return new VerdictRule(sample -> verdict(rule.isMet(sample.numbers())), false, true);
    }

    /**
     * Returns a rule written by hand for one community and a reference, such as the year before or the provincial average.
     *
     * @param target the target that the rule claims to check, with a relative criterion, which says what the reference is
     * @param rule the rule
     * @return a rule for exact figures
     * @throws IllegalArgumentException if the criterion has constant limits
     */
    public static VerdictRule againstReference(Target target, OfNumbersAndReference rule) {
        requireNonNull(rule, "rule");
        Compared compared = Compared.of(target)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Criterion must be relative to have a reference: '" + target.criterion() + "'"));
        ImmutableSortedSet<Operand> own = Component.leaves(target.indicator());
        return new VerdictRule(
                sample -> verdict(rule.isMet(
                        sample.communities().get(0).only(own).numbers(),
                        compared.figures(sample).numbers())),
                false,
                false);
    }

    private static Verdict verdict(@Nullable Boolean met) {
        return met == null ? Verdict.UNDETERMINED : met ? Verdict.MET : Verdict.NOT_MET;
    }

    /**
     * Returns a rule that reads whatever a sample holds.
     *
     * @param rule the rule, for one or more communities and for quantities of every kind
     * @return a rule that reads ranges
     */
    public static VerdictRule ofSamples(Function<Sample, Verdict> rule) {
        return new VerdictRule(rule, true, true);
    }

    /**
     * Applies the rule.
     *
     * @param sample what is reported
     * @return the verdict
     */
    public Verdict verdict(Sample sample) {
        return function.apply(sample);
    }

    /**
     * Says whether the rule reads quantities that are not one number.
     *
     * @return false if it takes exact numbers only
     */
    public boolean readsRanges() {
        return readsRanges;
    }

    /**
     * Says whether the rule takes more than one community.
     *
     * @return false if it answers for one community only
     */
    public boolean takesCommunities() {
        return takesCommunities;
    }
}
