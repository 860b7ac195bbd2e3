// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.ImmutableMap;
import org.communitywork.core.number.Ratio;

/** The reader of one number in Arabic digits: 3290, 3,290, 12.5万, 5千, 1亿2000万, 2/3. */
final class ArabicNumber {

    /** What can stand behind digits to multiply them. */
    private static final ImmutableMap<String, Ratio> MULTIPLIERS = ImmutableMap.<String, Ratio>builder()
            .put("千万亿", Ratio.powerOfTen(15))
            .put("百万亿", Ratio.powerOfTen(14))
            .put("千亿", Ratio.powerOfTen(11))
            .put("百亿", Ratio.powerOfTen(10))
            .put("千万", Ratio.powerOfTen(7))
            .put("百万", Ratio.powerOfTen(6))
            .putAll(Numerals.MULTIPLIERS)
            .put("千", Ratio.powerOfTen(3))
            .put("百", Ratio.powerOfTen(2))
            .buildOrThrow();

    private final Cursor cursor;
    private final Units units;

    private ArabicNumber(Cursor cursor, Units units) {
        this.cursor = cursor;
        this.units = units;
    }

    static boolean startsWith(char character) {
        return character >= '0' && character <= '9';
    }

    /** Reads a number, which begins with a digit. */
    static Numeral read(Cursor cursor, Units units) {
        return Numeral.exactly(new ArabicNumber(cursor, units).read());
    }

    private Figure read() {
        String whole = whole();
        if (cursor.peek() == '.') {
            return multiplied(decimal(whole));
        }
        if (cursor.peek() == '/' && startsWith(cursor.peek(1)) && !units.startsUnit(cursor)) {
            return fraction(whole);
        }
        Figure figure = multiplied(Figure.whole(Ratio.parse(whole)));
        return startsWith(cursor.peek()) && isMultiple(figure) ? compound(figure) : figure;
    }

    /** Reads digits, grouped in threes or not at all, and returns them without commas. */
    private String whole() {
        int start = cursor.index();
        StringBuilder digits = new StringBuilder(cursor.digits());
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            throw cursor.refusedAt(start, "a number without leading zeros");
        }
        boolean grouped = digits.length() <= 3 && digits.charAt(0) != '0';
        while (grouped && cursor.peek() == ',' && startsWith(cursor.peek(1))) {
            cursor.advance();
            int group = cursor.index();
            String three = cursor.digits();
            if (three.length() != 3) {
                throw cursor.refusedAt(group, "a group of three digits");
            }
            digits.append(three);
        }
        return digits.toString();
    }

    private Figure decimal(String whole) {
        cursor.advance();
        String decimals = cursor.digits();
        if (decimals.isEmpty()) {
            throw cursor.refused("a digit");
        }
        return Figure.at(Ratio.parse(whole + "." + decimals), Ratio.powerOfTen(-decimals.length()));
    }

    private Figure fraction(String numerator) {
        cursor.advance();
        int start = cursor.index();
        String denominator = cursor.digits();
        if (denominator.charAt(0) == '0') {
            throw cursor.refusedAt(start, "a denominator above zero");
        }
        Ratio part = Ratio.ONE.dividedBy(Ratio.parse(denominator));
        return Figure.at(part.times(Ratio.parse(numerator)), part);
    }

    /** Reads the word behind the digits, unless a unit such as 千克 begins there. */
    private Figure multiplied(Figure figure) {
        cursor.skipSpaces();
        if (units.startsUnit(cursor)) {
            return figure;
        }
        return cursor.accept(MULTIPLIERS).map(figure::multiplied).orElse(figure);
    }

    private static boolean isMultiple(Figure figure) {
        return figure.multiplier().compareTo(Ratio.ONE) > 0;
    }

    /** Reads the lower parts of 1亿2000万 or 3万5千. */
    private Figure compound(Figure first) {
        Figure sum = first;
        Ratio bound = first.multiplier();
        while (startsWith(cursor.peek())) {
            int start = cursor.index();
            Figure part = multiplied(Figure.whole(Ratio.parse(whole())));
            if (!isMultiple(part)
                    || part.value().compareTo(bound) >= 0
                    || part.value().isZero()) {
                throw cursor.refusedAt(start, "a lower part with its 万, 千 or 百");
            }
            bound = part.multiplier();
            sum = new Figure(sum.value().plus(part.value()), part.place(), part.last(), Ratio.ONE);
        }
        return sum;
    }
}
