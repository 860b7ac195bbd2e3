// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds where the items of an array stand, in a document that has been read before. */
final class ItemLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ItemLines() {}

    /** Returns the line, from 1, on which an item of the array ends. */
    static int of(String text, int index) {
        String json = text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            for (int i = 0; i <= index; i++) {
                parser.nextToken();
                parser.skipChildren();
            }
            return parser.currentTokenLocation().getLineNr();
        } catch (IOException e) {
            throw new UncheckedIOException("A document that was read must be readable", e);
        }
    }
}
