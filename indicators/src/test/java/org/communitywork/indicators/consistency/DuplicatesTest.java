// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.community;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.campaign.Activity;
import org.communitywork.core.campaign.Campaign;
import org.communitywork.core.community.AdministrativeLevel;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.HonorState;
import org.communitywork.core.honor.LevelBasis;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.organization.OrganizationKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static Honor honor(String title, String place) {
        return Honor.builder()
                .title(title)
                .level(AdministrativeLevel.UNKNOWN)
                .levelBasis(LevelBasis.UNKNOWN)
                .state(HonorState.WON)
                .source(Source.parse(place))
                .build();
    }

    /** S13 lists thirteen honors, of which two come twice. */
    @Test
    void example_countsDistinctHonors() {
        WorkReport.Builder report = report("S13", "wutabeijie", "20XX");
        for (int i = 0; i < 11; i++) {
            report.addHonors(honor("荣誉" + (char) ('甲' + i), "S13:二"));
        }
        report.addHonors(honor("荣誉甲", "S13:三"), honor("荣誉" + (char) ('甲' + 1), "S13:四"));
        ConsistencyCheck check = single(Duplicates.STANDARD.check(set(report.build())));
        assertThat(check.rule()).isEqualTo("DUPLICATES");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("11 < 13");
        assertThat(single(check.findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(check.sources())
                .containsExactly(Source.parse("S13:二"), Source.parse("S13:三"), Source.parse("S13:四"));
        assertThat(check.message().text(Language.CHINESE)).isEqualTo("S13:荣誉重复列举:荣誉甲、荣誉" + (char) ('甲' + 1));
        assertThat(check.message().text(Language.ENGLISH)).startsWith("S13: honors listed more than once: 荣誉甲, ");
    }

    @Test
    void honors_differByStateRecipientAndPeriod() {
        Honor won = honor("文明社区", "R1:一");
        WorkReport report = report("R1", "a", "2010")
                .addCommunities(community("city"))
                .addHonors(
                        won,
                        Honor.builder().from(won).state(HonorState.SOUGHT).build(),
                        Honor.builder()
                                .from(won)
                                .recipient(CommunityId.parse("city"))
                                .build(),
                        Honor.builder()
                                .from(won)
                                .period(ReportingPeriod.parse("2009"))
                                .build())
                .build();
        ConsistencyCheck check = single(Duplicates.STANDARD.check(set(report)));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(check.arithmetic()).contains("4 = 4");
        WorkReport named = WorkReport.builder()
                .from(report)
                .honors(ImmutableList.of(
                        won,
                        Honor.builder()
                                .from(won)
                                .recipient(CommunityId.parse("a"))
                                .build()))
                .build();
        assertThat(single(Duplicates.STANDARD.check(set(named))).arithmetic())
                .as("the main subject is the recipient where none is named")
                .contains("1 < 2");
    }

    @Test
    void eachList_isOneCheck() {
        Source place = Source.parse("R1:一");
        Campaign campaign = Campaign.builder().name("除四害").source(place).build();
        Activity activity = Activity.builder().name("讲座").source(place).build();
        Organization team = Organization.builder()
                .name("腰鼓队")
                .kind(OrganizationKind.of("队伍"))
                .source(place)
                .build();
        Service service = Service.builder().name("体检").source(place).build();
        Facility facility = Facility.builder()
                .name("活动室")
                .kind(FacilityKind.of("活动室"))
                .source(place)
                .build();
        WorkReport twice = report("R1", "a", "2010")
                .addHonors(honor("文明社区", "R1:一"))
                .addCampaigns(campaign, campaign)
                .addActivities(activity, activity)
                .addOrganizations(team, team)
                .addServices(service, service)
                .addFacilities(facility, facility)
                .build();
        assertThat(Duplicates.STANDARD.check(set(twice)))
                .as("one honor is no list")
                .hasSize(5)
                .allMatch(check -> check.outcome() == ConsistencyOutcome.FAILS
                        && check.arithmetic().orElseThrow().equals("1 < 2"));
        WorkReport once = report("R1", "a", "2010")
                .addCampaigns(
                        campaign,
                        Campaign.builder()
                                .from(campaign)
                                .period(ReportingPeriod.parse("2009"))
                                .build())
                .addActivities(
                        activity, Activity.builder().from(activity).place("广场").build())
                .addOrganizations(
                        team, Organization.builder().from(team).parent("社区").build())
                .addServices(
                        service,
                        Service.builder()
                                .from(service)
                                .addGroups(PopulationGroup.of("老人"))
                                .build())
                .addFacilities(
                        facility,
                        Facility.builder().from(facility).location("村").build())
                .build();
        assertThat(Duplicates.STANDARD.check(set(once)))
                .hasSize(5)
                .allMatch(check -> check.outcome() == ConsistencyOutcome.HOLDS);
    }
}
