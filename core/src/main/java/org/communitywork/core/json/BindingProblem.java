// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.google.common.base.Throwables;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

    /** How Jackson says that it is not told which of several types to read, or not one of those. */
    private static final Pattern NO_KIND = Pattern.compile("missing type id property '(\\w+)'");

    private static final Pattern KINDS = Pattern.compile("known type ids = (\\[[^]]*])");

    private static final String OBJECT = "an object";
    private static final String MAP_KEY = "Cannot deserialize Map key";

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
        if (problem instanceof InvalidTypeIdException kind) {
            return reason(kind);
        }
        if (problem instanceof InvalidNullException absent) {
            return required("[" + absent.getPropertyName().getSimpleName() + "]");
        }
        if (problem instanceof InvalidFormatException key
                && key.getOriginalMessage().startsWith(MAP_KEY)) {
            return lenientFormat(
                    "Name must be %s: '%s'",
                    expected(key.getTargetType()), JsonPath.shorten(String.valueOf(key.getValue())));
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return lenientFormat(
                    "Value must be %s, not %s", expected(mismatch.getTargetType()), found(parser.currentToken()));
        }
        return reason(Throwables.getRootCause(problem));
    }

    private String reason(InvalidTypeIdException kind) {
        if (kind.getTypeId() != null) {
            String kinds = find(KINDS, kind).orElse("those known");
            return lenientFormat("Value must be one of %s: '%s'", kinds, JsonPath.shorten(kind.getTypeId()));
        }
        String found = found(parser.currentToken());
        return found.equals(OBJECT)
                ? required("[" + find(NO_KIND, kind).orElse("kind") + "]")
                : lenientFormat("Value must be %s, not %s", OBJECT, found);
    }

    private static Optional<String> find(Pattern pattern, JsonMappingException problem) {
        Matcher matcher = pattern.matcher(problem.getOriginalMessage());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String required(String names) {
        return "Required properties must be there: " + names;
    }

    private static Collection<String> known(PropertyBindingException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    private static String reason(Throwable cause) {
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        Matcher missing = MISSING.matcher(String.valueOf(message));
        return missing.matches() ? required(missing.group(1)) : String.valueOf(message);
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
        boolean object = Map.class.isAssignableFrom(type)
                || type.isAnnotationPresent(JsonDeserialize.class)
                || type.isAnnotationPresent(JsonTypeInfo.class)
                || (type.isRecord() && !isReadFromText(type));
        return object ? OBJECT : "a string";
    }

    private static boolean isReadFromText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> {
            JsonCreator creator = method.getAnnotation(JsonCreator.class);
            return creator != null && creator.mode() == JsonCreator.Mode.DELEGATING;
        });
    }

    private static String found(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, FIELD_NAME, END_OBJECT -> OBJECT;
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NULL -> "null";
            default -> "a string";
        };
    }
}
