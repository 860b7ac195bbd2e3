// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.communitywork.core.community.CommunityId;
import org.communitywork.indicators.definition.Operand;

/**
 * A figure that a roll-up did not get from a community, such as {@code POP.TOTAL} of wanshouqiao, which is absent.
 *
 * <p>Gaps are ordered by community, operand, state and bound. Immutable and thread-safe.
 *
 * @param community the community
 * @param operand the figure that was looked for
 * @param state why it is missing, not {@link ReportState#REPORTED}
 * @param bounded whether the caller's interval stands in for it
 */
public record ReportGap(CommunityId community, Operand operand, ReportState state, boolean bounded)
        implements Comparable<ReportGap>, Serializable {
    private static final Comparator<ReportGap> ORDER = Comparator.comparing(ReportGap::community)
            .thenComparing(ReportGap::operand)
            .thenComparing(ReportGap::state)
            .thenComparing(ReportGap::bounded);

    /**
     * Notes a gap.
     *
     * @param community the community
     * @param operand the figure that was looked for
     * @param state why it is missing, not {@link ReportState#REPORTED}
     * @param bounded whether the caller's interval stands in for it
     * @throws IllegalArgumentException if the figure was reported
     */
    public ReportGap {
        requireNonNull(community, "community");
        requireNonNull(operand, "operand");
        checkArgument(
                requireNonNull(state, "state") != ReportState.REPORTED, "Gap must not be reported: '%s'", operand);
    }

    @Override
    public int compareTo(ReportGap other) {
        return ORDER.compare(this, other);
    }
}
