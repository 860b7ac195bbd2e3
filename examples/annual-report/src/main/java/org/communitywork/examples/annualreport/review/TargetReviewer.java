// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.TargetCheck;
import org.communitywork.indicators.target.Targets;

/** Holds one report against its own targets and against given ones. */
final class TargetReviewer {
    private final WorkReport report;
    private final Observations observations;
    private final IndicatorTable indicators;

    TargetReviewer(WorkReport report, MeasureTable measures, IndicatorTable indicators) {
        this.report = report;
        this.observations = Observations.of(report, measures);
        this.indicators = indicators.merge(counts(report, measures.with(report.measures()), indicators));
    }

    /**
     * A target may be set for a measure as it is counted; then the count is the indicator. A level that nobody has defined is no
     * count: taken for one, a mere claim would pass for evidence.
     */
    private static IndicatorTable counts(WorkReport report, MeasureTable measures, IndicatorTable defined) {
        return IndicatorTable.of(report.targets().stream()
                .flatMap(target -> target.measure().stream())
                .filter(code -> defined.find(code).isEmpty())
                .distinct()
                .map(measures::get)
                .filter(measure -> measure.kind() != MeasureKind.LEVEL)
                .map(TargetReviewer::count)
                .collect(toImmutableList()));
    }

    private static Indicator count(Measure measure) {
        String code = measure.code().toString();
        return Indicator.count(code, code, measure.unit().toString())
                .name(measure.name(), measure.englishName())
                .build();
    }

    /** Returns the report's own targets, measurable or not, in its order. */
    ImmutableList<TargetRow> ownTargets() {
        return report.targets().stream()
                .map(stated -> new TargetRow(Optional.of(stated), check(stated)))
                .collect(toImmutableList());
    }

    private Optional<TargetCheck> check(StatedTarget stated) {
        CommunityId subject = stated.subject().orElse(report.subject());
        return Targets.of(stated, indicators, report.period())
                .map(target -> target.check(observations, subject, report.period()));
    }

    /** Returns those of the given targets of whose indicator the report says enough; the rest would fill a page with nothing. */
    ImmutableList<TargetRow> check(ImmutableList<Target> targets) {
        return targets.stream()
                .map(target -> target.check(observations, report.subject(), report.period()))
                .filter(check -> !(check.calculation() instanceof Incomplete))
                .map(check -> new TargetRow(Optional.empty(), Optional.of(check)))
                .collect(toImmutableList());
    }
}
