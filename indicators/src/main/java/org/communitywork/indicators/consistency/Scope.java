// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableSet;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;

/** A community and a period of which a report gives figures. */
record Scope(CommunityId subject, ReportingPeriod period) {

    /** Returns what a report gives figures of, in the order of its figures. */
    static ImmutableSet<Scope> of(ReportSet reports, WorkReport report) {
        return reports.figures(report).stream()
                .map(figure -> new Scope(figure.key().subject(), figure.period()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
