// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.function.Function;
import org.communitywork.core.text.TextParseException;

/**
 * What every text form obeys.
 *
 * <pre>
 * TextLaws.parseInvertsPrint(formula, Formula::parse);
 * TextLaws.readsOrRefuses("a / / b", Formula::parse);
 * </pre>
 */
public final class TextLaws {
    private TextLaws() {}

    /**
     * Reading the text of a value gives the value.
     *
     * @param value the value
     * @param parser the reader of its text form
     * @param <T> the type of the value
     * @throws LawViolation if another value is read, or none
     */
    public static <T> void parseInvertsPrint(T value, Function<String, ? extends T> parser) {
        Judge judge = new Judge("parse inverts print", value);
        Object read = judge.ask(() -> parser.apply(value.toString()));
        judge.equal(value, read);
    }

    /**
     * Any text is read, and then written so that it is read again as the same, or it is refused with a place in it.
     *
     * @param text any text
     * @param parser the reader
     * @param <T> the type of the value
     * @throws LawViolation if the text is neither read nor refused by a {@link TextParseException}
     */
    public static <T> void readsOrRefuses(String text, Function<String, ? extends T> parser) {
        Judge judge = new Judge("reads or refuses", "'" + text + "'");
        T read;
        try {
            read = parser.apply(text);
        } catch (TextParseException e) {
            judge.require(
                    e.index() >= 0 && e.index() <= text.length(), "a place from 0 to " + text.length(), e.index());
            return;
        } catch (RuntimeException e) {
            throw new LawViolation(judge.law(), judge.sample(), "a value or a TextParseException", e);
        }
        judge.require(read != null, "a value or a TextParseException", "null");
        parseInvertsPrint(read, parser);
    }
}
