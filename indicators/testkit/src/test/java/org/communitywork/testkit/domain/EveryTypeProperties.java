// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.domain;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.communitywork.testkit.laws.JsonLaws;
import org.communitywork.testkit.laws.TextLaws;
import org.communitywork.testkit.laws.ValueLaws;

/** The contexts make values of every public type, in all their forms, and all of them obey the laws of values. */
class EveryTypeProperties {
    private static final String CORE = "org.communitywork.core";
    private static final int DRAWS = 150;

    /** Why a type has no generator. */
    private static final ImmutableMap<String, String> NOT_MADE = ImmutableMap.of();

    /** What is made to be read from another text than the one it is written as. */
    private static final ImmutableMap<String, String> NOT_READ_BACK =
            ImmutableMap.of("FacilityStandard", "is read from its name, and written with all that it asks for");

    /** Values of the core that are part of no document. */
    private static final ImmutableSet<String> WITHOUT_JSON = ImmutableSet.of(
            "Range",
            "Dimension",
            "Units",
            "QuantityFormat",
            "Reading",
            "Amount",
            "Extent",
            "Multiples",
            "Reach",
            "DivisionTree",
            "HonorRoll",
            "MeasureProblem");

    /** Worlds and what else is the kit's own apart. */
    private static Stream<Made<?>> all() {
        return Streams.concat(CoreDomain.TYPES.stream(), IndicatorDomain.TYPES.stream())
                .filter(made -> !raw(made).getName().startsWith("org.communitywork.testkit"));
    }

    private static <T> T draw(Made<T> made, Random random) {
        RandomGenerator<T> generator = made.values().get().generator(1000);
        Shrinkable<T> drawn = generator.next(random);
        return drawn.value();
    }

    private static Class<?> raw(Made<?> made) {
        return made.type().getRawType();
    }

    /** A variant of a sealed type, or another type of an interface, is made with it. */
    @Example
    void everyPublicType_isMade() {
        ImmutableSet<Class<?>> made = all().map(EveryTypeProperties::raw).collect(toImmutableSet());
        for (Class<?> type : LibraryTypes.values(CORE)) {
            boolean exempt = NOT_MADE.containsKey(type.getSimpleName());
            assertThat(made.stream().anyMatch(known -> known.isAssignableFrom(type)))
                    .as(type.getName())
                    .isEqualTo(!exempt);
        }
    }

    @Example
    void everyVariant_isDrawn() {
        Random random = new Random(8170);
        all().filter(made -> raw(made).isInterface() || raw(made).isSealed()).forEach(made -> {
            List<Object> drawn = drawn(made, random);
            LibraryTypes.values(CORE).stream()
                    .filter(raw(made)::isAssignableFrom)
                    .forEach(variant -> assertThat(drawn).as(variant.getName()).anyMatch(variant::isInstance));
        });
    }

    private static List<Object> drawn(Made<?> made, Random random) {
        return Stream.<Object>generate(() -> draw(made, random)).limit(DRAWS).toList();
    }

    /** A part that is never filled, or never empty, hides whatever goes wrong with it. */
    @Example
    void everyPart_isFilledAndLeftOut() {
        Random random = new Random(8170);
        CoreDomain.TYPES.forEach(made -> {
            List<Object> drawn = drawn(made, random);
            LibraryTypes.partsThatMayBeEmpty(raw(made)).forEach(part -> {
                assertThat(drawn).as("%s filled", part).anyMatch(value -> !LibraryTypes.isEmpty(part, value));
                if (part.getReturnType().equals(Optional.class)
                        && !part.getName().equals("source")) {
                    assertThat(drawn).as("%s left out", part).anyMatch(value -> LibraryTypes.isEmpty(part, value));
                }
            });
        });
    }

    @Property(tries = 15)
    void everyValue_obeysTheLawsOfValues(@ForAll Random random) {
        all().forEach(made -> {
            Object value = draw(made, random);
            ValueLaws.check(value);
            ValueLaws.equalBothWays(value, draw(made, random));
        });
    }

    @Property(tries = 15)
    void everyText_isReadBack(@ForAll Random random) {
        all().filter(made -> !NOT_READ_BACK.containsKey(raw(made).getSimpleName()))
                .forEach(made -> LibraryTypes.parser(raw(made))
                        .ifPresent(parser -> TextLaws.parseInvertsPrint(
                                draw(made, random), text -> LibraryTypes.call(parser, "", text))));
    }

    @Property(tries = 15)
    void everyDocument_goesToJsonAndBack(@ForAll Random random) {
        CoreDomain.TYPES.stream()
                .filter(made -> !WITHOUT_JSON.contains(raw(made).getSimpleName()))
                .forEach(made -> json(made, random));
    }

    @SuppressWarnings("unchecked") // the type of a Made is that of its values
    private static <T> void json(Made<T> made, Random random) {
        Class<T> type = (Class<T>) raw(made);
        T value = draw(made, random);
        JsonLaws.roundTrips(value, type);
        JsonLaws.refusesUnknownProperties(value, type);
    }
}
