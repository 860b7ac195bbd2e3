// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.report.AuthorKind;
import org.communitywork.core.report.Breakdown;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportKind;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;

/** Short ways to write down reports and measures in tests. */
final class Reports {
    static final Measure PEOPLE = measure("POP.TOTAL", "总人口", "Population", "人", MeasureKind.STOCK);
    static final Measure WOMEN = measure("POP.FEMALE", "女性人口", "Female population", "人", MeasureKind.STOCK);
    static final Measure MARRIED = measure("POP.MARRIED_WOMEN", "已婚妇女", "Married women", "人", MeasureKind.STOCK);
    static final Measure HOUSEHOLDS = measure("POP.HOUSEHOLDS", "常住户数", "Households", "户", MeasureKind.STOCK);
    static final Measure AREA = measure("POP.AREA", "辖区面积", "Area", "平方公里", MeasureKind.STOCK);
    static final Measure TURNOUT = measure("ENV.PERSON_TIMES", "出动人次", "Turnout", "人次", MeasureKind.FLOW);
    static final Measure TRIPS = measure("ENV.VEHICLE_TIMES", "清运车次", "Vehicle trips", "车次", MeasureKind.FLOW);
    static final Measure REFUSE = measure("ENV.REFUSE_TONNES", "清除垃圾", "Refuse removed", "吨", MeasureKind.FLOW);
    static final Measure SESSIONS = measure("CIV.SESSIONS", "授课期数", "Sessions", "期", MeasureKind.FLOW);
    static final Measure SCIENCE = measure("CIV.SCIENCE", "科普授课", "Science lectures", "次", MeasureKind.FLOW);
    static final Measure RED = measure("CIV.RED", "红色讲堂", "Red lectures", "次", MeasureKind.FLOW);
    static final Measure TRAININGS = measure("CIV.TRAININGS", "再就业培训", "Trainings", "次", MeasureKind.FLOW);
    static final Measure FUND = measure("FIN.FUND", "专项资金", "Fund", "元", MeasureKind.FLOW);
    static final Measure SHARE = measure("FIN.FUND_SHARE", "小区资金", "Fund of one estate", "元", MeasureKind.FLOW);
    static final Measure AWARENESS = measure("EDU.AWARENESS", "知晓率", "Awareness rate", "%", MeasureKind.LEVEL);
    static final Measure TEAMS = measure("CIV.TEAMS", "文体队伍", "Teams", "支", MeasureKind.STOCK);
    static final Measure CHANGE = measure("SAF.CHANGE", "变动", "Change", "个百分点", MeasureKind.LEVEL);

    static final MeasureTable MEASURES = MeasureTable.of(
            PEOPLE,
            WOMEN,
            MARRIED,
            HOUSEHOLDS,
            AREA,
            TURNOUT,
            TRIPS,
            REFUSE,
            SESSIONS,
            SCIENCE,
            RED,
            TRAININGS,
            FUND,
            SHARE,
            AWARENESS,
            TEAMS,
            CHANGE);

    private Reports() {}

    static Measure measure(String code, String name, String englishName, String unit, MeasureKind kind) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name(name)
                .englishName(englishName)
                .unit(Unit.parse(unit))
                .kind(kind)
                .build();
    }

    static Community community(String id) {
        return Community.builder()
                .id(CommunityId.parse(id))
                .kind(CommunityKind.COMMUNITY)
                .name(id + "社区")
                .build();
    }

    static WorkReport.Builder report(String code, String subject, String period) {
        return WorkReport.builder()
                .code(code)
                .title("工作总结")
                .kind(ReportKind.of("文明创建"))
                .author(AuthorKind.COMMUNITY)
                .subject(CommunityId.parse(subject))
                .period(ReportingPeriod.parse(period))
                .addCommunity(community(subject));
    }

    /** A figure of the main subject in the period of the report; the source is the code of the report and the place. */
    static Observation figure(String source, Measure measure, String quantity) {
        return figure(source, measure, Quantity.parse(quantity)).build();
    }

    static Observation.Builder figure(String source, Measure measure, Quantity quantity) {
        return Observation.builder().measure(measure.code()).quantity(quantity).source(Source.parse(source));
    }

    static Observation figureIn(String source, String period, Measure measure, String quantity) {
        return figure(source, measure, Quantity.parse(quantity))
                .period(ReportingPeriod.parse(period))
                .build();
    }

    static Observation figureOf(String source, String group, Measure measure, String quantity) {
        return figure(source, measure, Quantity.parse(quantity))
                .group(PopulationGroup.of(group))
                .build();
    }

    static Breakdown breakdown(String source, boolean closed, String whole, String... parts) {
        Breakdown.Builder breakdown = Breakdown.builder()
                .name("构成")
                .whole(MeasureRef.parse(whole))
                .closed(closed)
                .source(Source.parse(source));
        for (String part : parts) {
            breakdown.addPart(MeasureRef.parse(part));
        }
        return breakdown.build();
    }

    static Enumeration.Builder list(String source, boolean closed, String... items) {
        return Enumeration.builder()
                .name("名单")
                .items(ImmutableList.copyOf(items))
                .closed(closed)
                .source(Source.parse(source));
    }

    static ReportSet set(WorkReport... reports) {
        return ReportSet.of(MEASURES, ImmutableList.copyOf(reports));
    }

    /** Returns the only item of a list that must have one. */
    static <T> T single(List<T> items) {
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
