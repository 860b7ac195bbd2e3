// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Input;
import org.communitywork.indicators.calculation.Quotient;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Operand;

/**
 * The search for the smallest whole change of one operand that meets a target.
 *
 * <p>With D above zero, N / D reaches a limit t exactly if N - tD reaches zero. That form is linear in the operand too, so
 * the change it lacks is -(N - tD) divided by the operand's coefficient: again a linear form, whose range over the box
 * gives the best and the worst case. The worst case is tried out in the end, which also sees to all that the form does not: a
 * denominator that a falling operand brings to zero, the other limit, a part beyond its whole.
 */
final class ShortfallSearch {
    private final Calculated calculated;
    private final Quotient quotient;
    private final Input input;
    private final Range<Ratio> accepted;

    private ShortfallSearch(Calculated calculated, Quotient quotient, Input input, Range<Ratio> accepted) {
        this.calculated = calculated;
        this.quotient = quotient;
        this.input = input;
        this.accepted = accepted;
    }

    static Shortfall find(TargetCheck check, MeasureCode measure) {
        Optional<Calculated> calculated = check.calculation().calculated();
        Optional<Quotient> quotient = calculated.flatMap(Calculated::quotient);
        if (quotient.isEmpty()) {
            return Shortfall.absent(measure, ShortfallReason.NOT_COMPUTED);
        }
        Optional<Input> input = check.calculation().inputs().stream()
                .filter(one -> one.operand().equals(Operand.of(measure)))
                .findFirst();
        if (input.isEmpty()) {
            return Shortfall.absent(measure, ShortfallReason.NOT_IN_FORMULA);
        }
        if (!input.get().amount().unit().isCount()) {
            return Shortfall.absent(measure, ShortfallReason.NOT_COUNTED);
        }
        if (check.verdict() == Verdict.MET) {
            return Shortfall.of(
                    measure,
                    new Amount(Range.singleton(Ratio.ZERO), input.get().amount().unit()),
                    false);
        }
        if (check.movesReference(input.get().operand())) {
            return Shortfall.absent(measure, ShortfallReason.REFERENCE_SHARED);
        }
        return check.accepted()
                .map(accepted -> new ShortfallSearch(calculated.orElseThrow(), quotient.get(), input.get(), accepted))
                .map(ShortfallSearch::find)
                .orElseGet(() -> Shortfall.absent(measure, ShortfallReason.REFERENCE_OPEN));
    }

    private Shortfall find() {
        boolean low = accepted.hasLowerBound() && !holds(side(Range.downTo(accepted.lowerEndpoint(), lowerType())));
        boolean high = accepted.hasUpperBound() && !holds(side(Range.upTo(accepted.upperEndpoint(), upperType())));
        if (low == high || quotient.isMaybeUndefined()) {
            return absent(ShortfallReason.UNREACHABLE);
        }
        return low
                ? reach(excess(accepted.lowerEndpoint()), lowerType())
                : reach(LinearForm.ZERO.minus(excess(accepted.upperEndpoint())), upperType());
    }

    private BoundType lowerType() {
        return accepted.lowerBoundType();
    }

    private BoundType upperType() {
        return accepted.upperBoundType();
    }

    private Ternary side(Range<Ratio> side) {
        return Ranges.contains(side, calculated.value());
    }

    private static boolean holds(Ternary answer) {
        return answer == Ternary.TRUE;
    }

    private LinearForm excess(Ratio limit) {
        return quotient.numerator().minus(quotient.denominator().times(limit));
    }

    /** Finds the change that lifts a form to zero, or above zero if zero is excluded. */
    private Shortfall reach(LinearForm form, BoundType limit) {
        Ratio slope = form.coefficient(input.operand());
        if (slope.isZero()) {
            return absent(ShortfallReason.NO_EFFECT);
        }
        boolean falling = slope.signum() < 0;
        LinearForm lacking = form.times(slope.abs().reciprocal().negated());
        Range<Ratio> lack = lacking.evaluate(operand -> quotient.box().get(operand));
        if (!lack.hasUpperBound()) {
            return absent(ShortfallReason.UNBOUNDED);
        }
        Ratio worst = worst(lack, limit);
        return isEnough(falling ? worst.negated() : worst)
                ? found(Range.closed(best(lack, limit), worst), falling)
                : absent(ShortfallReason.UNREACHABLE);
    }

    /** The least whole number that is enough for some member of the range. */
    private static Ratio best(Range<Ratio> lack, BoundType limit) {
        if (!lack.hasLowerBound()) {
            return Ratio.ZERO;
        }
        boolean itself = limit == BoundType.CLOSED && lack.lowerBoundType() == BoundType.CLOSED;
        return notNegative(itself ? lack.lowerEndpoint().ceiling() : above(lack.lowerEndpoint()));
    }

    /** The least whole number that is enough for all members of the range. */
    private static Ratio worst(Range<Ratio> lack, BoundType limit) {
        boolean itself = limit == BoundType.CLOSED || lack.upperBoundType() == BoundType.OPEN;
        return notNegative(itself ? lack.upperEndpoint().ceiling() : above(lack.upperEndpoint()));
    }

    private static BigInteger above(Ratio number) {
        return number.floor().add(BigInteger.ONE);
    }

    private static Ratio notNegative(BigInteger number) {
        return Ratio.of(number.max(BigInteger.ZERO));
    }

    /** Says whether the target is met after a change, for everything the inputs allow. */
    private boolean isEnough(Ratio change) {
        Range<Ratio> changed = Ranges.plus(input.amount().range(), Range.singleton(change));
        if (!Range.atLeast(Ratio.ZERO).encloses(changed)) {
            return false;
        }
        Quotient after = quotient.with(input.operand(), changed);
        return !after.isMaybeUndefined()
                && after.value().map(this::isPossible).orElse(false)
                && after.value().map(accepted::encloses).orElse(false);
    }

    /** A part cannot exceed its whole, not even to meet a target. */
    private boolean isPossible(Range<Ratio> value) {
        Ratio whole = calculated.indicator().scale().whole();
        return !calculated.indicator().kind().partWithinWhole()
                || Ranges.isMoreThan(value, Range.singleton(whole)) != Ternary.TRUE;
    }

    private Shortfall found(Range<Ratio> amount, boolean falling) {
        return Shortfall.of(
                input.operand().measure(), new Amount(amount, input.amount().unit()), falling);
    }

    private Shortfall absent(ShortfallReason reason) {
        return Shortfall.absent(input.operand().measure(), reason);
    }
}
