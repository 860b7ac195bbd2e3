// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Dimension;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;

/**
 * Decides about exact figures by cross-multiplication of whole numbers, after the rounding that the target asks for; beside a reference, by
 * calculating the improvement as its words say.
 */
record TargetReference(Target target) {
    /** Says whether the figures give one possible value, and one of the reference if there is any. */
    boolean isSound(Sample sample) {
        return new Reference(target.indicator()).isSound(sample)
                && Compared.of(target).map(compared -> compared.isSound(sample)).orElse(true);
    }

    Ratio value(Sample sample) {
        return new Reference(target.indicator()).value(sample);
    }

    /** Decides about sound figures; a percentage of nothing is no improvement and no worsening. */
    Verdict verdict(Sample sample) {
        Optional<Ratio> reference = Compared.of(target).map(compared -> compared.value(sample));
        if (reference.isPresent() && isOfReference() && reference.get().signum() <= 0) {
            return Verdict.UNDETERMINED;
        }
        Ratio value = value(sample);
        boolean met = reference.map(other -> isMet(value, other)).orElseGet(() -> isMet(value));
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    /** Says whether an improvement is measured in percent of the reference. */
    boolean isOfReference() {
        return target.criterion() instanceof RelativeCriterion.ImproveBy improve
                && improve.by().quantity().unit().convertibleTo(Units.PERCENT);
    }

    /** Says of a value and its reference what they are, for a counter-example. */
    String words(Sample sample) {
        return value(sample)
                + Compared.of(target)
                        .map(compared -> " against " + compared.value(sample))
                        .orElse("");
    }

    private boolean isMet(Ratio value, Ratio reference) {
        Ratio more = value.minus(reference);
        if (target.criterion() instanceof RelativeCriterion.Against against) {
            return switch (against.relation()) {
                case AT_LEAST -> more.signum() >= 0;
                case MORE_THAN -> more.signum() > 0;
                case AT_MOST -> more.signum() <= 0;
                case LESS_THAN -> more.signum() < 0;
            };
        }
        boolean falling = target.indicator().direction() == Direction.LOWER_IS_BETTER;
        Ratio better = falling ? more.negated() : more;
        if (target.criterion() instanceof RelativeCriterion.ImproveBy improve) {
            return improvesBy(improve.by(), better, reference);
        }
        return target.criterion() instanceof RelativeCriterion.Improve ? better.signum() > 0 : better.signum() >= 0;
    }

    private boolean improvesBy(Limit by, Ratio better, Ratio reference) {
        Unit unit = by.quantity().unit();
        if (isOfReference()) {
            Ratio percent = better.times(Ratio.HUNDRED).dividedBy(reference);
            return compare(percent.times(Units.PERCENT.factorTo(unit)), by) >= 0;
        }
        // Percentages differ by percentage points.
        boolean points = unit.dimension().equals(Dimension.PERCENTAGE_POINT) && unit().convertibleTo(Units.PERCENT);
        Ratio inUnit = points
                ? better.times(unit().factorTo(Units.PERCENT)).times(Units.PERCENTAGE_POINT.factorTo(unit))
                : better.times(unit().factorTo(unit));
        return compare(inUnit, by) >= 0;
    }

    boolean isMet(Ratio value) {
        Criterion criterion = target.criterion();
        if (criterion instanceof LimitCriterion.AtLeast at) {
            return compareValue(value, at.limit()) >= 0;
        }
        if (criterion instanceof LimitCriterion.MoreThan more) {
            return compareValue(value, more.limit()) > 0;
        }
        if (criterion instanceof LimitCriterion.AtMost most) {
            return compareValue(value, most.limit()) <= 0;
        }
        if (criterion instanceof LimitCriterion.LessThan less) {
            return compareValue(value, less.limit()) < 0;
        }
        if (criterion instanceof LimitCriterion.Exactly exactly) {
            return compareValue(value, exactly.limit()) == 0;
        }
        if (criterion instanceof LimitCriterion.Within within) {
            return compareValue(value, within.lower()) >= 0 && compareValue(value, within.upper()) <= 0;
        }
        // None, all, and what comes later: the verdict on one number is its definition.
        return criterion.verdict(Range.singleton(value), unit(), target.comparison()) == Verdict.MET;
    }

    private Unit unit() {
        return target.indicator().scale().unit();
    }

    private int compareValue(Ratio value, Limit limit) {
        return compare(value.times(unit().factorTo(limit.quantity().unit())), limit);
    }

    /** Compares a number in the unit of the limit. */
    private int compare(Ratio inUnit, Limit limit) {
        Ratio compared = target.comparison() == LimitComparison.FULL_VALUE
                ? inUnit
                : Rounding.gbt8170(limit.interval()).round(inUnit);
        Ratio number = limit.quantity().figure().orElseThrow();
        BigInteger left = compared.numerator().multiply(number.denominator());
        return left.compareTo(number.numerator().multiply(compared.denominator()));
    }
}
