// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.communitywork.indicators.consistency.Reports.HOUSEHOLDS;
import static org.communitywork.indicators.consistency.Reports.MEASURES;
import static org.communitywork.indicators.consistency.Reports.PEOPLE;
import static org.communitywork.indicators.consistency.Reports.SCIENCE;
import static org.communitywork.indicators.consistency.Reports.TEAMS;
import static org.communitywork.indicators.consistency.Reports.TURNOUT;
import static org.communitywork.indicators.consistency.Reports.WOMEN;
import static org.communitywork.indicators.consistency.Reports.breakdown;
import static org.communitywork.indicators.consistency.Reports.figure;
import static org.communitywork.indicators.consistency.Reports.figureOf;
import static org.communitywork.indicators.consistency.Reports.list;
import static org.communitywork.indicators.consistency.Reports.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Gap;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;

/**
 * Two communities over some years, each with two reports a year that tell the truth in words of their own choice:
 * exactly, with 多 or 以上, or not at all. Every number comes from the seed.
 */
final class World {
    static final int FIRST_YEAR = 2007;
    private static final ImmutableList<String> COMMUNITIES = ImmutableList.of("east", "west");

    private final Random random;
    private final List<WorkReport> reports = new ArrayList<>();

    private World(long seed, int years) {
        this.random = new Random(seed);
        for (int year = 0; year < years; year++) {
            for (String community : COMMUNITIES) {
                addYear(community, year);
            }
        }
    }

    static ImmutableList<WorkReport> reports(long seed, int years) {
        return ImmutableList.copyOf(new World(seed, years).reports);
    }

    /**
     * Turnouts of different years are thousands apart, so that no honest phrase can fit two of them; other figures change
     * by less than half, and no figure of one community is one of the other.
     */
    private void addYear(String community, int year) {
        boolean west = community.equals("west");
        int men = (west ? 3000 : 1000) + random.nextInt(900);
        int women = (west ? 3000 : 1000) + random.nextInt(900);
        int households = (west ? 750 : 500) + random.nextInt(240);
        int turnout = (year + 1) * 1000 + (west ? 501 : 101) + random.nextInt(390);
        int teams = 2 + random.nextInt(8);
        int lectures = 12 + random.nextInt(8);
        for (String half : ImmutableList.of("A", "B")) {
            String code = community + (FIRST_YEAR + year) + half;
            reports.add(report(code, community, String.valueOf(FIRST_YEAR + year))
                    .addObservations(
                            figure(code + ":一", PEOPLE, exact(men + women, "人")),
                            figureOf(code + ":一", "男", PEOPLE, exact(men, "人")),
                            figure(code + ":一", WOMEN, exact(women, "人")),
                            figure(code + ":二", PEOPLE, say(men + women, "人")),
                            figure(code + ":二", HOUSEHOLDS, say(households, "户")),
                            figure(code + ":三", TURNOUT, say(turnout, "人次")),
                            figure(code + ":三", SCIENCE, exact(lectures, "次")))
                    .titlePeriod(ReportingPeriod.ofYear(FIRST_YEAR + year))
                    .bodyTitlePeriod(ReportingPeriod.ofYear(FIRST_YEAR + year))
                    .signedOn(ReportingPeriod.parse(FIRST_YEAR + year + 1 + "-01-10"))
                    .fingerprint(TextFingerprint.of(text(code)))
                    .addActivities(activity(code, "科普讲座"), activity(code, "清扫"))
                    .addFacilityStandards(FacilityStandard.builder()
                            .from(FacilityStandard.parse("二室"))
                            .source(Source.parse(code + ":六"))
                            .build())
                    .addFacilities(room(code, "活动室"), room(code, "警务室"))
                    .addBreakdown(breakdown(code + ":一", true, "POP.TOTAL", "POP.TOTAL#男", "POP.FEMALE"))
                    .addBreakdown(breakdown(code + ":一", false, "POP.TOTAL", "POP.FEMALE"))
                    .addEnumeration(teams(code, teams, random.nextBoolean()))
                    .build());
        }
    }

    /** Nobody else writes the same. */
    private static String text(String code) {
        StringBuilder letters = new StringBuilder();
        code.chars().map(letter -> '甲' + letter).forEach(letters::appendCodePoint);
        return letters + "的总结";
    }

    private static Activity activity(String code, String name) {
        return Activity.builder()
                .name(name)
                .recurrence(Recurrence.parse("每月"))
                .period(ReportingPeriod.parse(code.substring(4, 8)))
                .addMeasures(SCIENCE.code())
                .source(Source.parse(code + ":三"))
                .build();
    }

    private static Facility room(String code, String name) {
        return Facility.builder()
                .name(name)
                .kind(FacilityKind.of(name))
                .facilityClass("室")
                .source(Source.parse(code + ":六"))
                .build();
    }

    private Enumeration teams(String code, int teams, boolean closed) {
        int listed = closed ? teams : 1 + random.nextInt(teams);
        String[] names = IntStream.range(0, listed).mapToObj(i -> "队" + i).toArray(String[]::new);
        return list(code + ":四", closed, names)
                .measure(TEAMS.code())
                .stated(Quantity.parse(exact(teams, "支")))
                .build();
    }

    private static String exact(int number, String unit) {
        return number + unit;
    }

    private String say(int number, String unit) {
        return switch (random.nextInt(5)) {
            case 0 -> number / 100 * 100 == number ? number + unit : number / 100 * 100 + "多" + unit;
            case 1 -> number - random.nextInt(50) + unit + "以上";
            case 2 -> "若干" + unit;
            case 3 -> "xx" + unit;
            default -> number + unit;
        };
    }

    static ReportSet set(Iterable<WorkReport> reports) {
        return ReportSet.of(MEASURES, reports);
    }

    /** The same reports and figures in another order. */
    static ImmutableList<WorkReport> shuffled(Iterable<WorkReport> reports, long seed) {
        Random random = new Random(seed);
        List<WorkReport> result = new ArrayList<>();
        for (WorkReport report : reports) {
            List<Observation> figures = new ArrayList<>(report.observations());
            Collections.shuffle(figures, random);
            result.add(with(report, figures));
        }
        Collections.shuffle(result, random);
        return ImmutableList.copyOf(result);
    }

    static WorkReport with(WorkReport report, List<Observation> figures) {
        return WorkReport.builder().from(report).observations(figures).build();
    }

    /** The reports with one of them changed. */
    static ImmutableList<WorkReport> change(
            ImmutableList<WorkReport> reports, int index, UnaryOperator<WorkReport> change) {
        List<WorkReport> result = new ArrayList<>(reports);
        result.set(index, change.apply(reports.get(index)));
        return ImmutableList.copyOf(result);
    }

    /** The report with one figure masked. */
    static WorkReport masked(WorkReport report, int index) {
        List<Observation> figures = new ArrayList<>(report.observations());
        Observation old = figures.get(index);
        figures.set(
                index,
                Observation.builder()
                        .from(old)
                        .quantity(Quantity.unknown(Gap.MASKED, old.quantity().unit()))
                        .build());
        return with(report, figures);
    }

    /** The report with one figure more. */
    static WorkReport plus(WorkReport report, Measure measure, Quantity quantity) {
        List<Observation> figures = new ArrayList<>(report.observations());
        figures.add(figure(report.code() + ":五", measure, quantity).build());
        return with(report, figures);
    }
}
