// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;

/** Texts and documents that are made to do harm. */
final class Hostile {
    private static final int MEGA = 1_000_000;

    /** By name, and made only when they are asked for, because some are large. */
    static final ImmutableMap<String, Supplier<String>> TEXTS = ImmutableMap.<String, Supplier<String>>builder()
            .put("nothing", () -> "")
            .put("a NUL", () -> "\0")
            .put("half a surrogate pair", () -> "\uD83D")
            .put("the other half", () -> "{\"code\":\"\uDE00\"}")
            .put("an escaped half", () -> "{\"code\":\"\\uD83D\"}")
            .put("right to left", () -> "\u202E%08")
            .put("full-width digits", () -> "８０％以上")
            .put("Arabic-Indic digits", () -> "٨٠%")
            .put("NaN", () -> "NaN")
            .put("a list of NaN", () -> "[NaN, Infinity, -Infinity]")
            .put("a comment", () -> "/* */ []")
            .put("a trailing comma", () -> "[1,]")
            .put("two documents", () -> "[] []")
            .put("duplicate keys", () -> "{\"code\":\"A\",\"code\":\"B\"}")
            .put("a class name", () -> "{\"@class\":\"java.lang.Runtime\",\"kind\":\"java.lang.Runtime\"}")
            .put("a huge exponent", () -> "1e999999999")
            .put("a huge exponent in a list", () -> "[{\"code\":\"A.B\",\"decimals\":1e999999999}]")
            .put("a tiny exponent", () -> "1e-999999999")
            .put("many digits", () -> "9".repeat(MEGA))
            .put("many digits in a list", () -> "[" + "9".repeat(MEGA) + "]")
            .put("many Chinese digits", () -> "九千".repeat(MEGA / 2))
            .put("many myriads", () -> "1" + "万".repeat(MEGA))
            .put("many dots", () -> ".".repeat(MEGA))
            .put("many spaces", () -> " ".repeat(MEGA))
            .put("many ideographic spaces", () -> "\u3000".repeat(MEGA) + "80%")
            .put("deep arrays", () -> "[".repeat(MEGA))
            .put("deep objects", () -> "{\"a\":".repeat(MEGA))
            .put("deep parentheses", () -> "(".repeat(MEGA) + "a" + ")".repeat(MEGA))
            .put("many minus signs", () -> "-".repeat(MEGA) + "1")
            .put("many operators", () -> "a+".repeat(MEGA / 2) + "a")
            .put("many fractions", () -> "1/".repeat(MEGA / 2) + "1")
            .put("many keys", Hostile::manyKeys)
            .put("many items", () -> "[" + "{},".repeat(MEGA / 3) + "{}]")
            .put("a long string", () -> "\"" + "x".repeat(100 * MEGA) + "\"")
            .put("a long string in an object", () -> "{\"code\":\"" + "码".repeat(20 * MEGA) + "\"}")
            .put("a long name", () -> "{\"" + "n".repeat(10 * MEGA) + "\":1}")
            .buildOrThrow();

    private Hostile() {}

    static String text(String name) {
        return requireNonNull(TEXTS.get(name), name).get();
    }

    private static String manyKeys() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < MEGA / 10; i++) {
            text.append('"').append(i).append("\":0,");
        }
        return text.append("\"a\":0}").toString();
    }
}
