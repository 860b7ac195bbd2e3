// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.language.Message;

/** A whole or a part: its measure, and the figures that one report states for it, which may be none. */
record Term(Measure measure, ImmutableList<Figure> figures) {

    /**
     * Finds what a reference of a report speaks of. One without a group is to the figures without a group, or where
     * there are none, to those of the only group for which the report states the measure.
     */
    static Term of(ReportSet reports, WorkReport report, MeasureRef ref) {
        ImmutableList<Figure> all = reports.figures(report).stream()
                .filter(figure -> figure.key().subject().equals(ref.subject().orElse(report.subject())))
                .filter(figure -> figure.measure().code().equals(ref.code()))
                .collect(toImmutableList());
        ImmutableList<Figure> exact = all.stream()
                .filter(figure -> figure.key().group().equals(ref.group()))
                .collect(toImmutableList());
        Set<FigureKey> keys = all.stream().map(Figure::key).collect(Collectors.toSet());
        boolean onlyGroup = ref.group().isEmpty() && keys.size() == 1;
        return new Term(reports.measures().get(ref.code()), onlyGroup ? all : exact);
    }

    /** Returns this term with the figures of one period only. */
    Term in(ReportingPeriod period) {
        return new Term(
                measure,
                figures.stream()
                        .filter(figure -> figure.period().equals(period))
                        .collect(toImmutableList()));
    }

    Unit unit() {
        return measure.unit();
    }

    /** Returns what the figures say in the unit of the measure; empty if they are missing or masked, or contradict. */
    Optional<Range<Ratio>> stated(Reach reach) {
        List<Range<Ratio>> ranges = figures.stream()
                .filter(Figure::isKnown)
                .map(figure -> figure.range(reach))
                .toList();
        return ranges.isEmpty() ? Optional.empty() : CommonRange.of(ranges);
    }

    /** Returns what is known in the unit of the measure, which without a statement is all that is possible. */
    Range<Ratio> range(Reach reach) {
        return stated(reach).orElse(unit().canBeNegative() ? Range.all() : Range.atLeast(Ratio.ZERO));
    }

    /** Says what was stated. */
    Message said() {
        return figures.isEmpty()
                ? Message.of("finding.parts.absent", Phrases.measure(measure, Optional.empty()))
                : Phrases.list(figures.stream().map(figure -> Message.of("finding.value", figure.quantity())));
    }
}
