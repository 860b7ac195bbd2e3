// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a module shows of its values. */
final class LibraryTypes {
    private LibraryTypes() {}

    /** The public types whose objects can be stored, enums and exceptions apart. */
    static List<Class<?>> values(String module) {
        try {
            return ClassPath.from(LibraryTypes.class.getClassLoader()).getTopLevelClassesRecursive(module).stream()
                    .map(ClassPath.ClassInfo::load)
                    .flatMap(LibraryTypes::withNested)
                    .filter(LibraryTypes::isPublic)
                    .filter(Serializable.class::isAssignableFrom)
                    .filter(type -> !type.isInterface() && !type.isEnum())
                    .filter(type -> !Throwable.class.isAssignableFrom(type))
                    .<Class<?>>map(type -> type)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(LibraryTypes::withNested));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || outer.isInterface() || isPublic(outer));
    }

    /** The parts of a value that may be empty: what is optional, and collections of any sort. */
    static Stream<Method> partsThatMayBeEmpty(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Optional.class.equals(method.getReturnType())
                        || Collection.class.isAssignableFrom(method.getReturnType())
                        || Map.class.isAssignableFrom(method.getReturnType()));
    }

    static boolean isEmpty(Method part, Object value) {
        Object found = call(part, value);
        return found instanceof Optional<?> optional
                ? optional.isEmpty()
                : found instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) found).isEmpty();
    }

    /** Says whether values are read from documents: the type, or one that it is a variant of, says how. */
    static boolean isRead(Class<?> type) {
        return type.isAnnotationPresent(JsonDeserialize.class)
                || type.isAnnotationPresent(JsonTypeInfo.class)
                || Stream.concat(
                                Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                        .anyMatch(creator -> creator.isAnnotationPresent(JsonCreator.class));
    }

    /** The method that reads what {@code toString} writes. */
    static Optional<Method> parser(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("parse") && method.getParameterCount() == 1)
                .filter(method -> method.getReturnType().equals(type))
                .findFirst();
    }

    static Object call(Method method, Object value, Object... arguments) {
        try {
            return method.invoke(value, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " of " + value, e);
        }
    }
}
