// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a scalar from a JSON string by a function, which is how quantities and units are read by a table of units. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Class<T> type;
    private final transient Function<String, T> reader;

    TextDeserializer(Class<T> type, Function<String, T> reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(type, "Value must be a string");
        }
        try {
            return reader.apply(parser.getText());
        } catch (RuntimeException e) {
            throw context.instantiationException(type, e);
        }
    }
}
