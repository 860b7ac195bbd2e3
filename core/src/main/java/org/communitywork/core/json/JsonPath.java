// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes where in a document something is, such as {@code $.observations[3].quantity}. */
final class JsonPath {
    private static final int MAX_NAME = 60;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private JsonPath() {}

    /** Writes where a parser stands; at the begin of an object or array this is the place of the whole. */
    static String of(JsonParser parser) {
        JsonToken token = parser.currentToken();
        JsonStreamContext at = parser.getParsingContext();
        return token != null && token.isStructStart() ? path(at.getParent()) : path(at);
    }

    private static String path(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context; !at.inRoot(); at = at.getParent()) {
            path.insert(0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : name(at.getCurrentName()));
        }
        return path.insert(0, '$').toString();
    }

    private static String name(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return PLAIN.matcher(name).matches() && name.length() <= MAX_NAME ? "." + name : "['" + shorten(name) + "']";
    }

    static String shorten(String text) {
        return text.length() <= MAX_NAME ? text : text.substring(0, MAX_NAME) + "...";
    }
}
