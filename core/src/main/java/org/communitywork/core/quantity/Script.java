// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.ImmutableMap;

/** The many ways to write one character, each mapped to one, so that an index in the text stays the same. */
final class Script {
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

    private static final ImmutableMap<Character, Character> VARIANTS = variants(
            " \u00A0\u2002\u2003\u2009\u3000\t",
            "—–―─‒",
            "-‐‑−",
            "~〜∼",
            "x×X✕╳",
            "*＊∗",
            "□■▢◻",
            "〇零○◯",
            "一壹",
            "二贰",
            "三叁",
            "四肆",
            "五伍",
            "六陆",
            "七柒",
            "八捌",
            "九玖",
            "十拾",
            "百佰",
            "千仟",
            "%﹪",
            "万萬",
            "亿億",
            "余餘",
            "两兩",
            "几幾",
            "数數",
            "个個");

    private Script() {}

    private static ImmutableMap<Character, Character> variants(String... groups) {
        ImmutableMap.Builder<Character, Character> map = ImmutableMap.builder();
        for (String group : groups) {
            for (int i = 1; i < group.length(); i++) {
                map.put(group.charAt(i), group.charAt(0));
            }
        }
        return map.buildOrThrow();
    }

    /** Returns a text of the same length in plain characters. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    static char plain(char character) {
        boolean fullWidth = character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
        char narrow = fullWidth ? (char) (character - FULL_WIDTH_OFFSET) : character;
        return VARIANTS.getOrDefault(narrow, narrow);
    }
}
