// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one of several types from an object that says which. Left to itself, Jackson would read it from an array of the two, too. */
final class KindDeserializer extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    KindDeserializer(JsonDeserializer<?> original) {
        super(original);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
        return new KindDeserializer(contextual);
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer kinds) throws IOException {
        return parser.hasToken(JsonToken.START_ARRAY)
                ? context.handleUnexpectedToken(handledType(), parser)
                : super.deserializeWithType(parser, context, kinds);
    }
}
