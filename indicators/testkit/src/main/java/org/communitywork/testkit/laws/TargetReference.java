// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.Range;
import java.math.BigInteger;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Unit;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.LimitCriterion;
import org.communitywork.indicators.target.Target;
import org.communitywork.indicators.target.Verdict;

/** Decides about one number by cross-multiplication of whole numbers, after the rounding that the target asks for. */
record TargetReference(Target target) {
    boolean isMet(Ratio value) {
        Criterion criterion = target.criterion();
        if (criterion instanceof LimitCriterion.AtLeast at) {
            return compare(value, at.limit()) >= 0;
        }
        if (criterion instanceof LimitCriterion.MoreThan more) {
            return compare(value, more.limit()) > 0;
        }
        if (criterion instanceof LimitCriterion.AtMost most) {
            return compare(value, most.limit()) <= 0;
        }
        if (criterion instanceof LimitCriterion.LessThan less) {
            return compare(value, less.limit()) < 0;
        }
        if (criterion instanceof LimitCriterion.Exactly exactly) {
            return compare(value, exactly.limit()) == 0;
        }
        if (criterion instanceof LimitCriterion.Within within) {
            return compare(value, within.lower()) >= 0 && compare(value, within.upper()) <= 0;
        }
        // None, all, and what comes later: the verdict on one number is its definition.
        return criterion.verdict(Range.singleton(value), unit(), target.comparison()) == Verdict.MET;
    }

    private Unit unit() {
        return target.indicator().scale().unit();
    }

    private int compare(Ratio value, Limit limit) {
        Ratio inUnit = value.times(unit().factorTo(limit.quantity().unit()));
        Ratio compared = target.comparison() == LimitComparison.FULL_VALUE
                ? inUnit
                : Rounding.gbt8170(limit.interval()).round(inUnit);
        Ratio number = limit.quantity().figure().orElseThrow();
        BigInteger left = compared.numerator().multiply(number.denominator());
        return left.compareTo(number.numerator().multiply(compared.denominator()));
    }
}
