// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communitywork.core.text.TextParseException;

/** Reads the classes and numbers that the name of a facility standard lists, such as {@code 六室三站二栏一校一场所}. */
final class FacilityStandardName {
    private static final int TEN = 10;
    private static final int MAX_LENGTH = 200;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final CharMatcher ARABIC = CharMatcher.inRange('0', '9');
    private static final CharMatcher NUMERAL = CharMatcher.anyOf("一二两三四五六七八九十").or(ARABIC);

    private FacilityStandardName() {}

    static ImmutableMap<String, Integer> read(String name) {
        requireNonNull(name, "name");
        if (name.length() > MAX_LENGTH) {
            throw new TextParseException(name, MAX_LENGTH, "at most " + MAX_LENGTH + " characters");
        }
        Map<String, Integer> result = new LinkedHashMap<>();
        int at = 0;
        do {
            int type = next(NUMERAL.negate(), name, at, "a number from 1 to 99");
            int end = next(NUMERAL, name, type, "a class of facility");
            if (result.putIfAbsent(name.substring(type, end), number(name, at, type)) != null) {
                throw new TextParseException(name, type, "a class that was not named before");
            }
            at = end;
        } while (at < name.length());
        return ImmutableMap.copyOf(result);
    }

    /** Returns where the run that begins at the start ends, which must not be empty. */
    private static int next(CharMatcher end, String name, int start, String expected) {
        int found = end.indexIn(name, start);
        int next = found < 0 ? name.length() : found;
        if (next == start) {
            throw new TextParseException(name, start, expected);
        }
        return next;
    }

    private static int number(String name, int start, int end) {
        String text = name.substring(start, end).replace('两', '二');
        int number = ARABIC.matchesAllOf(text) ? arabic(text) : chinese(text);
        if (number < 1) {
            throw new TextParseException(name, start, "a number from 1 to 99");
        }
        return number;
    }

    private static int arabic(String text) {
        return text.length() > 2 ? 0 : Integer.parseInt(text);
    }

    /** Reads 六, 十, 十二, 二十 and 二十三; anything else is 0. */
    private static int chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : chinese(text.substring(0, ten));
        int ones = ten == text.length() - 1 ? 0 : single(text.substring(ten + 1));
        return tens < 1 || ones < 0 ? 0 : tens * TEN + ones;
    }

    private static int single(String text) {
        return text.length() == 1 ? DIGITS.indexOf(text.charAt(0)) : -1;
    }
}
