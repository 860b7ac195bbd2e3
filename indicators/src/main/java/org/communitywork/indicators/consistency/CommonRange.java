// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.number.Ratio;

/** What ranges that speak of one number leave of it. */
final class CommonRange {
    private CommonRange() {}

    /**
     * Returns the numbers that lie in all ranges, or empty where there are none; all numbers if there are no ranges.
     */
    static Optional<Range<Ratio>> of(List<Range<Ratio>> ranges) {
        Range<Ratio> common = Range.all();
        for (Range<Ratio> range : ranges) {
            if (!common.isConnected(range) || common.intersection(range).isEmpty()) {
                return Optional.empty();
            }
            common = common.intersection(range);
        }
        return Optional.of(common);
    }
}
