// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds where the items of arrays stand, in a document that has been read before. */
final class ItemLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ItemLines() {}

    /** Returns the line, from 1, on which an item of the array ends. */
    static int of(String text, int index) {
        try (JsonParser parser = parser(text)) {
            parser.nextToken();
            return endOf(parser, index);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Returns the line on which an item of an array in the object ends. */
    static int of(String text, String array, int index) {
        try (JsonParser parser = parser(text)) {
            parser.nextToken();
            while (!array.equals(parser.nextFieldName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
            return endOf(parser, index);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static JsonParser parser(String text) throws IOException {
        return new JsonFactory().createParser(text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static int endOf(JsonParser parser, int index) throws IOException {
        for (int i = 0; i <= index; i++) {
            parser.nextToken();
            parser.skipChildren();
        }
        return parser.currentTokenLocation().getLineNr();
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("A document that was read must be readable", e);
    }
}
