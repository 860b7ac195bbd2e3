// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.rollup.Aggregate;
import org.communitywork.indicators.rollup.CommunityTree;
import org.communitywork.indicators.rollup.MissingPolicy;
import org.communitywork.indicators.rollup.Rollup;
import org.jspecify.annotations.Nullable;

/**
 * A way to calculate an indicator, which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Holds a function and what it can do: whether it reads figures such as 600多人 or exact numbers only, whether it takes several
 * communities at once, and how it rounds what it gives. Laws about what a rule cannot do are not tried on it.
 *
 * <pre>{@code
 * RateRule.of(checkUps);                           // the library's calculator, exact
 * RateRule.shown(checkUps);                        // the value that it shows to people
 * RateRule.ofNumbers(MyRates::checkUpRate);        // BigDecimal checkUpRate(Map<String, BigDecimal> figures)
 * RateRule.ofCommunities(MyRates::districtRate);   // BigDecimal districtRate(List<Map<String, BigDecimal>> communities)
 * }</pre>
 *
 * <p>Immutable and thread-safe, if the function is.
 */
public final class RateRule {
    private final Function<Sample, Answer> function;
    private final boolean readsRanges;
    private final boolean takesCommunities;
    private final Function<Indicator, Optional<Rounding>> rounding;

    /** A rate calculated from the numbers of one community. */
    @FunctionalInterface
    public interface OfNumbers {
        /**
         * Calculates the rate.
         *
         * @param figures what is reported, by the text of its operand; what is not reported is not in it
         * @return the rate in the unit of the indicator, or null where there is none
         */
        @Nullable
        BigDecimal rate(Map<String, BigDecimal> figures);
    }

    /** A rate calculated from the numbers of several communities. */
    @FunctionalInterface
    public interface OfCommunities {
        /**
         * Calculates the rate of all communities together.
         *
         * @param communities what each reports, by the text of its operand; what is not reported is not in it
         * @return the rate in the unit of the indicator, or null where there is none
         */
        @Nullable
        BigDecimal rate(List<Map<String, BigDecimal>> communities);
    }

    private RateRule(
            Function<Sample, Answer> function,
            boolean readsRanges,
            boolean takesCommunities,
            Function<Indicator, Optional<Rounding>> rounding) {
        this.function = requireNonNull(function, "function");
        this.readsRanges = readsRanges;
        this.takesCommunities = takesCommunities;
        this.rounding = rounding;
    }

    /**
     * Returns the library's way: {@link Calculator#STANDARD} for one community, and a roll-up that refuses gaps for several.
     *
     * @param indicator the indicator
     * @return an exact rule that reads ranges
     */
    public static RateRule of(Indicator indicator) {
        requireNonNull(indicator, "indicator");
        return ofSamples(sample -> calculate(indicator, sample));
    }

    private static Answer calculate(Indicator indicator, Sample sample) {
        if (sample.communities().size() > 1) {
            Aggregate aggregate = aggregate(indicator, sample);
            return new Answer(aggregate.value(), aggregate.isMaybeUndefined());
        }
        return calculation(indicator, sample)
                .calculated()
                .map(calculated -> new Answer(Optional.of(calculated.value()), calculated.isMaybeUndefined()))
                .orElse(Answer.NONE);
    }

    static Calculation calculation(Indicator indicator, Sample sample) {
        return Calculator.STANDARD.calculate(indicator, sample.observations(), Sample.id(0), sample.period());
    }

    static Aggregate aggregate(Indicator indicator, Sample sample) {
        CommunityTree tree = CommunityTree.flat(Sample.PLACE, sample.ids());
        return Rollup.over(tree, MissingPolicy.REFUSE, sample.observations())
                .calculate(indicator, Sample.PLACE, sample.period());
    }

    /**
     * Returns the library's way up to the value that people see, rounded by GB/T 8170 to the indicator's decimals.
     *
     * @param indicator the indicator
     * @return a rule for one community that rounds
     */
    public static RateRule shown(Indicator indicator) {
        requireNonNull(indicator, "indicator");
        return ofOne(sample -> calculation(indicator, sample)
                .calculated()
                .map(calculated -> shown(indicator, calculated))
                .orElse(Answer.NONE));
    }

    private static Answer shown(Indicator indicator, Calculated calculated) {
        String shown = calculated.shown(Language.CHINESE);
        int unit = indicator.scale().unit().symbol().length();
        return Answer.of(Ratio.parse(shown.substring(0, shown.length() - unit)));
    }

    private static RateRule ofOne(Function<Sample, Answer> function) {
        return new RateRule(function, false, false, RateRule::byDecimals);
    }

    private static Optional<Rounding> byDecimals(Indicator indicator) {
        return Optional.of(Rounding.gbt8170Decimals(indicator.decimals()));
    }

    /**
     * Returns a rule written by hand for one community. Unless {@link #roundedBy} says otherwise it rounds by GB/T 8170 to the
     * indicator's decimals.
     *
     * @param rule the rule
     * @return a rule for exact figures
     */
    public static RateRule ofNumbers(OfNumbers rule) {
        requireNonNull(rule, "rule");
        return ofOne(sample -> answer(rule.rate(sample.communities().get(0).numbers())));
    }

    /**
     * Returns a rule written by hand for any number of communities. Unless {@link #roundedBy} says otherwise it rounds by
     * GB/T 8170 to the indicator's decimals.
     *
     * @param rule the rule
     * @return a rule for exact figures
     */
    public static RateRule ofCommunities(OfCommunities rule) {
        requireNonNull(rule, "rule");
        Function<Sample, Answer> function = sample -> answer(rule.rate(sample.communities().stream()
                .<Map<String, BigDecimal>>map(Figures::numbers)
                .toList()));
        return new RateRule(function, false, true, RateRule::byDecimals);
    }

    private static Answer answer(@Nullable BigDecimal rate) {
        return rate == null ? Answer.NONE : Answer.of(Ratio.of(rate));
    }

    /**
     * Returns a rule that reads whatever a sample holds and is exact.
     *
     * @param rule the rule, for one or more communities and for quantities of every kind
     * @return an exact rule that reads ranges
     */
    public static RateRule ofSamples(Function<Sample, Answer> rule) {
        return new RateRule(rule, true, true, indicator -> Optional.empty());
    }

    /**
     * Returns the same rule, held to another rounding.
     *
     * @param changed how it rounds what it gives, such as half up to two decimals
     * @return the rule
     */
    public RateRule roundedBy(Rounding changed) {
        return new RateRule(function, readsRanges, takesCommunities, indicator -> Optional.of(changed));
    }

    /**
     * Applies the rule.
     *
     * @param sample what is reported
     * @return the value, or none
     */
    public Answer answer(Sample sample) {
        return function.apply(sample);
    }

    /**
     * Says whether the rule reads quantities that are not one number, and units.
     *
     * @return false if it takes exact numbers only
     */
    public boolean readsRanges() {
        return readsRanges;
    }

    /**
     * Says whether the rule takes more than one community.
     *
     * @return false if it calculates for one community only
     */
    public boolean takesCommunities() {
        return takesCommunities;
    }

    /**
     * Returns how the rule rounds what it gives.
     *
     * @param indicator the indicator that it calculates
     * @return the rounding, empty if the rule is exact
     */
    public Optional<Rounding> rounding(Indicator indicator) {
        return rounding.apply(indicator);
    }
}
