// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.ImmutableMap;
import org.communitywork.core.number.Ratio;

/** The characters of Chinese numerals, in the plain form of {@link Script}, and the powers of ten they name. */
final class Numerals {
    static final String DIGITS = "〇一二三四五六七八九";
    static final String PLACES = "十百千万亿";

    /** The greatest power of ten that has a word: 千万亿. */
    static final int MAX_POWER = 15;

    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] LARGE = {"", "万", "亿", "万亿"};

    /** 千万亿 to 十, longer words before their beginnings. */
    static final ImmutableMap<String, Integer> POWERS = powers();

    /** What can follow a finished number to multiply it. */
    static final ImmutableMap<String, Ratio> MULTIPLIERS =
            ImmutableMap.of("万亿", Ratio.powerOfTen(12), "万", Ratio.powerOfTen(4), "亿", Ratio.powerOfTen(8));

    private Numerals() {}

    private static ImmutableMap<String, Integer> powers() {
        ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
        for (int large = LARGE.length - 1; large >= 0; large--) {
            for (int small = SMALL.length - 1; small >= 0; small--) {
                String word = SMALL[small] + LARGE[large];
                if (!word.isEmpty()) {
                    words.put(word, small + 4 * large);
                }
            }
        }
        return words.buildOrThrow();
    }

    /** Returns the word for a power of ten up to 千万亿, empty for 1. */
    static String word(int power) {
        return SMALL[power % 4] + LARGE[power / 4];
    }

    /** Returns the value of a digit, -1 for another character. */
    static int digit(char character) {
        return character == '两' ? 2 : DIGITS.indexOf(character);
    }

    /** Says whether a number can stand behind 数 or behind 上, which needs at least 百. */
    static boolean isRough(Qualifier qualifier, Ratio number) {
        return power(number) >= (qualifier == Qualifier.ORDER_OF ? 2 : 0);
    }

    /** Returns the exponent of a power of ten from 1 to 千万亿, -1 for another number. */
    static int power(Ratio number) {
        for (int power = 0; power <= MAX_POWER; power++) {
            if (number.equals(Ratio.powerOfTen(power))) {
                return power;
            }
        }
        return -1;
    }
}
