// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.period;

import com.google.common.base.CharMatcher;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers from 1 to 99 in Chinese characters, as dates and frequencies write them. */
final class ChineseNumerals {

    /** The characters that such numbers are written in, but for 两. */
    static final CharMatcher CHARACTERS = CharMatcher.anyOf("一二三四五六七八九十");

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern TENS = Pattern.compile("([二三四五六七八九]?)十([一二三四五六七八九]?)");
    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,3}");
    private static final int TEN = 10;

    private ChineseNumerals() {}

    /** Reads a number; 两 is 2. */
    static OptionalInt parse(String text) {
        if (text.equals("两")) {
            return OptionalInt.of(2);
        }
        Matcher tens = TENS.matcher(text);
        if (tens.matches()) {
            return OptionalInt.of(digit(tens.group(1), 1) * TEN + digit(tens.group(2), 0));
        }
        return text.length() == 1 && digit(text, 0) > 0 ? OptionalInt.of(digit(text, 0)) : OptionalInt.empty();
    }

    /** Reads a number in Chinese or in at most three Arabic digits. */
    static OptionalInt parseAny(String text) {
        return ARABIC.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : parse(text);
    }

    private static int digit(String text, int ifEmpty) {
        return text.isEmpty() ? ifEmpty : DIGITS.indexOf(text);
    }

    /** Writes a number from 1 to 99. */
    static String format(int number) {
        String tens = number < TEN ? "" : (number < 2 * TEN ? "" : character(number / TEN)) + "十";
        return tens + (number % TEN == 0 ? "" : character(number % TEN));
    }

    private static String character(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }

    /** Replaces each Chinese digit by its Arabic one: 二〇〇七 by 2007. */
    static String toArabic(String text) {
        StringBuilder builder = new StringBuilder(text.length());
        text.chars().forEach(c -> builder.append(DIGITS.indexOf(c) < 0 ? (char) c : (char) ('0' + DIGITS.indexOf(c))));
        return builder.toString();
    }
}
