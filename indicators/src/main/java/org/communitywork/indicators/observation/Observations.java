// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.observation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.WorkReport;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one or more reports, found by what they speak of.
 *
 * <p>Holds every statement, also repeated and contradicting ones, in the order in which they came; the order matters to no
 * calculation. Two are equal if they hold the same statements in the same order.
 *
 * <pre>
 * Observations observations = Observations.of(report, measures);
 * observations.find(report.subject(), MeasureCode.parse("POP.TOTAL"), report.period());   // 3290人
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Observations implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<ResolvedObservation> all;
    private final transient ImmutableListMultimap<Key, ResolvedObservation> index;

    private record Key(
            CommunityId subject, MeasureCode measure, ReportingPeriod period, Optional<PopulationGroup> group) {}

    private Observations(ImmutableList<ResolvedObservation> all) {
        this.all = all;
        this.index = Multimaps.index(all, Observations::key);
    }

    private static Key key(ResolvedObservation observation) {
        return new Key(observation.subject(), observation.measure(), observation.period(), observation.group());
    }

    /**
     * Gathers observations.
     *
     * @param observations the observations
     * @return all of them
     */
    public static Observations of(Iterable<ResolvedObservation> observations) {
        return new Observations(ImmutableList.copyOf(observations));
    }

    /**
     * Gathers the observations of a report, with its subject and period where an observation has none of its own.
     *
     * @param report the report
     * @param measures the measures that the report shares with others; its own are added
     * @return its observations
     * @throws IllegalArgumentException if a measure is defined differently here and there, or not at all
     */
    public static Observations of(WorkReport report, MeasureTable measures) {
        MeasureTable known = measures.with(report.measures());
        return new Observations(report.observations().stream()
                .map(observation -> resolve(report, observation, known.get(observation.measure())))
                .collect(toImmutableList()));
    }

    private static ResolvedObservation resolve(WorkReport report, Observation observation, Measure measure) {
        return ResolvedObservation.builder()
                .report(report.code())
                .subject(observation.subject().orElse(report.subject()))
                .period(observation.period().orElse(report.period()))
                .measure(observation.measure())
                .group(observation.group())
                .quantity(observation.quantity())
                .unit(measure.unit())
                .text(observation.text())
                .basis(observation.basis())
                .source(observation.source())
                .build();
    }

    /**
     * Adds the observations of another set.
     *
     * @param other the other set
     * @return both
     */
    public Observations plus(Observations other) {
        return of(Iterables.concat(all, other.all));
    }

    /**
     * Finds what is stated for the whole population.
     *
     * @param subject the community
     * @param measure the measure
     * @param period the period
     * @return the observations, in their order
     */
    public ImmutableList<ResolvedObservation> find(CommunityId subject, MeasureCode measure, ReportingPeriod period) {
        return find(subject, measure, period, Optional.empty());
    }

    /**
     * Finds what is stated for a group.
     *
     * @param subject the community
     * @param measure the measure
     * @param period the period
     * @param group the group, empty for the whole population
     * @return the observations, in their order
     */
    public ImmutableList<ResolvedObservation> find(
            CommunityId subject, MeasureCode measure, ReportingPeriod period, Optional<PopulationGroup> group) {
        requireNonNull(subject, "subject");
        requireNonNull(measure, "measure");
        requireNonNull(period, "period");
        return index.get(new Key(subject, measure, period, requireNonNull(group, "group")));
    }

    /**
     * Returns whom the observations are about.
     *
     * @return the communities, in the order in which they came
     */
    public ImmutableSet<CommunityId> subjects() {
        return all.stream().map(ResolvedObservation::subject).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns all observations.
     *
     * @return the observations, in their order
     */
    public ImmutableList<ResolvedObservation> all() {
        return all;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Observations other && all.equals(other.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /**
     * Only the statements are written to a stream; the index is made again.
     *
     * @return the statements
     */
    private Object writeReplace() {
        return new Statements(all);
    }

    private record Statements(ImmutableList<ResolvedObservation> all) implements Serializable {
        private Object readResolve() {
            return of(all);
        }
    }

    /**
     * Returns the statements.
     *
     * @return the observations in brackets
     */
    @Override
    public String toString() {
        return all.toString();
    }
}
