// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.sample;

import java.util.Optional;
import java.util.stream.IntStream;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.AuthorKind;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportKinds;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;

/** Writes the reports of a {@link World}. */
final class WorldReports {
    static final MeasureTable MEASURES = MeasureTable.of(
            measure("POP.TOTAL", "总人口", "Residents", Units.PERSON, MeasureKind.STOCK),
            measure("POP.MALE", "男性人口", "Men", Units.PERSON, MeasureKind.STOCK),
            measure("POP.FEMALE", "女性人口", "Women", Units.PERSON, MeasureKind.STOCK),
            measure("ELD.DUE", "应体检老人", "Elderly due for a check-up", Units.PERSON, MeasureKind.STOCK),
            measure("ELD.EXAMINED", "已体检老人", "Elderly examined", Units.PERSON, MeasureKind.STOCK),
            measure("ELD.CHECKUP_RATE", "体检率", "Check-up rate", Units.PERCENT, MeasureKind.LEVEL),
            measure("ENV.PERSON_TIMES", "出动人次", "Turnout", Units.PERSON_TIME, MeasureKind.FLOW),
            measure("CIV.TEAMS", "文体队伍", "Teams", Unit.parse("支"), MeasureKind.STOCK));

    private WorldReports() {}

    private static Measure measure(String code, String name, String englishName, Unit unit, MeasureKind kind) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name(name)
                .englishName(englishName)
                .unit(unit)
                .kind(kind)
                .build();
    }

    static WorkReport community(
            CommunityId id, ReportingPeriod year, CommunityNumbers numbers, int turnout, Optional<PlantedFault> fault) {
        String code = id + "-" + year;
        int women = numbers.women() + (is(fault, PlantedFault.PARTS_NOT_WHOLE) ? 1 : 0);
        boolean tooMany = is(fault, PlantedFault.PART_EXCEEDS_WHOLE);
        int elderly = tooMany ? numbers.residents() + 1 : numbers.elderly();
        WorkReport.Builder report = start(code, id, year, CommunityKind.COMMUNITY, AuthorKind.COMMUNITY)
                .addObservations(
                        figure(code, "POP.TOTAL", numbers.residents()),
                        figure(code, "POP.MALE", numbers.men()),
                        figure(code, "POP.FEMALE", women),
                        figure(code, "ELD.DUE", elderly),
                        figure(code, "ELD.EXAMINED", numbers.examined()),
                        figure(code, "ENV.PERSON_TIMES", turnout))
                .addBreakdown(breakdown(code, true, "POP.MALE", "POP.FEMALE"))
                .addBreakdown(breakdown(code, false, "ELD.DUE"))
                .addEnumeration(teams(code, numbers.teams(), is(fault, PlantedFault.LIST_AGAINST_COUNT)));
        if (is(fault, PlantedFault.CONFLICTING_STATEMENT)) {
            report.addObservation(figure(code, "POP.TOTAL", numbers.residents() + 100));
        }
        if (elderly > 0) {
            boolean off = is(fault, PlantedFault.STATED_RATE_OFF_COUNTS);
            report.addObservation(rate(code, numbers.examined(), elderly, off));
        }
        return report.build();
    }

    private static boolean is(Optional<PlantedFault> fault, PlantedFault one) {
        return fault.equals(Optional.of(one));
    }

    static WorkReport town(CommunityId id, int residents, int elderly, int examined) {
        String code = id + "-" + World.YEAR;
        return start(code, id, World.YEAR, CommunityKind.TOWN, AuthorKind.SUB_DISTRICT)
                .addObservations(
                        figure(code, "POP.TOTAL", residents),
                        figure(code, "ELD.DUE", elderly),
                        figure(code, "ELD.EXAMINED", examined))
                .build();
    }

    private static WorkReport.Builder start(
            String code, CommunityId id, ReportingPeriod year, CommunityKind kind, AuthorKind author) {
        return WorkReport.builder()
                .code(code)
                .title("工作总结")
                .kind(ReportKinds.PUBLIC_HEALTH)
                .author(author)
                .subject(id)
                .period(year)
                .addCommunity(Community.builder()
                        .id(id)
                        .kind(kind)
                        .name(id.toString())
                        .build());
    }

    private static Observation figure(String report, String measure, int number) {
        MeasureCode code = MeasureCode.parse(measure);
        return Observation.builder()
                .measure(code)
                .quantity(Quantity.of(number, MEASURES.get(code).unit()))
                .source(Source.parse(report + ":一"))
                .build();
    }

    /** The rate with one decimal, as people state it, or five points beside. */
    private static Observation rate(String report, int examined, int elderly, boolean off) {
        Ratio exact = Ratio.of(examined, elderly).times(Ratio.HUNDRED);
        Ratio shown = Rounding.gbt8170Decimals(1).round(exact);
        Ratio beside = shown.plus(Ratio.of(shown.compareTo(Ratio.of(50)) > 0 ? -5 : 5));
        return Observation.builder()
                .measure(MeasureCode.parse("ELD.CHECKUP_RATE"))
                .quantity(Quantity.of(off ? beside : shown, Units.PERCENT))
                .source(Source.parse(report + ":二"))
                .build();
    }

    private static Breakdown breakdown(String report, boolean closed, String... parts) {
        Breakdown.Builder breakdown = Breakdown.builder()
                .name("人口构成")
                .whole(MeasureRef.parse("POP.TOTAL"))
                .closed(closed)
                .source(Source.parse(report + ":一"));
        for (String part : parts) {
            breakdown.addPart(MeasureRef.parse(part));
        }
        return breakdown.build();
    }

    private static Enumeration teams(String report, int teams, boolean oneMore) {
        return Enumeration.builder()
                .name("文体队伍")
                .items(IntStream.range(0, teams + (oneMore ? 1 : 0))
                        .mapToObj(i -> "队" + (i + 1))
                        .toList())
                .stated(Quantity.of(teams, Unit.parse("支")))
                .measure(MeasureCode.parse("CIV.TEAMS"))
                .closed(true)
                .source(Source.parse(report + ":三"))
                .build();
    }
}
