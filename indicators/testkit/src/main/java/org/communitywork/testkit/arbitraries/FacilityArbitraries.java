// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;
import static org.communitywork.testkit.arbitraries.ReportArbitraries.sources;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;

/** Generators of facilities and of standards for them. */
public final class FacilityArbitraries {
    private FacilityArbitraries() {}

    /**
     * Returns the usual kinds of facilities, and one that has no English name. They shrink to 办公室.
     *
     * @return the generator
     */
    public static Arbitrary<FacilityKind> kinds() {
        return Parts.oneOfAll(FacilityKinds.all(), FacilityKind.of("荷花池"));
    }

    /**
     * Returns facilities of every state, every part of which but the source is left out at times: with how many there are in words of every sort,
     * the floor area, and a class that {@link CompositionArbitraries#standards()} ask for. They belong to the community {@code main}, if to any.
     *
     * @return the generator, which shrinks to an existing office with a source and no more words
     */
    public static Arbitrary<Facility> facilities() {
        return Builders.withBuilder(Facility::builder)
                .use(names("社区办公室", "图书室", "卫生服务站"))
                .in(Facility.Builder::name)
                .use(kinds())
                .in(Facility.Builder::kind)
                .use(names("室", "站", "栏").optional(0.5))
                .in(Facility.Builder::facilityClass)
                .use(numbers(Units.ITEM).optional(0.3))
                .in(Facility.Builder::count)
                .use(numbers(Units.SQUARE_METER).optional(0.3))
                .in(Facility.Builder::area)
                .use(names("东区", "1幢").optional(0.2))
                .in(Facility.Builder::location)
                .use(Arbitraries.of(true, false).optional(0.2))
                .in(Facility.Builder::free)
                .use(names("阅览室", "棋牌室").list().ofMaxSize(2))
                .in(Facility.Builder::rooms)
                .use(names("与学校共用").optional(0.2))
                .in(Facility.Builder::shared)
                .use(Arbitraries.of(FacilityState.class))
                .in(Facility.Builder::state)
                .use(ReportArbitraries.subjects().optional(0.2))
                .in(Facility.Builder::subject)
                .use(sources())
                .in(Facility.Builder::source)
                .build(Facility.Builder::build);
    }

    /** What there is of something is not below zero. */
    private static Arbitrary<Quantity> numbers(Unit unit) {
        return QuantityArbitraries.quantities()
                .withFigures(QuantityArbitraries.counts())
                .in(unit)
                .filter(number -> number.figure().map(Ratio::signum).orElse(0) >= 0);
    }

    /**
     * Returns the standards of {@link CompositionArbitraries#standards()} with the place in a report where they stand.
     *
     * @return the generator, which shrinks to 1室
     */
    public static Arbitrary<FacilityStandard> standards() {
        return Builders.withBuilder(FacilityStandard::builder)
                .use(CompositionArbitraries.standards())
                .in(FacilityStandard.Builder::from)
                .use(sources())
                .in(FacilityStandard.Builder::source)
                .build(FacilityStandard.Builder::build);
    }
}
