// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.communitywork.core.community.CommunityId;
import org.communitywork.indicators.rollup.ReportGap;
import org.communitywork.indicators.rollup.ReportState;

/** A figure that a roll-up did not get, and whether an interval stands in for it. */
record ReportGapForm(
        @JsonProperty CommunityId community,
        @JsonProperty String operand,
        @JsonProperty ReportState state,
        @JsonProperty boolean bounded) {
    static ReportGapForm of(ReportGap gap) {
        return new ReportGapForm(gap.community(), gap.operand().toString(), gap.state(), gap.bounded());
    }
}
