// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import org.communitywork.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/** The reader of the number in a phrase, with the words that belong to it: 数十, 上千, 百余万, 十几, 半, 三分之二. */
final class NumberReader {
    private static final String PARTS = "分之";
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio TEN = Ratio.of(10);
    private static final Ratio WAN = Ratio.of(10_000);

    private final Cursor cursor;
    private final Units units;
    private int qualifierIndex;

    NumberReader(Cursor cursor, Units units) {
        this.cursor = cursor;
        this.units = units;
    }

    /** Returns where the word stands that qualifies the number last read: the 多 of 600多, the beginning of 数十. */
    int qualifierIndex() {
        return qualifierIndex;
    }

    /** Reads a number, null if none comes next. */
    @Nullable
    Numeral read() {
        qualifierIndex = cursor.index();
        if (cursor.accept("一半") || cursor.accept("半数")) {
            return Numeral.exactly(Figure.at(HALF, HALF));
        }
        Numeral rough = rough();
        if (rough != null) {
            return rough;
        }
        Numeral number = number();
        if (number == null) {
            return null;
        }
        cursor.skipSpaces();
        return number.isPlain() && startsFraction() ? fraction(number) : more(number);
    }

    /** Reads 数十, 几百, 几, 上千, 成百. */
    private @Nullable Numeral rough() {
        int start = cursor.index();
        if (cursor.accept("数") || cursor.accept("好几") || cursor.accept("几")) {
            return Numeral.exactly(power(acceptPower())).as(Qualifier.SEVERAL);
        }
        if (cursor.accept("上") || cursor.accept("成")) {
            int power = acceptPower();
            if (power >= 2) {
                return Numeral.exactly(power(power)).as(Qualifier.ORDER_OF);
            }
            cursor.moveTo(start);
        }
        return null;
    }

    private int acceptPower() {
        return cursor.accept(Numerals.POWERS).orElse(0);
    }

    private static Figure power(int exponent) {
        return Figure.whole(Ratio.powerOfTen(exponent));
    }

    private @Nullable Numeral number() {
        char first = cursor.peek();
        if (ArabicNumber.startsWith(first)) {
            return ArabicNumber.read(cursor, units);
        }
        if (ChineseNumber.startsWith(first)) {
            return ChineseNumber.read(cursor);
        }
        if (first == '半') {
            cursor.accept("半");
            return Numeral.exactly(Figure.at(HALF, HALF));
        }
        return Numerals.PLACES.indexOf(first) >= 0 && !cursor.atEnd() ? Numeral.bare(power(acceptPower())) : null;
    }

    private boolean startsFraction() {
        return cursor.startsWith(PARTS);
    }

    /** Reads the numerator of 三分之二. */
    private Numeral fraction(Numeral denominator) {
        int start = cursor.index();
        Ratio parts = denominator.figure().value();
        if (!parts.isInteger() || parts.compareTo(Ratio.of(2)) < 0) {
            throw cursor.refused("a whole denominator above 1 before 分之");
        }
        cursor.accept(PARTS);
        Numeral numerator = number();
        if (numerator == null || !numerator.isPlain() || numerator.bare()) {
            throw cursor.refusedAt(start + PARTS.length(), "a numerator");
        }
        cursor.skipSpaces();
        Ratio value = numerator.figure().value();
        if (!value.isInteger()) {
            throw cursor.refusedAt(start + PARTS.length(), "a whole numerator");
        }
        return more(Numeral.exactly(Figure.at(value.dividedBy(parts), Ratio.ONE.dividedBy(parts))));
    }

    /** Reads 多, 余 or 几, and behind a number below 万 its 万 or 亿. */
    private Numeral more(Numeral number) {
        int index = cursor.index();
        if (!number.isPlain() || !acceptMore(number)) {
            return number;
        }
        qualifierIndex = index;
        Numeral over = number.as(Qualifier.OVER);
        boolean group = number.figure().value().compareTo(WAN) < 0
                && number.figure().multiplier().equals(Ratio.ONE);
        return group ? cursor.accept(Numerals.MULTIPLIERS).map(over::multiplied).orElse(over) : over;
    }

    private boolean acceptMore(Numeral number) {
        boolean tens = number.figure().place().equals(TEN);
        return cursor.accept("多") || cursor.accept("余") || (tens && cursor.accept("几"));
    }
}
