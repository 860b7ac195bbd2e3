// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import java.util.Comparator;
import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;

/**
 * What a figure speaks of apart from the period: two figures with different keys have nothing to do with each other.
 */
record FigureKey(CommunityId subject, Measure measure, Optional<PopulationGroup> group) {
    static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::subject)
            .thenComparing(key -> key.measure().code())
            .thenComparing(FigureKey::groupName);

    private String groupName() {
        return group.map(PopulationGroup::toString).orElse("");
    }
}
