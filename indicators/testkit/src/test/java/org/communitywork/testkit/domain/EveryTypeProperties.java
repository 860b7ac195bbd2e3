// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import org.communitywork.testkit.laws.JsonLaws;
import org.communitywork.testkit.laws.TextLaws;
import org.communitywork.testkit.laws.ValueLaws;

/** The contexts make values of every public type, in all their forms, and all of them obey the laws of values. */
class EveryTypeProperties {
    private static final ImmutableList<Class<?>> VALUES = Stream.of(
                    "org.communitywork.core", "org.communitywork.indicators")
            .flatMap(module -> LibraryTypes.values(module).stream())
            .collect(toImmutableList());
    private static final int MOST_DRAWS = 1000;

    /** What is made to be read from another text than the one it is written as. */
    private static final ImmutableMap<String, String> NOT_READ_BACK =
            ImmutableMap.of("FacilityStandard", "is read from its name, and written with all that it asks for");

    /** A type with the generator of its values. */
    private final ImmutableMap<Class<?>, RandomGenerator<?>> generators = types().collect(toImmutableMap(
            made -> made.type().getRawType(), made -> made.values().get().generator(MOST_DRAWS)));

    /** Worlds and what else is the kit's own apart. */
    private static Stream<Made<?>> types() {
        return Streams.concat(CoreDomain.TYPES.stream(), IndicatorDomain.TYPES.stream())
                .filter(made -> !made.type().getRawType().getName().startsWith("org.communitywork.testkit"));
    }

    private Object draw(Class<?> type, Random random) {
        return requireNonNull(generators.get(type)).next(random).value();
    }

    private static Stream<Class<?>> variants(Class<?> type) {
        return VALUES.stream().filter(type::isAssignableFrom);
    }

    /** A variant is made with the type that it is one of; what a type inherits is made with that type. */
    @Example
    void everyPublicType_isMade() {
        for (Class<?> type : VALUES) {
            assertThat(generators.keySet())
                    .as(type.getName())
                    .anyMatch(known -> known.isAssignableFrom(type) || type.isAssignableFrom(known));
        }
    }

    /** A variant that is never drawn, and a part that is never filled or never empty, hide whatever goes wrong with them. */
    @Example
    void everyVariantAndPart_isDrawnFilledAndLeftOut() {
        Random random = new Random(8170);
        for (Class<?> type : generators.keySet()) {
            Map<String, Predicate<Object>> wishes = new LinkedHashMap<>();
            variants(type).forEach(variant -> wishes.put(variant + " drawn", variant::isInstance));
            Stream.concat(Stream.of(type), variants(type)).distinct().forEach(each -> wishes.putAll(wishes(each)));
            for (int i = 0; i < MOST_DRAWS && !wishes.isEmpty(); i++) {
                Object drawn = draw(type, random);
                wishes.values().removeIf(wish -> wish.test(drawn));
            }
            assertThat(wishes.keySet()).as(type.getName()).isEmpty();
        }
    }

    private static Map<String, Predicate<Object>> wishes(Class<?> type) {
        Map<String, Predicate<Object>> wishes = new LinkedHashMap<>();
        LibraryTypes.partsThatMayBeEmpty(type).forEach(part -> {
            wishes.put(part + " filled", value -> type.isInstance(value) && !LibraryTypes.isEmpty(part, value));
            // What stands in a generated report always says where.
            if (part.getReturnType().equals(Optional.class) && !part.getName().equals("source")) {
                wishes.put(part + " left out", value -> type.isInstance(value) && LibraryTypes.isEmpty(part, value));
            }
        });
        return wishes;
    }

    @Property(tries = 8)
    void everyValue_obeysTheLawsOfValues(@ForAll Random random) {
        for (Class<?> type : generators.keySet()) {
            Object value = draw(type, random);
            ValueLaws.check(value);
            ValueLaws.equalBothWays(value, draw(type, random));
        }
    }

    @Property(tries = 15)
    void everyText_isReadBack(@ForAll Random random) {
        generators.keySet().stream()
                .filter(type -> !NOT_READ_BACK.containsKey(type.getSimpleName()))
                .forEach(type -> LibraryTypes.parser(type)
                        .ifPresent(parser -> TextLaws.parseInvertsPrint(
                                draw(type, random), text -> LibraryTypes.call(parser, "", text))));
    }

    @Property(tries = 15)
    void everyDocument_goesToJsonAndBack(@ForAll Random random) {
        generators.keySet().stream().filter(LibraryTypes::isRead).forEach(type -> json(type, random));
    }

    private <T> void json(Class<T> type, Random random) {
        T value = type.cast(draw(type, random));
        JsonLaws.roundTrips(value, type);
        JsonLaws.refusesUnknownProperties(value, type);
    }
}
