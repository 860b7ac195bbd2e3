// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;

/** Parts of a whole that are read and turned into percent at once: 成, 万分之一, 十万分之一. */
final class PartUnits {
    static final Unit TENTH = unit("成", 10, 1);
    static final Unit TEN_THOUSANDTH = unit("万分之一", 1, 100);
    static final Unit HUNDRED_THOUSANDTH = unit("十万分之一", 1, 1000);

    private PartUnits() {}

    private static Unit unit(String name, long percent, long parts) {
        return Unit.named(name, name, Dimension.PROPORTION, Ratio.of(percent, parts));
    }

    /** Returns the unit that quantities have. */
    static Unit proper(Unit unit) {
        return contains(unit) ? Units.PERCENT : unit;
    }

    static boolean contains(Unit unit) {
        return unit.equals(TENTH) || unit.equals(TEN_THOUSANDTH) || unit.equals(HUNDRED_THOUSANDTH);
    }
}
