// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.community;
import static org.communitywork.indicators.consistency.Reports.list;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import com.google.common.collect.ImmutableList;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three numbers of S7: six rooms required, five stated, six named. */
class FacilitiesAgainstStandardTest {
    private static final FacilitiesAgainstStandard RULE = FacilitiesAgainstStandard.STANDARD;
    private static final Source PLACE = Source.parse("S7:一.4");

    private static Facility.Builder facility(String name, String type) {
        return Facility.builder()
                .name(name)
                .kind(FacilityKind.of("活动室"))
                .facilityClass(type)
                .source(PLACE);
    }

    private static WorkReport.Builder report(String standard, int rooms) {
        WorkReport.Builder report = Reports.report("S7", "s7", "20XX")
                .addFacilityStandards(FacilityStandard.builder()
                        .from(FacilityStandard.parse(standard))
                        .source(PLACE)
                        .build());
        for (int i = 0; i < rooms; i++) {
            report.addFacilities(facility("室" + i, "室").build());
        }
        return report;
    }

    @Test
    void example_saysWhichPairFails() {
        WorkReport report = report("六室", 6)
                .addEnumeration(list("S7:一.4", true, "甲", "乙", "丙", "丁", "戊", "己")
                        .stated(Quantity.parse("5室"))
                        .build())
                .build();
        ImmutableList<ConsistencyCheck> checks = RULE.check(set(report));
        assertThat(checks)
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("6 ≥ 6", "5 < 6", "6 ≠ 5");
        assertThat(checks)
                .extracting(ConsistencyCheck::outcome)
                .containsExactly(ConsistencyOutcome.HOLDS, ConsistencyOutcome.FAILS, ConsistencyOutcome.FAILS);
        assertThat(single(checks.get(1).findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(single(checks.get(2).findings()).severity()).isEqualTo(Severity.ERROR);
        assertThat(checks.get(1).message().text(Language.CHINESE)).isEqualTo("六室:“室”应有6个,只称5室");
        assertThat(checks.get(2).message().text(Language.CHINESE)).isEqualTo("六室的“室”:称5室,列出的设施却有6个");
        assertThat(checks.get(0).sources()).containsExactly(PLACE);
        assertThat(checks.get(0).rule()).isEqualTo("FACILITIES_AGAINST_STANDARD");
    }

    @ParameterizedTest
    @CsvSource({
        "二室, 1, FAILS, 1 < 2",
        "二室, 3, HOLDS, 3 ≥ 2",
        "二室, 0, UNDETERMINED, ? ≥? 2",
    })
    void named_areEnoughOrNot(String standard, int rooms, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check = single(RULE.check(set(report(standard, rooms).build())));
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    @ParameterizedTest
    @CsvSource({
        "2个, HOLDS, 3 ≥ 3",
        "xx个, UNDETERMINED, '[2, ∞) ≥? 3'",
        "0个, FAILS, 1 < 3",
        "多个, UNDETERMINED, '[2, ∞) ≥? 3'",
        "2个以上, HOLDS, '[3, ∞) ≥ 3'",
        "不足1个, FAILS, '[1, 2) < 3'",
    })
    void named_countWithWhatIsKnown(String count, ConsistencyOutcome outcome, String arithmetic) {
        WorkReport report = report("三室", 1)
                .addFacilities(facility("多间", "室").count(Quantity.parse(count)).build())
                .build();
        ConsistencyCheck check = single(RULE.check(set(report)));
        assertThat(check.arithmetic()).contains(arithmetic);
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void named_areThereAndOfTheSubject() {
        WorkReport report = report("二室", 1)
                .addCommunities(community("other"))
                .addFacilities(
                        facility("将建", "室").state(FacilityState.PLANNED).build(),
                        facility("别处", "室").subject(CommunityId.parse("other")).build(),
                        facility("站", "站").build(),
                        Facility.builder()
                                .name("无类")
                                .kind(FacilityKind.of("广场"))
                                .source(PLACE)
                                .build())
                .build();
        assertThat(single(RULE.check(set(report))).arithmetic()).contains("1 < 2");
        WorkReport all = report("一室", 0)
                .addFacilities(facility("各村", "室").count(Quantity.all()).build())
                .build();
        assertThat(single(RULE.check(set(all))).arithmetic())
                .as("all there are is at least one")
                .contains("[1, ∞) ≥ 1");
    }

    @Test
    void facilities_areAmongTheSources() {
        Source elsewhere = Source.parse("S7:二");
        WorkReport report = report("一室", 0)
                .addFacilities(facility("甲", "室").source(elsewhere).build())
                .addEnumeration(
                        list("S7:三", true, "甲").stated(Quantity.parse("1室")).build())
                .build();
        ImmutableList<ConsistencyCheck> checks = RULE.check(set(report));
        assertThat(checks)
                .extracting(check -> check.arithmetic().orElseThrow())
                .containsExactly("1 ≥ 1", "1 ≥ 1", "1 = 1");
        assertThat(checks.get(0).sources()).containsExactlyInAnyOrder(PLACE, elsewhere);
        assertThat(checks.get(2).sources()).containsExactlyInAnyOrder(elsewhere, Source.parse("S7:三"));
    }

    @Test
    void stated_mayBeAllThereIs() {
        WorkReport report = report("二室", 0)
                .addEnumeration(
                        list("S7:一.4", false, "甲").stated(Quantity.parse("xx室")).build())
                .addEnumeration(
                        list("S7:一.4", false, "甲").stated(Quantity.parse("2站")).build())
                .build();
        assertThat(RULE.check(set(report)))
                .extracting(ConsistencyCheck::outcome)
                .containsExactly(ConsistencyOutcome.UNDETERMINED, ConsistencyOutcome.UNDETERMINED);
    }
}
