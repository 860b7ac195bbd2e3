// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;

/** The reader of the second figure of a range, and of what both figures share: 3—5年, 3—5万元, 10%—20%, 七至八成. */
final class RangeReader {
    private static final Ratio TEN = Ratio.of(10);

    private final Cursor cursor;
    private final PartReader parts;

    RangeReader(Cursor cursor, PartReader parts) {
        this.cursor = cursor;
        this.parts = parts;
    }

    /** Moves over what stands between the figures of a range, if it is next. */
    boolean acceptDash() {
        if (cursor.accept("—")) {
            cursor.accept("—");
            return true;
        }
        if (cursor.accept("~")) {
            cursor.accept("~");
            return true;
        }
        return cursor.accept("-") || cursor.accept("至") || cursor.accept("到");
    }

    /** Moves over a minus sign before digits, if it is next. */
    boolean acceptMinus() {
        boolean next = cursor.peek() == '-' && ArabicNumber.startsWith(cursor.peek(1));
        if (next) {
            cursor.advance();
        }
        return next;
    }

    /** Reads the second figure; 百分之 in front of the first one stands for both. */
    Part second(Part first) {
        int index = cursor.index();
        boolean minus = acceptMinus();
        Part part = parts.read();
        if (part == null) {
            throw cursor.refused("a number");
        }
        if (!part.numeral().isPlain() || part.numeral().bare()) {
            throw cursor.refusedAt(index, "a plain number");
        }
        Part signed = minus ? negated(part) : part;
        boolean shared = part.unit() == null && first.unitIndex() == first.index();
        return shared ? new Part(signed.numeral(), first.unit(), part.index(), part.unitIndex()) : signed;
    }

    static Part negated(Part part) {
        Figure figure = part.numeral().figure();
        return part.with(part.numeral().with(figure.withValue(figure.value().negated())));
    }

    /** Returns the first part with the unit, the 万 and the 成 that were written only behind the second one. */
    Part complete(Part first, Part second) {
        requireClear(first, second);
        Unit unit = first.unit();
        if (unit == null) {
            return new Part(sharedMultiplier(first, second), second.unit(), first.index(), first.unitIndex());
        }
        if (!unit.equals(second.unit())) {
            throw cursor.refusedAt(
                    second.unitIndex(), second.unit() == null ? "a unit" : "the unit of the first figure");
        }
        return first;
    }

    /** 3—5万元 is 3万 to 5万; 5000—1万元 begins at 5000. */
    private static Numeral sharedMultiplier(Part first, Part second) {
        Ratio multiplier = second.numeral().figure().multiplier();
        boolean alone = first.numeral().figure().multiplier().equals(Ratio.ONE);
        Ratio mantissa = second.value().dividedBy(multiplier);
        return alone && first.value().compareTo(mantissa) < 0
                ? first.numeral().multiplied(multiplier)
                : first.numeral();
    }

    /** 三至五百 can begin at 3 or at 300. */
    private void requireClear(Part first, Part second) {
        boolean digit = Numerals.digit(cursor.charAt(first.index())) > 0
                && first.value().compareTo(TEN) < 0;
        boolean placed = Numerals.digit(cursor.charAt(second.index())) > 0
                && second.value().compareTo(TEN) >= 0
                && second.value().equals(second.numeral().figure().place().times(leading(second)));
        boolean group = second.numeral().figure().multiplier().equals(Ratio.ONE);
        if (digit && placed && group && first.unit() == null) {
            throw cursor.refusedAt(first.index(), "the place word or the unit of the first figure");
        }
    }

    private Ratio leading(Part part) {
        return Ratio.of(Numerals.digit(cursor.charAt(part.index())));
    }
}
