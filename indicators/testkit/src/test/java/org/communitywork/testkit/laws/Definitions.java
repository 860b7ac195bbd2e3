// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Limit;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.RelativeCriterion;
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

    /** How many live in each household, which tells that households are counted in 户. */
    private static final Indicator HOUSEHOLD = Indicator.mean("HH.SIZE", "人/户")
            .name("户均人口", "Persons in a household")
            .formula("POP.TOTAL / HH.TOTAL")
            .build();

    private static final Indicator CARE = Indicator.proportion("ELD.CARE")
            .name("照料率", "Care rate")
            .formula("ELD.CARED / ELD.DUE")
            .decimals(0)
            .build();

    /** 0.6 of a rate and 0.4 of another one of the same people, both shown in whole percent. */
    static final Indicator INDEX = Indicator.composite("ELD.INDEX", "%")
            .name("为老服务指数", "Index of services")
            .formula("0.6 ELD.CHECKUP_RATE + 0.4 ELD.CARE")
            .decimals(0)
            .addComponents(WHOLE_PERCENT, CARE)
            .build();

    /** Those away are no part of all, and those who refuse are only if they are examined. */
    static final Indicator PRESENT = Indicator.proportion("ELD.CHECKUP_RATE_PRESENT")
            .name("在家老人体检率", "Check-up rate of those present")
            .formula("ELD.EXAMINED / ELD.DUE")
            .decimals(0)
            .exclusions(Exclusions.builder()
                    .denominator("ELD.AWAY")
                    .exceptions("ELD.REFUSED")
                    .build())
            .build();

    /** Land alone: what is left out is an area, as the denominator is, and the numerator counts persons. */
    static final Indicator LAND_DENSITY = Indicator.density("POP.LAND_DENSITY", "人/平方公里")
            .name("陆地人口密度", "Density on land")
            .formula("POP.TOTAL / POP.AREA")
            .decimals(0)
            .exclusions(Exclusions.builder().denominator("POP.WATER").build())
            .build();

    /** What is left out is money, as the numerator is, and the denominator counts persons. */
    static final Indicator NET_SPENDING = Indicator.perCapita("FIN.NET_SPENDING", "元/人")
            .name("人均净支出", "Net spending per person")
            .formula("FIN.SPENT / POP.TOTAL")
            .decimals(2)
            .exclusions(Exclusions.builder().numerator("FIN.REPAID").build())
            .build();

    /** Nothing but the spending tells that what is repaid is money. */
    private static final Indicator REPAID_SHARE = Indicator.proportion("FIN.REPAID_SHARE")
            .name("偿还率", "Share repaid")
            .formula("FIN.REPAID / FIN.LENT")
            .build();

    private static final Indicator LOANS = Indicator.perCapita("FIN.LOANS", "元/人")
            .name("人均借款", "Loans per person")
            .formula("FIN.BORROWED / POP.TOTAL")
            .build();

    /** Cases withdrawn are no cases, and those away are no residents. */
    static final Indicator CASES_OF_PRESENT = Indicator.proportion("CIV.CASES_OF_PRESENT")
            .name("在地发案率", "Crime rate of those present")
            .formula("CIV.CASES / POP.TOTAL")
            .scale(Scale.PER_MILLE)
            .decimals(2)
            .exclusions(Exclusions.builder()
                    .numerator("CIV.WITHDRAWN")
                    .denominator("POP.AWAY")
                    .exceptions("POP.EXEMPT")
                    .build())
            .build();

    /** A rate that is defined from 2017 on. */
    static final Indicator LATER = Indicator.builder()
            .from(CHECK_UPS)
            .edition("2017")
            .validity(Validity.parse("2017-03-01/.."))
            .build();

    private Definitions() {}

    /** Composites of every shape: means, sums, quotients, differences of periods, of rates of other units, and of composites. */
    static Stream<Indicator> composites() {
        return Stream.of(
                INDEX,
                composite("X.SUM", "%", "ELD.CHECKUP_RATE + 2 ELD.CARE - 10", WHOLE_PERCENT, CARE),
                composite("X.PART", "%", "ELD.CHECKUP_RATE / (ELD.CHECKUP_RATE + ELD.CARE)", WHOLE_PERCENT, CARE),
                composite("X.LACK", "%", "100 - ELD.CARE", CARE),
                composite("X.RISE", "个百分点", "ELD.CARE - ELD.CARE[-1y]", CARE),
                composite("X.TREND", "%", "(ELD.CARE[-12] + ELD.CARE[-1] + ELD.CARE) / 3", CARE),
                composite("X.INDEX_RISE", "个百分点", "ELD.INDEX - ELD.INDEX[-2]", INDEX),
                composite("X.OF_PRESENT", "%", "(ELD.CHECKUP_RATE_PRESENT + ELD.CARE) / 2", PRESENT, CARE),
                composite("X.HOUSEHOLDS", "人/户", "HH.SIZE", HOUSEHOLD),
                composite("X.LAND", "人/平方公里", "POP.LAND_DENSITY - POP.LAND_DENSITY[-1y]", LAND_DENSITY),
                composite(
                        "X.SPENDING",
                        "%",
                        "(FIN.REPAID_SHARE + FIN.NET_SHARE) / 2",
                        REPAID_SHARE,
                        composite("FIN.NET_SHARE", "%", "FIN.NET_SPENDING / FIN.LOANS", NET_SPENDING, LOANS)),
                composite("X.COUNTS", "人", "HH.MEN + HH.WOMEN", count("HH.MEN"), count("HH.WOMEN")),
                composite("X.LATER", "%", "(ELD.CHECKUP_RATE + ELD.CHECKUP_RATE[-1y]) / 2", LATER),
                composite(
                        "X.RATES",
                        "%",
                        "(HH.WATER_RATE + HH.POOR_SHARE) / 2",
                        Indicator.proportion("HH.WATER_RATE")
                                .name("通水率", "Households with water")
                                .formula("HH.WATER / HH.TOTAL")
                                .build(),
                        composite(
                                "HH.POOR_SHARE",
                                "%",
                                "HH.POOR_RATE / HH.SIZE",
                                HOUSEHOLD,
                                Indicator.mean("HH.POOR_RATE", "人/户")
                                        .name("困难人口", "Poor persons in a household")
                                        .formula("POP.POOR / HH.TOTAL")
                                        .build())));
    }

    private static Indicator composite(String code, String unit, String formula, Indicator... components) {
        return Indicator.composite(code, unit)
                .name("综合", "Composite")
                .formula(formula)
                .addComponents(components)
                .build();
    }

    private static Indicator count(String code) {
        return Indicator.count(code, code + "_COUNTED", "人")
                .name("人数", "Persons")
                .build();
    }

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
                PRESENT,
                LAND_DENSITY,
                NET_SPENDING,
                CASES_OF_PRESENT,
                LATER,
                Indicator.ratio("HH.RATIO_IN_USE")
                        .name("在用户比", "Ratio of those in use")
                        .formula("(HH.OLD + HH.NEW) / HH.TOTAL")
                        .exclusions(Exclusions.builder()
                                .numerator("HH.OLD_EMPTY")
                                .denominator("HH.EMPTY")
                                .build())
                        .build(),
                Indicator.ratio("SRV.PER_TWO")
                        .name("每两人次", "For each two")
                        .formula("(SRV.DONE - 2 SRV.LOST) / (2 SRV.ASKED + 1)")
                        .build());
    }

    private static Indicator rising(Indicator indicator) {
        return toward(indicator, Direction.HIGHER_IS_BETTER);
    }

    private static Indicator toward(Indicator indicator, Direction direction) {
        return Indicator.builder().from(indicator).direction(direction).build();
    }

    /** Each sort of relative criterion, with each sort of reference, for indicators of many kinds. */
    static Stream<Target> relativeTargets() {
        Reference province = Reference.of(CommunityId.parse("440000000000"));
        Reference goal = Reference.of(MeasureCode.parse("ELD.GOAL"));
        Indicator falling = toward(PRESENT, Direction.LOWER_IS_BETTER);
        Indicator change = Indicator.change("CIV.CASES_CHANGE", "CIV.CASES")
                .name("增幅", "Change")
                .build();
        Indicator density = Indicator.density("POP.DENSITY", "人/平方公里")
                .name("人口密度", "Population density")
                .formula("POP.TOTAL / POP.AREA")
                .direction(Direction.LOWER_IS_BETTER)
                .build();
        return Stream.of(
                Target.of(rising(CHECK_UPS), Criterion.improveBy("2个百分点")),
                rounded(rising(CHECK_UPS), "2个百分点"),
                rounded(rising(CHECK_UPS), "5%"),
                rounded(falling, "0.5个百分点"),
                Target.of(falling, Criterion.improveBy("2.5%")),
                Target.of(falling, Criterion.improve()),
                Target.of(rising(LATER), Criterion.maintain()),
                Target.of(rising(INDEX), Criterion.maintain()),
                Target.of(rising(INDEX), new RelativeCriterion.Improve(province)),
                Target.of(INDEX, Criterion.atMost(goal)),
                Target.of(CHECK_UPS, Criterion.atLeast(province)),
                Target.of(CHECK_UPS, Criterion.moreThan(goal)),
                Target.of(change, Criterion.atMost(Reference.lastYear())),
                Target.of(change, Criterion.lessThan(province)),
                Target.of(
                        CHECK_UPS,
                        Criterion.atMost(Reference.builder()
                                .subject(CommunityId.parse("440000000000"))
                                .measure(MeasureCode.parse("ELD.AVERAGE"))
                                .years(1)
                                .build())),
                Target.of(
                        density, new RelativeCriterion.ImproveBy(Limit.parse("10人/平方公里"), Reference.previousPeriod())));
    }

    private static Target rounded(Indicator indicator, String by) {
        return Target.builder()
                .indicator(indicator)
                .criterion(Criterion.improveBy(by))
                .comparison(LimitComparison.ROUNDED_VALUE)
                .build();
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
