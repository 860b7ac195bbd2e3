// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.base.CharMatcher;
import org.communitywork.core.number.Ratio;

/**
 * The reader of one number in Chinese characters: 三千二百九十, 两千, 一百五, 三点五, 二〇〇七, 两三, 三四十.
 *
 * <p>Numbers are groups below 万, between them 万 and 亿. A 零 must skip a place; a last digit without its place word and
 * without 零 takes the place below the last one, as 一百五 is 150. Two digits side by side are a range if they are
 * neighbors (七八, 三四十) or 三五; three and more, or two with a 〇, are a row of digits (二〇〇七). Others could mean either and
 * are refused.
 */
final class ChineseNumber {
    private static final CharMatcher ROW = CharMatcher.anyOf(Numerals.DIGITS);
    private static final CharMatcher ROW_OR_TWO = ROW.or(CharMatcher.is('两'));
    private static final int MAX_ROW = 15;
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private final Cursor cursor;

    /** The place of the last digit above zero that was read, 0 before the first one. */
    private long lastPlace;

    /** How far the upper of two adjacent digits is, 0 without such a pair. */
    private long distance;

    /** The 万 or 亿 at the end, 1 without one. */
    private long multiplier = 1;

    /** Whether groups stand on both sides of a 万 or 亿. */
    private boolean compound;

    /** Whether no further digit can follow. */
    private boolean ended;

