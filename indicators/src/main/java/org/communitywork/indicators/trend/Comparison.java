// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * A value held against an earlier one, such as 96.0% against 95.2%: 0.8 percentage points, or 0.84% (同比, 环比).
 *
 * <p>difference = now - before, in percentage points (百分点) where the values are in percent or per mille; change = (now
 * - before) / before, in percent, only where the earlier value is surely above zero. Both are exact. The two values are
 * taken as independent: where both come from one vague figure, an indicator of kind change has the narrower range. Made
 * by {@link Series#compare}.
 *
 * <pre>
 * comparison.difference();   // 0.8 percentage points
 * comparison.change();       // 100/119 %
 * comparison.travel();       // IMPROVED
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Comparison implements Serializable {
    Comparison() {}

    /**
     * Returns the later calculation.
     *
     * @return the calculation
     */
    public abstract Calculation now();

    /**
     * Returns the earlier calculation.
     *
     * @return the calculation
     */
    public abstract Calculation before();

    /**
     * Returns which earlier period it is.
     *
     * @return the sort of comparison
     */
    public abstract ComparedPeriod comparedPeriod();

    /**
     * Says whether the definition changed in between, so that the two may not mean the same.
     *
     * @return whether the indicators differ
     */
    public boolean acrossEditions() {
        return !now().indicator().equals(before().indicator());
    }

    /**
     * Returns by how much the value is greater.
     *
     * @return the difference, empty unless both are surely there
     */
    public Optional<Amount> difference() {
        return value(now())
                .flatMap(later -> value(before()).map(earlier -> Ranges.minus(later, earlier)))
                .map(this::inPoints);
    }

    private Amount inPoints(Range<Ratio> difference) {
        Unit unit = now().indicator().scale().unit();
        return unit.convertibleTo(Units.PERCENT)
                ? new Amount(Ranges.times(difference, unit.factorTo(Units.PERCENT)), Units.PERCENTAGE_POINT)
                : new Amount(difference, unit);
    }

    /**
     * Returns the relative change.
     *
     * @return the range in percent, empty unless both are surely there and the earlier one is above zero
     */
    public Optional<Range<Ratio>> change() {
        return value(now())
                .flatMap(later -> value(before())
                        .filter(earlier -> Ranges.isMoreThan(earlier, Range.singleton(Ratio.ZERO)) == Ternary.TRUE)
                        .map(earlier -> Ranges.quotient(later, earlier))
                        .map(times -> Ranges.minus(times, Range.singleton(Ratio.ONE)))
                        .map(growth -> Ranges.times(growth, Ratio.HUNDRED)));
    }

    /**
     * Returns which way the value went.
     *
     * @return the way, in the sense of the later indicator's direction
     */
    public Travel travel() {
        return value(now())
                .flatMap(later -> value(before())
                        .map(earlier ->
                                Travel.of(later, earlier, now().indicator().direction())))
                .orElse(Travel.NOT_COMPARABLE);
    }

    private static Optional<Range<Ratio>> value(Calculation calculation) {
        return calculation
                .calculated()
                .filter(calculated -> !calculated.isMaybeUndefined())
                .map(Calculated::value);
    }

    /**
     * Says the result.
     *
     * @return a message with both values as they are shown, the exact difference and the way
     */
    public Message message() {
        Message compared = difference()
                .map(points -> Message.of("trend.difference", shown(now()), shown(before()), points, travel()))
                .orElseGet(() -> Message.of("trend.incomparable", shown(now()), shown(before()), travel()));
        String key = acrossEditions() ? "trend.comparison.editions" : "trend.comparison";
        return Message.of(key, now().indicator().name(), now().period(), comparedPeriod(), compared);
    }

    private static Bilingual shown(Calculation calculation) {
        return new Bilingual(calculation.shown(Language.CHINESE), calculation.shown(Language.ENGLISH));
    }
}
