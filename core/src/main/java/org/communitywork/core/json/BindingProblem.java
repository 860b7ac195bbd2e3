// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.google.common.base.Throwables;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a value that could not be bound to its type, in the words of the document instead of those of
 * Java.
 */
final class BindingProblem {
    /** How a generated builder says that attributes are missing. */
    private static final Pattern MISSING =
            Pattern.compile("Cannot build \\w+, some of required attributes are not set (\\[.*])");

    private final JsonMappingException problem;
    private final JsonParser parser;

    private BindingProblem(JsonMappingException problem, JsonParser parser) {
        this.problem = problem;
        this.parser = parser;
    }

    /** The parser still stands where binding stopped, and knows the index in every list on the way there. */
    static JsonReadException toException(JsonMappingException problem, JsonParser parser) {
        String reason = new BindingProblem(problem, parser).reason();
        int line = parser.currentLocation().getLineNr();
        return new JsonReadException(JsonPath.of(parser), line, reason, problem);
    }

    private String reason() {
        if (problem instanceof PropertyBindingException unknown) {
            return lenientFormat(
                    "Property must be one of %s: '%s'", known(unknown), JsonPath.shorten(unknown.getPropertyName()));
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return lenientFormat(
                    "Value must be %s, not %s", expected(mismatch.getTargetType()), found(parser.currentToken()));
        }
        return reason(Throwables.getRootCause(problem));
    }

    private static Collection<String> known(PropertyBindingException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    private static String reason(Throwable cause) {
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        Matcher missing = MISSING.matcher(String.valueOf(message));
        return missing.matches() ? "Required properties must be there: " + missing.group(1) : String.valueOf(message);
    }

    private static String expected(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        boolean object = Map.class.isAssignableFrom(type) || type.isAnnotationPresent(JsonDeserialize.class);
        return object ? "an object" : "a string";
    }

    private static String found(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, FIELD_NAME, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NULL -> "null";
            default -> "a string";
        };
    }
}
