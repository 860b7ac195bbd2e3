// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tokens of a document before anything is made of them.
 *
 * <p>Refuses what no type could make sense of: broken syntax, a property that is there twice, text after the end,
 * nesting and lengths beyond the bounds of the factory, null, halves of surrogate pairs and huge exponents.
 */
final class TokenCheck {
    private static final int MAX_EXPONENT_DIGITS = 3;
    private static final CharMatcher EXPONENT_MARK = CharMatcher.anyOf("eE");

    /** What the parser adds for programmers: how to make it lenient, and where in its buffer something began. */
    private static final Pattern HINT = Pattern.compile("(: enable |: maybe a | \\(start marker ).*", Pattern.DOTALL);

    private final JsonParser parser;

    private TokenCheck(JsonParser parser) {
        this.parser = parser;
    }

    static void check(JsonFactory factory, String text) throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            new TokenCheck(parser).checkDocument();
        }
    }

    private void checkDocument() throws IOException {
        try {
            int depth = 0;
            do {
                depth += checkToken(parser.nextToken());
            } while (depth > 0);
            if (parser.nextToken() != null) {
                throw refusal("Document must end after its value", null);
            }
        } catch (JsonProcessingException e) {
            throw refusal(HINT.matcher(e.getOriginalMessage()).replaceFirst(""), e);
        }
    }

    /** Checks a token and returns by how much it changes the depth. */
    private int checkToken(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw refusal("Document must hold a value", null);
        }
        switch (token) {
            case VALUE_NULL -> throw refusal("Value must not be null, what is not stated is left out", null);
            case VALUE_STRING, FIELD_NAME -> checkText(parser.getText());
            case VALUE_NUMBER_FLOAT -> checkExponent(parser.getText());
            default -> {}
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private void checkText(String text) {
        int index = JsonText.loneSurrogate(text);
        if (index >= 0) {
            throw refusal("Text must not hold half a surrogate pair, it does at " + index, null);
        }
    }

    private void checkExponent(String number) {
        int mark = EXPONENT_MARK.indexIn(number);
        if (mark >= 0) {
            String digits = CharMatcher.anyOf("+-0").trimLeadingFrom(number.substring(mark + 1));
            if (digits.length() > MAX_EXPONENT_DIGITS) {
                throw refusal("Exponent must be from -999 to 999: '" + JsonPath.shorten(number) + "'", null);
            }
        }
    }

    private JsonReadException refusal(String reason, @Nullable Throwable cause) {
        int line = parser.currentLocation().getLineNr();
        return new JsonReadException(JsonPath.of(parser), line, reason, cause);
    }
}
