// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import com.google.common.collect.Range;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;

/** Reads the amounts that assertions are given. */
final class Expected {
    private Expected() {}

    /** Reads a phrase such as 2.4个百分点, 80%以上 or, below zero, -1.8个百分点. */
    static Amount amount(String text) {
        Amount amount =
                Quantity.parse(text.startsWith("-") ? text.substring(1) : text).amount();
        return text.startsWith("-") ? amount.times(Ratio.ONE.negated()) : amount;
    }

    /** Says whether both are the same range after conversion. */
    static boolean isSame(Amount actual, Amount expected) {
        return expected.unit().convertibleTo(actual.unit())
                && expected.in(actual.unit()).range().equals(actual.range());
    }

    static String text(Range<Ratio> range, Unit unit) {
        return Ranges.point(range).map(Ratio::toString).orElseGet(() -> Ranges.format(range)) + unit.symbol();
    }

    static String text(Amount amount) {
        return text(amount.range(), amount.unit());
    }
}
