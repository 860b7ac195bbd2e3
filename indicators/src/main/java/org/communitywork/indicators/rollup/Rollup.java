// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorKind;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;

/**
 * Indicators of streets, districts and cities, from the observations of their communities (汇总).
 *
 * <p>value = scale * (sum of numerators) / (sum of denominators), over the communities below the place; never a mean of
 * their values. Each community's figures are found by a {@link Calculator}, with its reach of words and its policy for
 * conflicts. What a place above states itself is not added. The value is the least range that the figures allow; for
 * proportions and shares, where the part lies within the whole in each community, that holds if numerator and
 * denominator are one measure each, and else the range contains all possible values and may be wider.
 *
 * <p>A community whose part exceeds its whole is unusable, also if the sums would hide it. Zero communities give no
 * value. A measure in percent is a level and refused: its mean is no rate of the whole.
 *
 * <pre>
 * Rollup rollup = Rollup.over(tree, MissingPolicy.REFUSE, observations);
 * rollup.calculate(checkUps, district, ReportingPeriod.ofYear(2010)).shown(Language.CHINESE);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param tree which communities make up which places
 * @param policy what is done about missing reports
 * @param observations what was observed
 * @param calculator how the figures of a community are found
 */
public record Rollup(CommunityTree tree, MissingPolicy policy, Observations observations, Calculator calculator)
        implements Serializable {
    /**
     * Makes a roll-up.
     *
     * @param tree which communities make up which places
     * @param policy what is done about missing reports
     * @param observations what was observed
     * @param calculator how the figures of a community are found
     */
    public Rollup {
        requireNonNull(tree, "tree");
        requireNonNull(policy, "policy");
        requireNonNull(observations, "observations");
        requireNonNull(calculator, "calculator");
    }

    /**
     * Makes a roll-up with {@link Calculator#STANDARD}.
     *
     * @param tree which communities make up which places
     * @param policy what is done about missing reports
     * @param observations what was observed
     * @return the roll-up
     */
    public static Rollup over(CommunityTree tree, MissingPolicy policy, Observations observations) {
        return new Rollup(tree, policy, observations, Calculator.STANDARD);
    }

    /**
     * Returns a roll-up with another calculator.
     *
     * @param changed the calculator
     * @return the roll-up
     */
    public Rollup with(Calculator changed) {
        return new Rollup(tree, policy, observations, changed);
    }

    /**
     * Returns a roll-up of what is stated for a group instead of the whole population.
     *
     * @param group the group
     * @return the roll-up, in which the figures of the group are all there is
     */
    public Rollup ofGroup(PopulationGroup group) {
        requireNonNull(group, "group");
        ImmutableList<ResolvedObservation> own = observations.all().stream()
                .filter(observation -> observation.group().equals(Optional.of(group)))
                .map(observation -> ResolvedObservation.builder()
                        .from(observation)
                        .group(Optional.empty())
                        .build())
                .collect(toImmutableList());
        return new Rollup(tree, policy, Observations.of(own), calculator);
    }

    /**
     * Calculates an indicator for a place.
     *
     * @param indicator the indicator
     * @param place the place
     * @param period the period
     * @return the value, or why there is none
     * @throws IllegalArgumentException if the tree does not have the place, the indicator cannot be added up, or the
     *     units of the measures do not fit it
     */
    public Aggregate calculate(Indicator indicator, CommunityId place, ReportingPeriod period) {
        return settle(indicator, place, period, sum(indicator, place, period));
    }

    /**
     * Calculates the indicator of a target for a place, and what it is compared with, and holds the one against the other.
     *
     * @param target the target
     * @param place the place
     * @param period the period
     * @return the verdict, as {@link Aggregate#verdict(Target)} and {@link Aggregate#verdict(Target, Aggregate)} tell
     * @throws IllegalArgumentException as {@link #calculate}, also for the place of the reference, and if the criterion refers to another measure
     */
    public Verdict verdict(Target target, CommunityId place, ReportingPeriod period) {
        Aggregate aggregate = calculate(target.indicator(), place, period);
        if (!(target.criterion() instanceof RelativeCriterion relative)) {
            return aggregate.verdict(target);
        }
        Reference reference = relative.reference();
        Aggregate other = calculate(
                target.indicator(),
                reference.subject().orElse(place),
                reference.lookBack().from(period));
        return aggregate.verdict(target, other);
    }

    private Tally sum(Indicator indicator, CommunityId place, ReportingPeriod period) {
        return tree.communities(place).stream()
                .map(community -> tally(indicator, community, period))
                .collect(Tally.collector());
    }

    /**
     * Calculates an indicator for a place and each group that figures are stated for (分组).
     *
     * @param indicator the indicator
     * @param place the place
     * @param period the period
     * @return the outcome by group, in the order of their names; groups may overlap, so their sums need not make up the
     *     whole
     * @throws IllegalArgumentException as {@link #calculate}
     */
    public ImmutableSortedMap<PopulationGroup, Aggregate> disaggregate(
            Indicator indicator, CommunityId place, ReportingPeriod period) {
        return observations.all().stream()
                .flatMap(observation -> observation.group().stream())
                .distinct()
                .collect(toImmutableSortedMap(
                        Comparator.<PopulationGroup>naturalOrder(),
                        Function.identity(),
                        group -> ofGroup(group).calculate(indicator, place, period)));
    }

    /**
     * Adds a measure up for a place.
     *
     * @param measure the measure, a stock or a flow
     * @param place the place
     * @param period the period
     * @return the sum, or why there is none
     * @throws IllegalArgumentException if the tree does not have the place, the measure is a level, or figures do not
     *     convert to its unit
     */
    public Aggregate total(Measure measure, CommunityId place, ReportingPeriod period) {
        return calculate(countOf(measure), place, period);
    }

    static Indicator countOf(Measure measure) {
        checkArgument(measure.kind() != MeasureKind.LEVEL, "Levels must not be added up: '%s'", measure.code());
        return Indicator.of(IndicatorKind.COUNT, measure.code().toString())
                .formula(measure.code().toString())
                .scale(Scale.of(measure.unit()))
                .decimals(0)
                .name(measure.name(), measure.englishName())
                .build();
    }

    /**
     * Returns the tally of one community, to be merged with others elsewhere.
     *
     * @param indicator the indicator
     * @param community the community, whose own figures are used also if there are places below it
     * @param period the period
     * @return its figures, or what is missing of them
     * @throws IllegalArgumentException if the indicator cannot be added up, or the units of the measures do not fit it
     */
    public Tally tally(Indicator indicator, CommunityId community, ReportingPeriod period) {
        return contribution(indicator, community, period).tally(policy);
    }

    private Contribution contribution(Indicator indicator, CommunityId community, ReportingPeriod period) {
        checkArgument(
                indicator.kind() != IndicatorKind.COMPOSITE,
                "Composite must not be added up, its components can: '%s'",
                indicator.code());
        checkAdditive(indicator.effectiveFormula());
        return Contribution.of(calculator.calculate(indicator, observations, community, period));
    }

    private static void checkAdditive(Formula formula) {
        boolean noConstant = formula.numerator().constant().isZero()
                && (formula.denominator().isConstant()
                        || formula.denominator().constant().isZero());
        checkArgument(noConstant, "Formula must have no constant to be added up: '%s'", formula);
    }

    /**
     * Divides the sums of a tally that was merged elsewhere.
     *
     * @param indicator the indicator
     * @param place the place that the tally is of
     * @param period the period
     * @param tally the tally of all its communities
     * @return the value, or why there is none
     * @throws IllegalArgumentException if the units of the sums do not fit the indicator
     */
    public Aggregate settle(Indicator indicator, CommunityId place, ReportingPeriod period, Tally tally) {
        return new Settlement(indicator, place, period, policy).of(tally);
    }

    /**
     * Counts for each level below a place how many places reported.
     *
     * @param indicator the indicator whose figures are asked for
     * @param place the place
     * @param period the period
     * @return the counts from its children on down, none for a community
     * @throws IllegalArgumentException as {@link #calculate}
     */
    public ImmutableList<LevelCompleteness> levels(Indicator indicator, CommunityId place, ReportingPeriod period) {
        ImmutableList.Builder<LevelCompleteness> levels = ImmutableList.builder();
        ImmutableSortedSet<CommunityId> level = below(Stream.of(place));
        for (int depth = 1; !level.isEmpty(); depth++) {
            levels.add(LevelCompleteness.of(
                    depth,
                    level.stream()
                            .map(each -> sum(indicator, each, period).completeness())
                            .collect(Collectors.toList())));
            level = below(level.stream());
        }
        return levels.build();
    }

    private ImmutableSortedSet<CommunityId> below(Stream<CommunityId> places) {
        return places.flatMap(each -> tree.children(each).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Holds what a place states itself against the sum of the places right below it.
     *
     * <p>A place below counts with what it states itself, or else with the sum of those below it in turn. Missing
     * figures are never bounded here: they leave the sum open to above.
     *
     * @param measure the measure, a stock or a flow
     * @param place the place
     * @param period the period
     * @return whether both agree
     * @throws IllegalArgumentException as {@link #total}
     */
    public ParentCheck checkParent(Measure measure, CommunityId place, ReportingPeriod period) {
        Indicator indicator = countOf(measure);
        Tally own = contribution(indicator, place, period).tally(MissingPolicy.REFUSE);
        Tally children = tree.children(place).stream()
                .map(child -> stated(indicator, child, period))
                .collect(Tally.collector());
        return ParentCheck.of(measure, place, period, own, children);
    }

    private Tally stated(Indicator indicator, CommunityId place, ReportingPeriod period) {
        Contribution own = contribution(indicator, place, period);
        if (own.isComplete() || tree.children(place).isEmpty()) {
            return own.tally(MissingPolicy.REFUSE);
        }
        return tree.children(place).stream()
                .map(child -> stated(indicator, child, period))
                .collect(Tally.collector());
    }
}
