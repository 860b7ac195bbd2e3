// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reader of what stands where a figure is not given: xx人, xxxx多万元, □份, 若干处, 多次, 余平方. */
final class GapReader {
    private final Cursor cursor;
    private final Units units;

    GapReader(Cursor cursor, Units units) {
        this.cursor = cursor;
        this.units = units;
    }

    /** Reads a gap with its unit, null if none comes next. */
    @Nullable
    Quantity read() {
        int index = cursor.index();
        Optional<Unit> fraction = cursor.accept(Vocabulary.FRACTIONS);
        Gap gap = sign();
        if (gap != null) {
            return Quantity.unknown(gap, fraction.map(PartUnits::proper).orElseGet(this::unit));
        }
        cursor.moveTo(index);
        return word();
    }

    private @Nullable Gap sign() {
        if (cursor.acceptRun('x') || cursor.acceptRun('*') || cursor.acceptRun('某')) {
            return Gap.MASKED;
        }
        return cursor.acceptRun('□') ? Gap.LOST : null;
    }

    private Unit unit() {
        acceptMore();
        cursor.accept(Numerals.MULTIPLIERS);
        Unit unit = units.read(cursor);
        acceptMore();
        return unit == null ? Units.NUMBER : unit;
    }

    private void acceptMore() {
        if (!cursor.accept("多")) {
            cursor.accept("余");
        }
    }

    private @Nullable Quantity word() {
        Optional<Gap> unstated = cursor.startsWith("一批次") ? Optional.empty() : cursor.accept(Vocabulary.UNSTATED);
        if (unstated.isPresent()) {
            Unit unit = units.read(cursor);
            return Quantity.unknown(unstated.get(), unit == null ? Units.NUMBER : unit);
        }
        if (cursor.accept("多")) {
            return Quantity.unknown(Gap.UNSTATED, requireUnit());
        }
        return cursor.accept("余") ? Quantity.unknown(Gap.LOST, requireUnit()) : null;
    }

    private Unit requireUnit() {
        Unit unit = units.read(cursor);
        if (unit == null) {
            throw cursor.refused("a unit");
        }
        return unit;
    }

    /**
     * Reads a percent sign whose number is missing, null if another word comes next. Other units are words of their own
     * without a number: 近年, 年内, 达人.
     */
    @Nullable
    Quantity readMissing() {
        Unit unit = units.read(cursor);
        return unit != null && unit.dimension().equals(Dimension.PROPORTION) ? Quantity.unknown(Gap.LOST, unit) : null;
    }
}
