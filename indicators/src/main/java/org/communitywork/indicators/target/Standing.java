// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.Range;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;

/** A value beside the reference that a relative criterion compares it with. */
record Standing(RelativeCriterion criterion, Calculated value, Calculated reference) {
    /** Returns the standing, empty if there is no reference or it has no value. */
    static Optional<Standing> of(RelativeCriterion criterion, Calculated value, Optional<Calculation> reference) {
        return reference.flatMap(Calculation::calculated).map(other -> new Standing(criterion, value, other));
    }

    private RelativeLimit limit(LimitComparison comparison) {
        return criterion.limit(value.indicator().direction(), value.unit(), comparison);
    }

    Verdict verdict(LimitComparison comparison) {
        RelativeLimit limit = limit(comparison);
        return isDefined() == Ternary.TRUE ? limit.verdict(difference(limit)) : Verdict.UNDETERMINED;
    }

    /** Says whether the comparison has a sense. */
    Ternary isDefined() {
        Ternary defined = limit(LimitComparison.FULL_VALUE).isDefined(reference.value());
        return reference.isMaybeUndefined() ? defined.and(Ternary.UNKNOWN) : defined;
    }

    /** Returns how far the value lies on the good side, empty where the comparison may have no sense. */
    Optional<Range<Ratio>> margin() {
        RelativeLimit limit = limit(LimitComparison.FULL_VALUE);
        return limit.isDefined(reference.value()) == Ternary.TRUE
                ? Optional.of(Margin.of(limit.accepted(), difference(limit)))
                : Optional.empty();
    }

    /** Returns the values that meet the criterion, empty unless the reference is one number. */
    Optional<Range<Ratio>> accepted(LimitComparison comparison) {
        return isDefined() == Ternary.TRUE
                ? Ranges.point(reference.value())
                        .map(point -> point.times(reference.unit().factorTo(value.unit())))
                        .map(limit(comparison)::acceptedValues)
                : Optional.empty();
    }

    private Range<Ratio> difference(RelativeLimit limit) {
        return new Difference(value, reference, limit.multiple()).range();
    }
}
