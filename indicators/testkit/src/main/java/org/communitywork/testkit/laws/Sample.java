// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/**
 * What the communities of a place report for an indicator in {@link #PERIOD}: what a law is tried on.
 *
 * <p>The place has one community or more; the value asked for is that of all together.
 *
 * <pre>
 * Sample sample = Sample.of(Figures.of(Map.of(examined, Quantity.parse("1013人"), due, Quantity.parse("1295人"))));
 * sample.observations();   // the same as observations of community c1 in June 2010
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param communities the figures of each community, of one at least
 */
public record Sample(ImmutableList<Figures> communities) {
    /** The period that is asked for, June 2010; so the period before and the same of last year are different ones. */
    public static final ReportingPeriod PERIOD = ReportingPeriod.ofMonth(2010, 6);

    /** The place that all communities lie in. */
    public static final CommunityId PLACE = CommunityId.parse("place");

    /**
     * Makes a sample.
     *
     * @param communities the figures of each community
     * @throws IllegalArgumentException if there are none
     */
    public Sample {
        checkArgument(!communities.isEmpty(), "Sample must have a community");
    }

    /**
     * Gathers the figures of communities.
     *
     * @param communities the figures of each
     * @return the sample
     */
    public static Sample of(Figures... communities) {
        return of(Arrays.asList(communities));
    }

    /**
     * Gathers the figures of communities.
     *
     * @param communities the figures of each
     * @return the sample
     */
    public static Sample of(List<Figures> communities) {
        return new Sample(ImmutableList.copyOf(communities));
    }

    /**
     * Returns the name of a community in {@link #observations()}.
     *
     * @param index its number from 0
     * @return {@code c1} for the first one
     */
    public static CommunityId id(int index) {
        return CommunityId.parse("c" + (index + 1));
    }

    /**
     * Returns the communities' names.
     *
     * @return as many as there are communities
     */
    public ImmutableList<CommunityId> ids() {
        return IntStream.range(0, communities.size()).mapToObj(Sample::id).collect(toImmutableList());
    }

    /**
     * Returns the sample as observations, each in the period that its operand looks at.
     *
     * @return one observation for each figure
     */
    public Observations observations() {
        return Observations.of(IntStream.range(0, communities.size())
                .boxed()
                .flatMap(index -> observations(id(index), communities.get(index)))
                .toList());
    }

    private static Stream<ResolvedObservation> observations(CommunityId community, Figures figures) {
        return figures.reported().entrySet().stream()
                .map(entry -> ResolvedObservation.builder()
                        .subject(community)
                        .period(entry.getKey().lookBack().from(PERIOD))
                        .measure(entry.getKey().measure())
                        .quantity(entry.getValue())
                        .build());
    }

    /**
     * Says whether all figures are one number each.
     *
     * @return true if nothing is said with 多, 近 and the like
     */
    public boolean isExact() {
        return communities.stream().allMatch(Figures::isExact);
    }

    /**
     * Returns the sample with other figures for one community.
     *
     * @param index its number from 0
     * @param change what becomes of its figures
     * @return the sample
     */
    public Sample with(int index, UnaryOperator<Figures> change) {
        return of(IntStream.range(0, communities.size())
                .mapToObj(i -> i == index ? change.apply(communities.get(i)) : communities.get(i))
                .toList());
    }

    /** Returns what each community reports as a rule written by hand sees it. */
    List<Map<String, BigDecimal>> numbers() {
        return communities.stream()
                .<Map<String, BigDecimal>>map(Figures::numbers)
                .toList();
    }

    /** Returns the sample with another quantity for each one. */
    Sample map(UnaryOperator<Quantity> change) {
        return of(communities.stream()
                .map(figures -> Figures.of(new TreeMap<>(Maps.transformValues(figures.reported(), change::apply))))
                .toList());
    }

    /** Returns the communities the other way round. */
    Sample reversed() {
        return of(Lists.reverse(communities));
    }

    /** Returns one community with the sums of the exact figures of all. */
    Sample merged() {
        Map<Operand, Quantity> sums = new TreeMap<>();
        communities.forEach(figures ->
                figures.reported().forEach((operand, quantity) -> sums.merge(operand, quantity, Sample::sum)));
        return of(Figures.of(sums));
    }

    private static Quantity sum(Quantity left, Quantity right) {
        Ratio more = right.in(left.unit()).figure().orElseThrow();
        return Quantity.of(left.figure().orElseThrow().plus(more), left.unit());
    }

    /**
     * Returns the figures of all communities as text.
     *
     * @return each operand with its quantity, the communities separated by semicolons
     */
    @Override
    public String toString() {
        return communities.stream().map(Figures::toString).collect(joining("; "));
    }
}
