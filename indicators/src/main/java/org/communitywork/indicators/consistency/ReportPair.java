// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;

/** Two reports by their places in a list, the earlier first. */
record ReportPair(int first, int second) {
    private static final Comparator<ReportPair> ORDER =
            Comparator.comparing(ReportPair::first).thenComparing(ReportPair::second);

    /** Returns the pairs that have anything in common, so that others need not be compared, in order. */
    static ImmutableSortedSet<ReportPair> of(ImmutableSetMultimap<?, Integer> reportsByContent) {
        ImmutableSortedSet.Builder<ReportPair> pairs = ImmutableSortedSet.orderedBy(ORDER);
        for (Collection<Integer> reports : reportsByContent.asMap().values()) {
            ImmutableList<Integer> sharing = ImmutableList.sortedCopyOf(reports);
            for (int i = 0; i < sharing.size(); i++) {
                for (int later : sharing.subList(i + 1, sharing.size())) {
                    pairs.add(new ReportPair(sharing.get(i), later));
                }
            }
        }
        return pairs.build();
    }
}
