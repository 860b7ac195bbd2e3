// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Target;

/** Indicators of every kind, shaped like those of real documents, and targets of every sort. */
final class Definitions {
    /** examined / due in percent. */
    static final Indicator CHECK_UPS = Indicator.proportion("ELD.CHECKUP_RATE")
            .name("体检率", "Check-up rate")
            .formula("ELD.EXAMINED / ELD.DUE")
            .build();

    /** A percentage of which whole numbers are shown. */
    static final Indicator WHOLE_PERCENT =
            Indicator.builder().from(CHECK_UPS).edition("2").decimals(0).build();

    private Definitions() {}

    /** Returns a figure that must be there. */
    static BigDecimal at(Map<String, BigDecimal> figures, String operand) {
        return requireNonNull(figures.get(operand), operand);
    }

    static Stream<Indicator> indicators() {
        return Stream.of(
                CHECK_UPS,
                WHOLE_PERCENT,
                Indicator.share("POP.FEMALE_SHARE")
                        .name("妇女比重", "Share of women")
                        .formula("POP.FEMALE / (POP.FEMALE + POP.MALE)")
                        .build(),
                Indicator.proportion("ELD.CARE_RATE")
                        .name("照料覆盖率", "Care coverage")
                        .formula("(ELD.HOME + ELD.INSTITUTION) / ELD.TOTAL")
                        .decimals(2)
                        .build(),
                Indicator.ratio("POP.MIGRANT_RATIO")
                        .name("外来人口比", "Ratio of migrants")
                        .formula("POP.MIGRANTS / POP.TOTAL")
                        .decimals(3)
                        .build(),
                Indicator.proportion("CIV.CRIME_RATE")
                        .name("发案率", "Crime rate")
                        .formula("CIV.CASES / POP.TOTAL")
                        .scale(Scale.PER_MILLE)
                        .decimals(2)
                        .build(),
                Indicator.density("POP.DENSITY", "人/平方公里")
                        .name("人口密度", "Population density")
                        .formula("POP.TOTAL / POP.AREA")
                        .decimals(0)
                        .build(),
                Indicator.perCapita("ENV.GREEN", "平方米/人")
                        .name("人均绿地", "Green space per person")
                        .formula("ENV.PARKS / POP.TOTAL")
                        .decimals(2)
                        .build(),
                Indicator.mean("ENV.TONNES_PER_TRIP", "吨/车次")
                        .name("单车清运量", "Tonnes per trip")
                        .formula("ENV.REFUSE / ENV.TRIPS")
                        .build(),
                Indicator.count("POP.COUNT", "POP.TOTAL", "人")
                        .name("总人口", "Residents")
                        .build(),
                Indicator.change("CIV.CASES_CHANGE", "CIV.CASES")
                        .name("发案增幅", "Change of cases")
                        .build(),
                Indicator.changeInPoints("SAT.CHANGE", "SAT.RATE")
                        .name("满意率增减", "Change of satisfaction")
                        .build(),
                Indicator.proportion("ELD.CHECKUP_RATE_PRESENT")
                        .name("在家老人体检率", "Check-up rate of those present")
                        .formula("ELD.EXAMINED / ELD.DUE")
                        .exclusions(Exclusions.builder()
                                .denominator("ELD.AWAY")
                                .exceptions("ELD.REFUSED")
                                .build())
                        .build(),
                Indicator.ratio("SRV.PER_TWO")
                        .name("每两人次", "For each two")
                        .formula("(SRV.DONE - 2 SRV.LOST) / (2 SRV.ASKED + 1)")
                        .build());
    }

    static Stream<Target> targets() {
        return Stream.of(
                        Criterion.atLeast("80%"),
                        Criterion.moreThan("80.0%"),
                        Criterion.atMost("12.5%"),
                        Criterion.lessThan("3%"),
                        Criterion.exactly("50%"),
                        Criterion.within("45%", "55.0%"),
                        Criterion.none(),
                        Criterion.complete())
                .flatMap(criterion -> Stream.of(LimitComparison.values())
                        .map(comparison -> Target.builder()
                                .indicator(CHECK_UPS)
                                .criterion(criterion)
                                .comparison(comparison)
                                .build()));
    }
}
