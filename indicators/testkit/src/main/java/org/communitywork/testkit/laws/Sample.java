// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
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
 * What the communities of a place report for an indicator: what a law is tried on.
 *
 * <p>The place has one community or more; the value asked for is that of all together, in {@link #PERIOD} unless the definition does not
 * hold then. Beside them there may be others, such as the province, whose figures the value is only compared with.
 *
 * <pre>
 * Sample sample = Sample.of(Figures.of(Map.of(examined, Quantity.parse("1013人"), due, Quantity.parse("1295人"))));
 * sample.observations();   // the same as observations of community c1 in June 2010
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param communities the figures of each community, of one at least
 * @param others the figures of those that are compared with, by their names
 * @param period the period that is asked for, a month
 */
public record Sample(
        ImmutableList<Figures> communities, ImmutableSortedMap<CommunityId, Figures> others, ReportingPeriod period) {
    /** The period that is asked for unless said otherwise, June 2010; so the period before and the same of last year differ. */
    public static final ReportingPeriod PERIOD = ReportingPeriod.ofMonth(2010, 6);

    /** The place that all communities lie in. */
    public static final CommunityId PLACE = CommunityId.parse("place");

    /**
     * Makes a sample.
     *
     * @param communities the figures of each community
     * @param others the figures of those that are compared with, by their names
     * @param period the period that is asked for
     * @throws IllegalArgumentException if there are no communities
     */
    public Sample {
        requireNonNull(others, "others");
        requireNonNull(period, "period");
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
        return new Sample(ImmutableList.copyOf(communities), ImmutableSortedMap.of(), PERIOD);
    }

    /**
     * Returns the same figures for another period.
     *
     * @param changed the period, a month
     * @return the sample
     */
    public Sample in(ReportingPeriod changed) {
        return new Sample(communities, others, changed);
    }

    /**
     * Returns the sample with what another subject reports, which is compared with and not added up.
     *
     * @param subject its name, such as that of the province
     * @param figures its figures
     * @return the sample
     */
    public Sample beside(CommunityId subject, Figures figures) {
        Map<CommunityId, Figures> all = new TreeMap<>(others);
        all.put(subject, figures);
        return new Sample(communities, ImmutableSortedMap.copyOf(all), period);
    }

    /** Returns the sample with these communities. */
    Sample with(List<Figures> changed) {
        return new Sample(ImmutableList.copyOf(changed), others, period);
    }

    /** Returns the first community alone. */
    Sample first() {
        return with(communities.subList(0, 1));
    }

    /** Returns the figures of the communities, and then those of the others. */
    ImmutableList<Figures> all() {
        return ImmutableList.<Figures>builder()
                .addAll(communities)
                .addAll(others.values())
                .build();
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
        Stream<ResolvedObservation> own = IntStream.range(0, communities.size())
                .boxed()
                .flatMap(index -> observations(id(index), communities.get(index)));
        Stream<ResolvedObservation> beside =
                others.entrySet().stream().flatMap(other -> observations(other.getKey(), other.getValue()));
        return Observations.of(Stream.concat(own, beside).toList());
    }

    private Stream<ResolvedObservation> observations(CommunityId subject, Figures figures) {
        return figures.reported().entrySet().stream()
                .map(entry -> ResolvedObservation.builder()
                        .subject(subject)
                        .period(entry.getKey().lookBack().from(period))
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
        return all().stream().allMatch(Figures::isExact);
    }

    /**
     * Returns the sample with other figures for one community.
     *
     * @param index its number from 0; after the communities come the others, in the order of their names
     * @param change what becomes of its figures
     * @return the sample
     */
    public Sample with(int index, UnaryOperator<Figures> change) {
        if (index >= communities.size()) {
            CommunityId subject = others.keySet().asList().get(index - communities.size());
            return beside(subject, change.apply(all().get(index)));
        }
        return with(IntStream.range(0, communities.size())
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
        Sample changed = this;
        for (int i = 0; i < all().size(); i++) {
            changed = changed.with(
                    i, figures -> Figures.of(new TreeMap<>(Maps.transformValues(figures.reported(), change::apply))));
        }
        return changed;
    }

    /** Returns the communities the other way round. */
    Sample reversed() {
        return with(Lists.reverse(communities));
    }

    /** Returns one community with the sums of the exact figures of all. */
    Sample merged() {
        Map<Operand, Quantity> sums = new TreeMap<>();
        communities.forEach(figures ->
                figures.reported().forEach((operand, quantity) -> sums.merge(operand, quantity, Sample::sum)));
        return with(List.of(Figures.of(sums)));
    }

    private static Quantity sum(Quantity left, Quantity right) {
        Ratio more = right.in(left.unit()).figure().orElseThrow();
        return Quantity.of(left.figure().orElseThrow().plus(more), left.unit());
    }

    /**
     * Returns the figures of all communities as text.
     *
     * @return each operand with its quantity, the communities separated by semicolons, the others with their names, and the period if it
     *     is not the usual one
     */
    @Override
    public String toString() {
        String figures = Stream.concat(
                        communities.stream().map(Figures::toString),
                        others.entrySet().stream().map(other -> other.getKey() + ": " + other.getValue()))
                .collect(joining("; "));
        return period.equals(PERIOD) ? figures : figures + " in " + period;
    }
}
