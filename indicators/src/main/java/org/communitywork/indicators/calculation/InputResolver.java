// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Reach;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Finds what is known of each operand for one subject and period. */
record InputResolver(
        Observations observations, CommunityId subject, ReportingPeriod period, Reach reach, ConflictPolicy policy) {
    /** All operands of a definition, each either there or missing, and the calculations of those that are indicators. */
    record Resolved(
            ImmutableList<Input> inputs, ImmutableList<MissingInput> missing, ImmutableList<Calculation> components) {
        Resolved(ImmutableList<Input> inputs, ImmutableList<MissingInput> missing) {
            this(inputs, missing, ImmutableList.of());
        }

        Origin origin() {
            boolean stated = components.stream().anyMatch(component -> component.origin() == Origin.STATED);
            return stated ? Origin.STATED : Origin.COMPUTED;
        }

        boolean isMaybeUndefined() {
            return components.stream()
                    .flatMap(component -> component.calculated().stream())
                    .anyMatch(Calculated::isMaybeUndefined);
        }

        TreeMap<Operand, Amount> amounts() {
            TreeMap<Operand, Amount> amounts = new TreeMap<>();
            inputs.forEach(input -> amounts.put(input.operand(), input.amount()));
            return amounts;
        }
    }

    Resolved resolve(Indicator indicator) {
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        ImmutableList.Builder<MissingInput> missing = ImmutableList.builder();
        for (Operand operand : indicator.operands()) {
            add(operand, Role.of(indicator, operand), inputs, missing);
        }
        return new Resolved(inputs.build(), missing.build());
    }

    /** Resolves what was stated as the value of an indicator. */
    Resolved resolveStated(Operand indicator) {
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        ImmutableList.Builder<MissingInput> missing = ImmutableList.builder();
        add(indicator, ImmutableSet.of(), inputs, missing);
        return new Resolved(inputs.build(), missing.build());
    }

    private void add(
            Operand operand,
            ImmutableSet<Role> roles,
            ImmutableList.Builder<Input> inputs,
            ImmutableList.Builder<MissingInput> missing) {
        if (period.isMasked() && !operand.lookBack().equals(LookBack.NONE)) {
            missing.add(new MissingInput(operand, MissingReason.PERIOD_UNKNOWN, ImmutableList.of()));
            return;
        }
        ImmutableList<ResolvedObservation> stated =
                observations.find(subject, operand.measure(), operand.lookBack().from(period));
        ImmutableList<ResolvedObservation> bounded = stated.stream()
                .filter(observation -> !observation.isBoundless())
                .collect(toImmutableList());
        if (bounded.isEmpty()) {
            MissingReason reason = stated.isEmpty() ? MissingReason.ABSENT : MissingReason.UNKNOWN;
            missing.add(new MissingInput(operand, reason, stated));
            return;
        }
        Unit unit = unit(bounded);
        if (!bounded.stream().allMatch(observation -> fits(observation, unit))) {
            missing.add(new MissingInput(operand, MissingReason.UNFIT, bounded));
            return;
        }
        Optional<Range<Ratio>> range = policy.settle(statements(bounded, unit));
        range.ifPresentOrElse(
                known -> inputs.add(new Input(operand, roles, bounded, new Amount(known, unit))),
                () -> missing.add(new MissingInput(operand, MissingReason.CONFLICTING, bounded)));
    }

    /** One measure is counted in one unit; if statements differ in it nevertheless, their order shall not matter. */
    private static Unit unit(ImmutableList<ResolvedObservation> observations) {
        return observations.stream()
                .map(ResolvedObservation::unit)
                .min(Comparator.comparing(Unit::symbol))
                .orElseThrow();
    }

    private boolean fits(ResolvedObservation observation, Unit unit) {
        return observation.unit().convertibleTo(unit)
                && observation.range(reach).isPresent();
    }

    private ImmutableListMultimap<String, Range<Ratio>> statements(
            ImmutableList<ResolvedObservation> observations, Unit unit) {
        return observations.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        observation -> observation.report().orElse(""), observation -> range(observation, unit)));
    }

    private Range<Ratio> range(ResolvedObservation observation, Unit unit) {
        Range<Ratio> own = observation.range(reach).orElseThrow();
        return Ranges.times(own, observation.unit().factorTo(unit));
    }
}
