// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a phrase with its unit.
 *
 * @param numeral the number
 * @param unit the unit, null if none was written
 * @param index where the number begins
 * @param unitIndex where the unit begins
 */
record Part(Numeral numeral, @Nullable Unit unit, int index, int unitIndex) {

    Part with(Numeral changed) {
        return new Part(changed, unit, index, unitIndex);
    }

    /** Returns the same part in a unit that quantities have: 成 turns into percent. */
    Part inProperUnit() {
        if (unit == null) {
            return new Part(numeral, Units.NUMBER, index, unitIndex);
        }
        return PartUnits.contains(unit)
                ? new Part(numeral.scaled(unit.factor()), Units.PERCENT, index, unitIndex)
                : this;
    }

    Ratio value() {
        return numeral.figure().value();
    }
}
