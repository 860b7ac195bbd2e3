// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.observation.Observations;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are checked together, with the definitions of their measures, such as all reports of one community.
 *
 * <p>Holds the reports in the order of their codes, whatever the order in which they came. Two reports speak of the
 * same community if they use the same id for it; so communities that are masked in their reports need ids of their own,
 * or they are taken for one. Every measure with a figure must be defined, by the shared table or by a report.
 *
 * <pre>
 * ReportSet reports = ReportSet.of(shared, ImmutableList.of(r1, r2, r3));
 * ConsistencyResult result = ConsistencyChecker.STANDARD.check(reports);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportSet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<WorkReport> reports;
    private final MeasureTable measures;
    private final ImmutableMap<CommunityId, String> names;

    private ReportSet(ImmutableList<WorkReport> reports, MeasureTable measures) {
        this.reports = reports;
        this.measures = measures;
        this.names = names(reports);
    }

    /** Names each community as the first report does that knows it. */
    private static ImmutableMap<CommunityId, String> names(ImmutableList<WorkReport> reports) {
        Map<CommunityId, String> names = new LinkedHashMap<>();
        for (WorkReport report : reports) {
            report.communities().forEach(community -> names.putIfAbsent(community.id(), community.name()));
        }
        return ImmutableMap.copyOf(names);
    }

    /**
     * Puts reports and definitions together.
     *
     * @param shared the definitions of measures that are not in the reports themselves
     * @param reports the reports, each code once
     * @return the set
     * @throws IllegalArgumentException if two reports have one code, if a measure is defined in two ways, or if a
     *     measure with a figure or in a breakdown is not defined
     */
    public static ReportSet of(MeasureTable shared, Iterable<WorkReport> reports) {
        ImmutableList<WorkReport> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(WorkReport::code), reports);
        Set<String> codes = new HashSet<>();
        sorted.forEach(
                report -> checkArgument(codes.add(report.code()), "Codes of reports must differ: '%s'", report.code()));
        MeasureTable all = shared.with(
                sorted.stream().flatMap(report -> report.measures().stream()).toList());
        sorted.forEach(report -> requireDefined(report, all));
        return new ReportSet(sorted, all);
    }

    private static void requireDefined(WorkReport report, MeasureTable measures) {
        report.observations().forEach(observation -> measures.get(observation.measure()));
        report.breakdowns().forEach(breakdown -> {
            measures.get(breakdown.whole().code());
            breakdown.parts().forEach(part -> measures.get(part.code()));
        });
    }

    /**
     * Returns the reports.
     *
     * @return the reports by code
     */
    public ImmutableList<WorkReport> reports() {
        return reports;
    }

    /**
     * Returns the definitions of all measures.
     *
     * @return the shared table and what the reports define
     */
    public MeasureTable measures() {
        return measures;
    }

    /**
     * Returns the figures of all reports.
     *
     * @return every statement, by report
     */
    public Observations observations() {
        return Observations.of(reports.stream()
                .flatMap(report -> Observations.of(report, measures).all().stream())
                .toList());
    }

    /** Returns the name of a community as the first report writes it that knows the community. */
    String name(CommunityId id) {
        return Optional.ofNullable(names.get(id)).orElseGet(id::toString);
    }

    /** Returns the figures of one report, sorted. */
    ImmutableList<Figure> figures(WorkReport report) {
        return Observations.of(report, measures).all().stream()
                .map(observation -> new Figure(observation, measures.get(observation.measure())))
                .sorted(Figure.ORDER)
                .collect(toImmutableList());
    }

    /** Returns the figures of one report, sorted, so that what is computed from them does not depend on their order. */
    Observations observations(WorkReport report) {
        return Observations.of(figures(report).stream().map(Figure::observation).toList());
    }

    /** Returns the figures of which anything is known, by what they speak of. */
    ImmutableListMultimap<FigureKey, Figure> knownFigures() {
        return figures(Figure::isKnown);
    }

    /** Returns those figures of all reports that pass a test, by what they speak of. */
    ImmutableListMultimap<FigureKey, Figure> figures(Predicate<Figure> test) {
        return reports.stream()
                .flatMap(report -> figures(report).stream())
                .filter(test)
                .sorted(Comparator.comparing(Figure::key, FigureKey.ORDER).thenComparing(Figure.ORDER))
                .collect(toImmutableListMultimap(Figure::key, figure -> figure));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportSet set && reports.equals(set.reports) && measures.equals(set.measures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reports, measures);
    }

    /**
     * Returns the codes of the reports.
     *
     * @return the codes in brackets, such as {@code [R1, R3]}
     */
    @Override
    public String toString() {
        return reports.stream().map(WorkReport::code).toList().toString();
    }
}
