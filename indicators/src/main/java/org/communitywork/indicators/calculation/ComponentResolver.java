// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.InputResolver.Resolved;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.LookBack;
import org.communitywork.indicators.definition.Operand;
import org.communitywork.indicators.observation.Observations;

/** Calculates the components of a composite for one subject and period, and takes their values for its operands. */
record ComponentResolver(
        Calculator calculator, Observations observations, CommunityId subject, ReportingPeriod period) {
    Resolved resolve(Indicator composite) {
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        ImmutableList.Builder<MissingInput> missing = ImmutableList.builder();
        ImmutableList.Builder<Calculation> components = ImmutableList.builder();
        for (Operand operand : composite.operands()) {
            if (period.isMasked() && !operand.lookBack().equals(LookBack.NONE)) {
                missing.add(new MissingInput(operand, MissingReason.PERIOD_UNKNOWN, ImmutableList.of()));
                continue;
            }
            Calculation component = calculate(composite, operand);
            components.add(component);
            component
                    .calculated()
                    .ifPresentOrElse(
                            found -> inputs.add(new Input(
                                    operand, Role.of(composite, operand), ImmutableList.of(), found.amount())),
                            () -> missing.add(new MissingInput(operand, MissingReason.COMPONENT, ImmutableList.of())));
        }
        return new Resolved(inputs.build(), missing.build(), components.build());
    }

    private Calculation calculate(Indicator composite, Operand operand) {
        Indicator component = composite
                .component(operand.measure())
                .orElseThrow(() -> new IllegalArgumentException("Components of " + composite.code()
                        + " must be given, as a table of indicators does: '" + operand.measure() + "'"));
        return calculator.calculateOrStated(
                component, observations, subject, operand.lookBack().from(period));
    }
}
