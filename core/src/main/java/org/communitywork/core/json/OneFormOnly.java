// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static com.google.common.base.Strings.lenientFormat;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.AbstractDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what is written as a string from a string only, and what is one of several types from an object only.
 *
 * <p>Left to itself, Jackson would read an enum also with white space around its name, and a record also from an object
 * of its components.
 */
final class OneFormOnly extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> original) {
        return factory(description)
                .<JsonDeserializer<?>>map(method -> scalar(type.getRawClass(), method))
                .orElseGet(() -> constant(type.getRawClass()));
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> original) {
        if (original instanceof TextDeserializer) {
            return original;
        }
        if (original instanceof AbstractDeserializer) {
            return new KindDeserializer(original);
        }
        return factory(description)
                .<JsonDeserializer<?>>map(method -> scalar(description.getBeanClass(), method))
                .orElse(original);
    }

    /** What reads the string that a value is written as, such as the code of an enum constant instead of its name. */
    private static Optional<AnnotatedMethod> factory(BeanDescription description) {
        AnnotatedMember value = description.findJsonValueAccessor();
        if (value == null || !value.getRawType().equals(String.class)) {
            return Optional.empty();
        }
        return description.getFactoryMethods().stream()
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> method.getRawParameterType(0).equals(String.class))
                .filter(method -> method.hasAnnotation(JsonCreator.class))
                .findFirst();
    }

    private static <T> TextDeserializer<T> scalar(Class<T> type, AnnotatedMethod factory) {
        return new TextDeserializer<>(type, text -> {
            try {
                return type.cast(factory.call1(text));
            } catch (Exception e) {
                Throwable cause = Throwables.getRootCause(e);
                Throwables.throwIfUnchecked(cause);
                throw new IllegalArgumentException(cause);
            }
        });
    }

    private static <T> TextDeserializer<T> constant(Class<T> type) {
        ImmutableMap<String, T> constants = Arrays.stream(type.getEnumConstants())
                .collect(toImmutableMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return new TextDeserializer<>(type, name -> {
            T constant = constants.get(name);
            if (constant == null) {
                throw new IllegalArgumentException(
                        lenientFormat("Value must be one of %s: '%s'", constants.keySet(), JsonPath.shorten(name)));
            }
            return constant;
        });
    }
}
