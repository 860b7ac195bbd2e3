// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.TreeMap;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Contradictory;
import org.communitywork.indicators.calculation.Incomplete;
import org.communitywork.indicators.calculation.Input;
import org.communitywork.indicators.calculation.NotApplicable;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Operand;

/** The figures of one community for an indicator: each operand of the formula is either there or missing. */
record Contribution(
        Indicator indicator,
        CommunityId community,
        ImmutableSortedMap<Operand, Amount> present,
        ImmutableSortedMap<Operand, ReportState> missing) {
    static Contribution of(Calculation calculation) {
        if (calculation instanceof Contradictory || calculation instanceof NotApplicable) {
            return unusable(calculation.indicator(), calculation.subject());
        }
        Map<Operand, Amount> present = new TreeMap<>();
        for (Input input : calculation.inputs()) {
            present.put(input.operand(), input.amount());
        }
        Map<Operand, ReportState> missing = new TreeMap<>();
        if (calculation instanceof Incomplete incomplete) {
            incomplete.missing().forEach(input -> missing.put(input.operand(), ReportState.of(input.reason())));
        }
        return new Contribution(
                calculation.indicator(),
                calculation.subject(),
                ImmutableSortedMap.copyOf(present),
                ImmutableSortedMap.copyOf(missing));
    }

    private static Contribution unusable(Indicator indicator, CommunityId community) {
        return new Contribution(
                indicator,
                community,
                ImmutableSortedMap.of(),
                ImmutableSortedMap.copyOf(Maps.asMap(indicator.operands(), operand -> ReportState.UNUSABLE)));
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /** Returns the first of absent, unknown and unusable that holds for a figure. */
    private ReportState state() {
        return missing.values().stream().min(ReportState::compareTo).orElse(ReportState.REPORTED);
    }

    Tally tally(MissingPolicy policy) {
        Map<Operand, Amount> figures = new TreeMap<>(present);
        missing.keySet()
                .forEach(operand -> policy.standIn(community, operand.measure())
                        .ifPresent(standIn -> figures.put(operand, standIn)));
        figures.forEach(Contribution::checkAddable);
        if (!figures.keySet().containsAll(indicator.operands())) {
            return new Tally(ImmutableSortedMap.of(), Completeness.of(state()), gaps(figures));
        }
        if (!PartWithinWhole.isPossible(indicator, figures)) {
            return contradictory();
        }
        if (!indicator.kind().partWithinWhole()) {
            return new Tally(ImmutableSortedMap.copyOf(figures), Completeness.of(state()), gaps(figures));
        }
        PartWithinWhole within = PartWithinWhole.of(indicator, figures);
        return within.narrowed()
                .map(narrow -> new Tally(narrow, Completeness.of(state()), gaps(figures)))
                .orElseGet(this::contradictory);
    }

    /** Not even the caller's interval lets the part lie within the whole. */
    private Tally contradictory() {
        Contribution unusable = unusable(indicator, community);
        return new Tally(
                ImmutableSortedMap.of(), Completeness.of(ReportState.UNUSABLE), unusable.gaps(ImmutableSortedMap.of()));
    }

    private ImmutableSortedSet<ReportGap> gaps(Map<Operand, Amount> figures) {
        ImmutableSortedSet.Builder<ReportGap> gaps = ImmutableSortedSet.naturalOrder();
        missing.forEach(
                (operand, state) -> gaps.add(new ReportGap(community, operand, state, figures.containsKey(operand))));
        return gaps.build();
    }

    private static void checkAddable(Operand operand, Amount figure) {
        Dimension dimension = figure.unit().dimension();
        boolean level = dimension.equals(Dimension.PROPORTION) || dimension.equals(Dimension.PERCENTAGE_POINT);
        checkArgument(!level, "Levels must not be added up over communities: '%s' in %s", operand, figure.unit());
    }
}