    private ChineseNumber(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Says whether a number begins with a character. */
    static boolean startsWith(char character) {
        return character == '十' || ROW_OR_TWO.matches(character);
    }

    /** Reads a number, which begins with a digit or 十. */
    static Numeral read(Cursor cursor) {
        return new ChineseNumber(cursor).read();
    }

    private Numeral read() {
        int row = row();
        if (row > 2 || (row == 2 && (cursor.peek() == '〇' || cursor.peek(1) == '〇'))) {
            return decimals(readRow(row));
        }
        if (cursor.peek() == '〇') {
            cursor.advance();
            return decimals(0);
        }
        long group = readGroup();
        if (cursor.peek() == '点' && distance == 0) {
            return decimals(group);
        }
        return finish(group);
    }

    /** Returns the length of the row of digits ahead. */
    private int row() {
        int length = 0;
        while (ROW_OR_TWO.matches(cursor.peek(length))) {
            length++;
        }
        return length;
    }

    private long readRow(int length) {
        if (cursor.peek() == '〇') {
            throw cursor.refused("a number without leading zeros");
        }
        if (length > MAX_ROW) {
            throw cursor.refused("a row of at most 15 digits");
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            if (cursor.peek() == '两') {
                throw cursor.refused("a digit other than 两");
            }
            value = value * 10 + Numerals.digit(cursor.peek());
            cursor.advance();
        }
        return value;
    }

    /** Reads what may follow a finished whole number: a point and decimals. */
    private Numeral decimals(long whole) {
        Ratio value = Ratio.of(whole);
        if (cursor.peek() != '点') {
            return Numeral.exactly(Figure.whole(value));
        }
        cursor.advance();
        Ratio place = Ratio.ONE;
        if (!ROW.matches(cursor.peek())) {
            throw cursor.refused("a digit");
        }
        while (ROW.matches(cursor.peek())) {
            place = place.dividedBy(Ratio.of(10));
            value = value.plus(place.times(Ratio.of(Numerals.digit(cursor.peek()))));
            cursor.advance();
        }
        Figure figure = Figure.at(value, place);
        return Numeral.exactly(
                cursor.accept(Numerals.MULTIPLIERS).map(figure::multiplied).orElse(figure));
    }

    /** Reads the groups behind the first one. */
    private Numeral finish(long first) {
        long value = readWan(first);
        if (acceptLarge('亿', YI)) {
            value *= YI;
            distance *= YI;
            if (!ended && startsGroup()) {
                startLowerGroup();
                value += readWan(readGroup());
            }
        }
        return numeral(value);
    }

    /** Reads the rest of a number below 亿. */
    private long readWan(long group) {
        if (!acceptLarge('万', WAN)) {
            return group;
        }
        distance *= WAN;
        if (ended || !startsGroup()) {
            return group * WAN;
        }
        startLowerGroup();
        return group * WAN + readGroup();
    }

    private void startLowerGroup() {
        multiplier = 1;
        compound = true;
    }

    private boolean acceptLarge(char word, long factor) {
        boolean next = cursor.peek() == word;
        if (next) {
            cursor.advance();
            lastPlace *= factor;
            multiplier *= factor;
        }
        return next;
    }

    private boolean startsGroup() {
        return ROW_OR_TWO.matches(cursor.peek());
    }

    private Numeral numeral(long value) {
        // A digit that takes the place below the last one is the last digit written: 三万五 ends at 1000.
        Ratio last = Ratio.of(ended && distance == 0 ? lastPlace : multiplier);
        Figure figure =
                new Figure(Ratio.of(value), Ratio.of(lastPlace), last, compound ? Ratio.ONE : Ratio.of(multiplier));
        return distance == 0
                ? Numeral.exactly(figure)
                : new Numeral(Qualifier.BETWEEN, figure, Ratio.of(distance), false);
    }

    /** Reads a group below 万. */
    private long readGroup() {
        long value = 0;
        long bound = WAN;
        while (!ended) {
            boolean zero = acceptZero();
            int start = cursor.index();
            long digit = readDigit(zero, bound);
            if (digit == 0) {
                break;
            }
            distance = readPair(digit);
            long place = readPlace(zero, bound, start);
            value += digit * place;
            distance *= place;
            lastPlace = place;
            bound = place;
            ended = ended || distance > 0;
        }
        return value;
    }

    private boolean acceptZero() {
        boolean next = cursor.peek() == '〇';
        if (next) {
            cursor.advance();
        }
        return next;
    }

    /** Reads a digit from 1 to 9, 1 before a 十 at the beginning, 0 if the group ends here. */
    private long readDigit(boolean zero, long bound) {
        int digit = Numerals.digit(cursor.peek());
        if (digit > 0) {
            cursor.advance();
            return digit;
        }
        if (zero) {
            throw cursor.refused("a digit from 一 to 九");
        }
        return bound == WAN && lastPlace == 0 && cursor.peek() == '十' ? 1 : 0;
    }

    /** Reads the second of two adjacent digits and returns how far it is from the first, 0 without a second digit. */
    private long readPair(long digit) {
        int second = Numerals.digit(cursor.peek());
        if (second < 0) {
            return 0;
        }
        boolean neighbors = second == digit + 1 || (digit == 3 && second == 5);
        if (!neighbors) {
            throw cursor.refused("a place such as 十 or 百, or the next higher digit");
        }
        cursor.advance();
        return second - digit;
    }

    private long readPlace(boolean zero, long bound, int start) {
        long place = placeWord();
        if (place == 0) {
            return impliedPlace(zero, bound, start);
        }
        if (place >= bound) {
            throw cursor.refused("a place below the one before");
        }
        if (zero && place * 10 >= lastPlace) {
            throw cursor.refusedAt(start, "a digit whose place 零 does not skip");
        }
        cursor.advance();
        return place;
    }

    private long placeWord() {
        return switch (cursor.peek()) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    /** Returns the place of a digit without a place word. */
    private long impliedPlace(boolean zero, long bound, int start) {
        boolean first = lastPlace == 0;
        if (first || bound == 10 || zero) {
            if (zero && lastPlace <= 10) {
                throw cursor.refusedAt(start, "a digit whose place 零 does not skip");
            }
            return 1;
        }
        boolean afterPlace = bound < WAN || lastPlace == WAN || lastPlace == YI;
        if (!afterPlace || distance > 0 || cursor.peek() == '万' || cursor.peek() == '亿') {
            throw cursor.refusedAt(start, "零 or a digit with its place");
        }
        ended = true;
        return lastPlace / 10;
    }
}
