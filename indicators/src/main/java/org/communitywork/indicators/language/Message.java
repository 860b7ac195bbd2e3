// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A sentence that can be said in either language, such as "the data are incomplete".
 *
 * <p>Holds the key of the wording and the values that stand in it, not the text. A value is a string, a {@link Bilingual},
 * a {@link Labeled}, another message, or one of core's quantities, amounts, numbers, ranges, units, periods and sources; others are
 * refused, because they could not be said in both languages.
 *
 * <pre>
 * Message.of("criterion.none").text(Language.ENGLISH);   // none
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the key of the wording in both resource files
 * @param arguments the values, by the numbers of their placeholders
 */
public record Message(String key, ImmutableList<Object> arguments) implements Serializable {
    /**
     * Makes a message.
     *
     * @param key the key of the wording in both resource files
     * @param arguments the values, by the numbers of their placeholders
     * @throws IllegalArgumentException if there is no wording for the key, or a value cannot be said
     */
    public Message {
        requireNonNull(arguments, "arguments");
        checkArgument(Wording.has(requireNonNull(key, "key")), "Message key must be known: '%s'", key);
        arguments.forEach(ArgumentText::requireSayable);
    }

    /**
     * Makes a message.
     *
     * @param key the key of the wording
     * @param arguments the values
     * @return the message
     * @throws IllegalArgumentException if there is no wording for the key, or a value cannot be said
     */
    public static Message of(String key, Object... arguments) {
        return new Message(key, ImmutableList.copyOf(arguments));
    }

    /**
     * Says the message.
     *
     * @param language the language
     * @return the text, in one line
     */
    public String text(Language language) {
        return Wording.of(language).fill(key, ArgumentText.of(arguments, language));
    }

    /**
     * Returns the key and the values.
     *
     * @return the text, such as {@code criterion.at_least[80%]}
     */
    @Override
    public String toString() {
        return key + arguments;
    }
}
