// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.rollup;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Places, indicators and observations that the tests of roll-ups share. */
final class Towns {
    static final CommunityId DISTRICT = id("district");

    /** examined / due: the part lies within the whole. */
    static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("体检率", "Check-up rate")
            .formula("X.A / X.B")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    static final Indicator COUNT = Indicator.count("X.COUNT", "X.A", "人")
            .name("人数", "Persons")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    private Towns() {}

    static CommunityId id(String text) {
        return CommunityId.parse(text);
    }

    static CommunityTree flat(String... communities) {
        return CommunityTree.flat(
                DISTRICT, Arrays.stream(communities).map(Towns::id).toList());
    }

    /** Gathers observations from lines such as {@code a: X.A = 3290人, X.B = 4000人}. */
    static Observations observations(String... lines) {
        return Observations.of(Arrays.stream(lines).flatMap(Towns::line).toList());
    }

    private static Stream<ResolvedObservation> line(String line) {
        List<String> parts = Splitter.on(": ").splitToList(line);
        return Splitter.on(", ")
                .splitToStream(parts.get(1))
                .map(Splitter.on(" = ")::splitToList)
                .map(pair -> Samples.builder(pair.get(0), pair.get(1))
                        .subject(id(parts.get(0)))
                        .build());
    }

    static ResolvedObservation observation(String community, String measure, Quantity quantity) {
        return ResolvedObservation.builder()
                .subject(id(community))
                .period(Samples.YEAR)
                .measure(Samples.code(measure))
                .quantity(quantity)
                .build();
    }

    static Amount persons(String range) {
        return new Amount(Samples.range(range), Units.PERSON);
    }

    static Measure measure(String code, MeasureKind kind) {
        return Measure.builder()
                .code(Samples.code(code))
                .name("人数")
                .englishName("Persons")
                .unit(Units.PERSON)
                .kind(kind)
                .build();
    }

    static ImmutableList<CommunityId> ids(String... texts) {
        return Arrays.stream(texts).map(Towns::id).collect(toImmutableList());
    }
}
