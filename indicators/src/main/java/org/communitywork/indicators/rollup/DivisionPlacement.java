// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.division.Division;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.DivisionTree;

/** Finds what communities lie within, by the divisions of one day. */
record DivisionPlacement(DivisionTree divisions, LocalDate day, Map<DivisionCode, CommunityId> ids) {
    static DivisionPlacement of(DivisionTree divisions, LocalDate day, Iterable<Community> communities) {
        DivisionPlacement placement = new DivisionPlacement(divisions, day, new HashMap<>());
        communities.forEach(placement::place);
        return placement;
    }

    private void place(Community community) {
        DivisionCode code = current(community);
        CommunityId other = ids.putIfAbsent(code, community.id());
        checkArgument(
                other == null || other.equals(community.id()),
                "Communities must have divisions of their own: '%s', '%s' in %s",
                other,
                community.id(),
                code);
    }

    private DivisionCode current(Community community) {
        checkArgument(
                community.division().isPresent(), "Community must have a division to be placed: '%s'", community.id());
        DivisionCode code = community.division().orElseThrow();
        if (divisions.versions(code).isEmpty()) {
            return code;
        }
        ImmutableList<DivisionCode> codes =
                divisions.current(code, day).stream().map(Division::code).collect(toImmutableList());
        checkArgument(codes.size() == 1, "Division of %s must be one on %s: '%s'", community.id(), day, codes);
        return codes.get(0);
    }

    CommunityTree tree() {
        Map<CommunityId, CommunityId> parents = new TreeMap<>();
        ids.forEach((code, id) -> climb(code, id, parents));
        return CommunityTree.of(parents, ids.values());
    }

    private void climb(DivisionCode code, CommunityId id, Map<CommunityId, CommunityId> parents) {
        CommunityId below = id;
        for (Division division : divisions.ancestors(code)) {
            if (division.isValidOn(day)) {
                CommunityId above = ids.getOrDefault(
                        division.code(), CommunityId.parse(division.code().toString()));
                parents.put(below, above);
                below = above;
            }
        }
    }
}
