// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.calculation.NotApplicable;
import org.communitywork.indicators.calculation.NotApplicableReason;
import org.communitywork.indicators.calculation.Suppressed;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.catalog.CatalogDocument;
import org.communitywork.indicators.catalog.TargetEntry;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.consistency.ConsistencyOutcome;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.Severity;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Exclusions;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.DisclosureRule;
import org.communitywork.indicators.disclosure.Protection;
import org.communitywork.indicators.disclosure.PublishedTable;
import org.communitywork.indicators.disclosure.Totals;
import org.communitywork.indicators.grade.Bands;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Reference;
import org.communitywork.indicators.target.RelativeCriterion;
import org.communitywork.indicators.target.Target;

/** Definitions, targets and results of every sort. */
final class Samples {
    static final CommunityId SUBJECT = CommunityId.parse("s3-xx-community");
    static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2010);

    static final Indicator FEMALE_SHARE = Indicator.share("POP.FEMALE_SHARE")
            .name("女性人口占总人口比重", "Female share of population")
            .formula("POP.FEMALE / POP.TOTAL")
            .build();
    static final Indicator MARRIED_RATE = Indicator.proportion("POP.MARRIED_RATE")
            .name("已婚率", "Married rate")
            .formula("POP.MARRIED / POP.FEMALE")
            .edition("2")
            .decimals(0)
            .direction(Direction.HIGHER_IS_BETTER)
            .document("某办法")
            .place("某区")
            .topic("人口")
            .description("已婚妇女占女性人口")
            .isVerified(true)
            .build();
    static final Indicator TURNOUT = Indicator.count("ENV.TURNOUT", "ENV.PERSON_TIMES", "人次")
            .name("出动人次", "Person-times turned out")
            .build();
    /** Leaves out in every way that there is. */
    static final Indicator MARRIED_SHARE = Indicator.share("POP.MARRIED_SHARE")
            .name("已婚比重", "Married share")
            .formula("POP.MARRIED / POP.TOTAL")
            .exclusions(Exclusions.builder()
                    .denominator("POP.CHILDREN")
                    .numerator("POP.MARRIED.ELSEWHERE")
                    .exceptions("POP.UNASKED")
                    .build())
            .build();

    static final Indicator INDEX = Indicator.composite("POP.INDEX", "%")
            .name("人口指数", "Population index")
            .formula("0.6 POP.FEMALE_SHARE + 0.4 POP.MARRIED_SHARE")
            .addComponents(FEMALE_SHARE, MARRIED_SHARE)
            .build();

    static final IndicatorTable TABLE = IndicatorTable.of(FEMALE_SHARE, MARRIED_RATE, TURNOUT, MARRIED_SHARE, INDEX);

    static final Reference PROVINCE =
            Reference.of(CommunityId.parse("province")).named("全省平均水平", "the provincial average");

    private Samples() {}

    static ResolvedObservation figure(String measure, String quantity) {
        return ResolvedObservation.builder()
                .report("S3")
                .subject(SUBJECT)
                .period(YEAR)
                .measure(MeasureCode.parse(measure))
                .quantity(Quantity.parse(quantity))
                .source(Source.parse("S3:引言"))
                .build();
    }

    static Calculation calculate(Indicator indicator, ResolvedObservation... figures) {
        return Calculator.STANDARD.calculate(indicator, Observations.of(ImmutableList.copyOf(figures)), SUBJECT, YEAR);
    }

    static Calculation femaleShare(String female, String total) {
        return calculate(FEMALE_SHARE, figure("POP.FEMALE", female), figure("POP.TOTAL", total));
    }

    /** Every criterion that a target can have, and every other attribute. */
    static ImmutableList<Target> targets() {
        return ImmutableList.of(
                Target.atLeast(FEMALE_SHARE, "40.0%"),
                Target.of(FEMALE_SHARE, Criterion.moreThan("40%")),
                Target.of(FEMALE_SHARE, Criterion.lessThan("60%")),
                Target.of(FEMALE_SHARE, Criterion.exactly("50%")),
                Target.of(FEMALE_SHARE, Criterion.within("40%", "60%")),
                Target.of(MARRIED_RATE, Criterion.complete()),
                Target.of(TURNOUT, Criterion.none()),
                Target.of(MARRIED_RATE, Criterion.improveBy("2.0个百分点")),
                Target.of(MARRIED_RATE, new RelativeCriterion.Improve(Reference.previousPeriod())),
                Target.of(MARRIED_RATE, Criterion.maintain()),
                Target.of(MARRIED_RATE, Criterion.atLeast(PROVINCE)),
                Target.builder()
                        .indicator(TURNOUT)
                        .criterion(Criterion.atMost("700人次"))
                        .comparison(LimitComparison.ROUNDED_VALUE)
                        .document("某通知")
                        .place("某街道")
                        .validity(Validity.parse("2010-01-01/.."))
                        .period(YEAR)
                        .source(Source.parse("R4:二.3"))
                        .isIllustration(true)
                        .isVerified(true)
                        .build());
    }

    /** A table with a cell of each status: the 3 is withheld, and 12 with it, because the column has a total. */
    static PublishedTable published() {
        CountTable table = CountTable.builder()
                .columns(ImmutableList.of(new Bilingual("儿童", "children"), new Bilingual("老人", "elderly")))
                .row(new Bilingual("东街", "East"), ImmutableList.of(OptionalLong.of(3), OptionalLong.empty()))
                .row(new Bilingual("西街", "West"), ImmutableList.of(OptionalLong.of(12), OptionalLong.of(35)))
                .totals(Totals.OF_COLUMNS)
                .build();
        return DisclosureRule.of(5, Protection.ofWidth(3))
                .protect(table)
                .published()
                .orElseThrow();
    }

    static ImmutableList<GradeStandard> gradeStandards() {
        return ImmutableList.of(
                GradeStandard.builder()
                        .name("女性比重等级", "Grade of the female share")
                        .addIndicator(
                                FEMALE_SHARE,
                                Bands.atMost("A", "45%")
                                        .atMost("B", "50%")
                                        .otherwise("C")
                                        .codes("01", "02", "03"))
                        .build(),
                GradeStandard.builder()
                        .name("已婚率等级", "Grade of the married rate")
                        .addIndicator(
                                MARRIED_RATE,
                                Bands.atLeast("A", "80.0%").moreThan("B", "50%").otherwise("C"))
                        .addIndicator(
                                TURNOUT,
                                Bands.moreThan("A", "700人次")
                                        .atLeast("B", "500人次")
                                        .otherwise("C"))
                        .addPrecondition(Target.of(FEMALE_SHARE, Criterion.lessThan("60%")))
                        .comparison(LimitComparison.ROUNDED_VALUE)
                        .document("某标准")
                        .place("某省")
                        .build());
    }

    private static CompositionCheck composition() {
        Facility rooms = Facility.builder()
                .name("办公室")
                .kind(FacilityKinds.OFFICE)
                .facilityClass("室")
                .count(Quantity.parse("5间以上"))
                .build();
        return CompositionTarget.atLeast(FacilityStandard.parse("六室三站")).check(List.of(rooms), Listing.OPEN);
    }

    /** The table and the targets over it, with the measures that both need. */
    static Catalog catalog() {
        return Catalog.of(CatalogDocument.builder()
                .addMeasures(
                        measure("POP.FEMALE", Units.PERSON, MeasureKind.STOCK),
                        measure("POP.TOTAL", Units.PERSON, MeasureKind.STOCK),
                        measure("POP.MARRIED", Units.PERSON, MeasureKind.STOCK),
                        measure("POP.CHILDREN", Units.PERSON, MeasureKind.STOCK),
                        measure("POP.UNASKED", Units.PERSON, MeasureKind.STOCK),
                        measure("POP.MARRIED.ELSEWHERE", Units.PERSON, MeasureKind.STOCK),
                        measure("ENV.PERSON_TIMES", Units.PERSON_TIME, MeasureKind.FLOW))
                .addAllIndicators(TABLE.indicators())
                .addIndicators(Indicator.builder()
                        .from(MARRIED_RATE)
                        .edition("1")
                        .isVerified(false)
                        .build())
                .addAllTargets(targets().stream().map(TargetEntry::of).toList())
                .build());
    }

    private static Measure measure(String code, Unit unit, MeasureKind kind) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name("数")
                .englishName("Number")
                .unit(unit)
                .kind(kind)
                .build();
    }

    static Results results() {
        Calculation exact = femaleShare("2596人", "5692人");
        ResolvedObservation ofGroup = ResolvedObservation.builder()
                .from(figure("POP.FEMALE", "3人"))
                .group(PopulationGroup.of("老人"))
                .text("三人")
                .build();
        ConsistencyCheck check = ConsistencyCheck.builder()
                .rule("PARTS_AGAINST_WHOLE")
                .subject(SUBJECT)
                .outcome(ConsistencyOutcome.HOLDS)
                .addSource(Source.parse("S3:引言"))
                .arithmetic("2596 ≤ 5692")
                .message(Message.of("finding.value", "一"))
                .addFinding(finding())
                .build();
        return Results.builder()
                .addCalculations(
                        exact,
                        femaleShare("2000多人", "5000多人"),
                        femaleShare("2596人", "若干人"),
                        calculate(FEMALE_SHARE, ofGroup),
                        femaleShare("0人", "0人"),
                        femaleShare("6000人", "5692人"),
                        calculate(TURNOUT, figure("ENV.PERSON_TIMES", "600人次以上")),
                        notApplicable(),
                        index(),
                        Suppressed.of(exact, new Bilingual("少于10人", "fewer than 10 people")))
                .addTargetChecks(
                        Target.atLeast(FEMALE_SHARE, "40%").check(exact),
                        Target.atLeast(FEMALE_SHARE, "40%").check(femaleShare("xx人", "5692人")),
                        Target.of(FEMALE_SHARE, Criterion.atMost(Reference.of(MARRIED_RATE.code())))
                                .check(
                                        exact,
                                        calculate(
                                                MARRIED_RATE,
                                                figure("POP.MARRIED", "1200人"),
                                                figure("POP.FEMALE", "2596人"))))
                .addGradeCheck(gradeStandards().get(0).check(List.of(exact)))
                .addGradeCheck(gradeStandards()
                        .get(1)
                        .check(List.of(
                                exact,
                                calculate(MARRIED_RATE),
                                calculate(TURNOUT, figure("ENV.PERSON_TIMES", "600人次以上")))))
                .addCompositionCheck(composition())
                .addCombinedCheck(CombinedCheck.allOf(
                        new Bilingual("合计", "All"),
                        List.of(
                                composition(),
                                Target.atLeast(FEMALE_SHARE, "40%").check(exact))))
                .addConsistencyCheck(check)
                .build();
    }

    /** With all inputs: 50 % of 100 women in 200, and (60 - 5) / (200 - 80 - 10) = 50 % married. */
    static Calculation index() {
        return calculate(
                INDEX,
                figure("POP.FEMALE", "100人"),
                figure("POP.TOTAL", "200人"),
                figure("POP.MARRIED", "60人"),
                figure("POP.MARRIED.ELSEWHERE", "5人"),
                figure("POP.CHILDREN", "80人"),
                figure("POP.UNASKED", "10人"));
    }

    static NotApplicable notApplicable() {
        return NotApplicable.of(
                TURNOUT, SUBJECT, YEAR, NotApplicableReason.OUT_OF_SCOPE, new Bilingual("无此项工作", "no such work"));
    }

    private static Finding finding() {
        return Finding.builder()
                .rule("PARTS_AGAINST_WHOLE")
                .subject(SUBJECT)
                .severity(Severity.INFO)
                .addSource(Source.parse("S3:引言"))
                .message(Message.of("finding.value", "二"))
                .build();
    }
}
