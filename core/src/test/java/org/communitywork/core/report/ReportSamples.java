// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.CommunityKind;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.community.PopulationGroups;
import org.communitywork.core.community.Profile;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorLadder;
import org.communitywork.core.honor.HonorState;
import org.communitywork.core.honor.LevelBasis;
import org.communitywork.core.honor.SelectionProcedure;
import org.communitywork.core.honor.SelectionStep;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.organization.CreditCode;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.organization.OrganizationKinds;
import org.communitywork.core.organization.RoleAssignment;
import org.communitywork.core.organization.Roles;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;

/** Values with every attribute set, for tests that go over all types. */
public final class ReportSamples {
    /** The main subject of the sample report. */
    public static final CommunityId MAIN = CommunityId.parse("wanshouqiao");

    /** The other subject of the sample report. */
    public static final CommunityId VILLAGE = CommunityId.parse("330109001201");

    /** The code of a measure that the sample report does not define. */
    public static final MeasureCode RESIDENTS = MeasureCode.parse("POP.TOTAL");

    /** Where the items of the sample report were read. */
    public static final Source SOURCE = Source.parse("R9:二.3");

    private ReportSamples() {}

    public static Measure measure(String code, Unit unit) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name("数据项" + code)
                .englishName("Measure " + code)
                .unit(unit)
                .kind(MeasureKind.STOCK)
                .build();
    }

    public static Community community() {
        return Community.builder()
                .id(MAIN)
                .kind(CommunityKind.COMMUNITY)
                .name("万寿桥社区")
                .addAliases("万寿桥", "本社区")
                .addWithin("杭州市", "萧山区", "城厢街道")
                .division(DivisionCode.parse("330109001000"))
                .masked(true)
                .profile(Profile.builder()
                        .setting("城郊")
                        .putBoundary("东", "浙赣铁路")
                        .putBoundary("西北", "湘湖")
                        .note("位于萧然山西麓")
                        .build())
                .build();
    }

    public static Community village() {
        return Community.builder()
                .id(VILLAGE)
                .kind(CommunityKind.VILLAGE)
                .name("xx村")
                .build();
    }

    public static Observation observation() {
        return Observation.builder()
                .measure(RESIDENTS)
                .quantity(Quantity.parse("3290人"))
                .subject(VILLAGE)
                .period(ReportingPeriod.parse("2009"))
                .group(PopulationGroups.MIGRANTS)
                .text("三千二百九十人")
                .basis(Basis.CENSUS)
                .source(SOURCE)
                .build();
    }

    public static Enumeration enumeration() {
        return Enumeration.builder()
                .name("居民文体队伍")
                .stated(Quantity.parse("5支"))
                .addItems("腰鼓队", "自行车队")
                .closed(false)
                .measure(MeasureCode.parse("CIV.TEAMS"))
                .lastNumber(2)
                .text("五支")
                .source(SOURCE)
                .build();
    }

    public static Enumeration shownTeams() {
        return Enumeration.builder()
                .name("参加汇演的队伍")
                .addItems("腰鼓队")
                .closed(true)
                .within("居民文体队伍")
                .source(SOURCE)
                .build();
    }

    public static Breakdown breakdown() {
        return Breakdown.builder()
                .name("人口构成")
                .whole(MeasureRef.parse("POP.TOTAL"))
                .addParts(MeasureRef.parse("POP.TOTAL#妇女"), MeasureRef.parse("POP.TOTAL@330109001201"))
                .closed(true)
                .source(SOURCE)
                .build();
    }

    public static StatedTarget target() {
        return StatedTarget.builder()
                .kind(TargetKind.AT_LEAST)
                .measure(RESIDENTS)
                .quantity(Quantity.parse("80人"))
                .period(ReportingPeriod.parse("2011"))
                .due(ReportingPeriod.parse("2011-H1"))
                .horizon(Quantity.parse("3年"))
                .group(PopulationGroups.ELDERLY_60)
                .subject(MAIN)
                .summary("体检人数不少于80人")
                .source(SOURCE)
                .build();
    }

    public static HonorLadder ladder() {
        return HonorLadder.builder()
                .name("安全文明小区")
                .addSteps("达标", "先进", "标兵")
                .source(SOURCE)
                .build();
    }

    public static Honor honor() {
        return Honor.builder()
                .title("安全文明小区标兵")
                .level(AdministrativeLevel.CITY)
                .levelBasis(LevelBasis.INFERRED)
                .awardedBy("市政府")
                .recipient(VILLAGE)
                .state(HonorState.WON)
                .period(ReportingPeriod.parse("2010-05"))
                .ladder("安全文明小区")
                .step("标兵")
                .source(SOURCE)
                .build();
    }

    public static SelectionProcedure selection() {
        return SelectionProcedure.builder()
                .name("文明单位评选")
                .addSteps(
                        SelectionStep.builder().name("申报").build(),
                        SelectionStep.builder().name("集中培训").detail("各单位1人").build())
                .addGrades("一般", "较好", "好")
                .addParticipants("汇报人1名", "群众代表1名")
                .source(SOURCE)
                .build();
    }

    public static Campaign campaign() {
        return Campaign.builder()
                .name("除四害")
                .level(AdministrativeLevel.SUB_DISTRICT)
                .period(ReportingPeriod.parse("2010-Q2"))
                .recurrence(Recurrence.parse("每年"))
                .addThemes("灭鼠")
                .addSites("农贸市场")
                .addPartners("街道爱卫办")
                .honorSought("卫生街道")
                .addMeasures(RESIDENTS)
                .source(SOURCE)
                .build();
    }

    public static Activity activity() {
        return Activity.builder()
                .name("健康教育课")
                .campaign("除四害")
                .period(ReportingPeriod.parse("2010-05-03"))
                .recurrence(Recurrence.parse("每月"))
                .place("市民学校")
                .addAudience(PopulationGroups.YOUTH)
                .addTopics("病媒防制")
                .addPartners("卫生服务站")
                .addMeasures(RESIDENTS)
                .source(SOURCE)
                .build();
    }

    public static Service service() {
        return Service.builder()
                .name("免费体检")
                .addGroups(PopulationGroups.ELDERLY_60, PopulationGroups.DISABLED)
                .free(true)
                .atHome(false)
                .recurrence(Recurrence.parse("两年一次"))
                .minimumAge(60)
                .provider("卫生服务站")
                .addPartners("街道")
                .addMeasures(RESIDENTS)
                .source(SOURCE)
                .build();
    }

    public static Facility facility() {
        return Facility.builder()
                .name("社区图书馆")
                .kind(FacilityKinds.LIBRARY)
                .facilityClass("室")
                .count(Quantity.parse("1处"))
                .area(Quantity.parse("200平方米"))
                .location("居委会二楼")
                .free(true)
                .addRooms("阅览室")
                .shared("与学校共用")
                .state(FacilityState.PLANNED)
                .subject(MAIN)
                .source(SOURCE)
                .build();
    }

    public static FacilityStandard standard() {
        return FacilityStandard.builder()
                .from(FacilityStandard.parse("六室三站二栏一校一场所"))
                .source(SOURCE)
                .build();
    }

    public static Organization organization() {
        return Organization.builder()
                .name("文明创建领导小组")
                .kind(OrganizationKinds.LEADING_GROUP)
                .parent("万寿桥社区")
                .creditCode(CreditCode.parse("91110108351303601C"))
                .addRoles(new RoleAssignment(Roles.LEADER, "社区书记"))
                .addMembers("居民小组长")
                .addPartners("辖区单位")
                .addDuties("部署创建工作")
                .source(SOURCE)
                .build();
    }

    public static Statement statement() {
        return Statement.builder()
                .kind(StatementKind.PLAN)
                .summary("加强公共卫生工作领导")
                .addMeasures(RESIDENTS)
                .period(ReportingPeriod.parse("2011"))
                .source(SOURCE)
                .build();
    }

    /** Returns a report that may be added to. */
    public static WorkReport.Builder minimal() {
        return WorkReport.builder()
                .code("R9")
                .title("公共卫生工作总结")
                .kind(ReportKinds.PUBLIC_HEALTH)
                .author(AuthorKind.COMMUNITY)
                .subject(MAIN)
                .period(ReportingPeriod.parse("2010"))
                .addCommunities(community(), village());
    }

    /** Returns a report with one item of each sort. */
    public static WorkReport full() {
        return minimal()
                .titlePeriod(ReportingPeriod.parse("2009"))
                .bodyTitlePeriod(ReportingPeriod.parse("2010"))
                .signedOn(ReportingPeriod.parse("20XX-12-03"))
                .scope("今年以来")
                .fingerprint(TextFingerprint.of("清除小广告一千余处之多,发放宣传资料若干份次。"))
                .addMeasures(measure("CIV.TEAMS", Quantity.parse("1支").unit()))
                .addObservations(
                        observation(),
                        Observation.builder()
                                .from(observation())
                                .quantity(Quantity.parse("600多人"))
                                .build())
                .addEnumerations(enumeration(), shownTeams())
                .addBreakdowns(breakdown())
                .addTargets(target())
                .addLadders(ladder())
                .addHonors(honor(), honor())
                .addSelections(selection())
                .addCampaigns(campaign())
                .addActivities(activity())
                .addServices(service())
                .addFacilities(facility())
                .addFacilityStandards(standard())
                .addOrganizations(organization())
                .addStatements(statement())
                .build();
    }

    /** Returns the definitions that the sample report leaves to others. */
    public static Measure residents() {
        return measure("POP.TOTAL", Units.PERSON);
    }
}
