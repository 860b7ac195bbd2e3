// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.scorecard;

import java.util.Optional;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;

/** What is measured for an item or a veto: an indicator, and the target that it is held against, if there is one. */
record Measurement(Indicator indicator, Optional<Target> target) {
    static Optional<Measurement> of(ScoringRule rule) {
        Optional<Target> target =
                rule instanceof ScoringRule.AllOrNothing all ? Optional.of(all.target()) : Optional.empty();
        return rule.indicator().map(indicator -> new Measurement(indicator, target));
    }

    static Optional<Measurement> of(Veto veto) {
        return veto.target().map(target -> new Measurement(target.indicator(), Optional.of(target)));
    }

    /** Says whether the value is compared with another measured one. */
    boolean isRelative() {
        return target.map(Target::criterion).orElse(null) instanceof RelativeCriterion;
    }

    Evidence evidence(Observations observations, CommunityId subject, ReportingPeriod on) {
        Evidence.Measured value =
                new Evidence.Measured(Calculator.STANDARD.calculateOrStated(indicator, observations, subject, on));
        return target.flatMap(each -> each.reference(observations, subject, on))
                .<Evidence>map(reference -> new Evidence.Compared(value, new Evidence.Measured(reference)))
                .orElse(value);
    }
}
