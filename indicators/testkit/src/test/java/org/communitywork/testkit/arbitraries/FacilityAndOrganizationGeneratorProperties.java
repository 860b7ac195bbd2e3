// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertEach;
import static org.communitywork.testkit.arbitraries.Kit.assertEmptyAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertLeftOutAtTimes;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.drawn;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.organization.CreditCode;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.organization.OrganizationKind;
import org.communitywork.core.organization.OrganizationKinds;
import org.communitywork.core.organization.Role;
import org.communitywork.core.organization.Roles;
import org.communitywork.core.quantity.Qualifier;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.Source;

/** What the generators of facilities and organizations draw, and what they shrink to. */
class FacilityAndOrganizationGeneratorProperties {
    private static final CommunityId MAIN = CommunityId.parse("main");

    @Example
    void kinds_areTheUsualOnesAndOneMore() {
        assertThat(drawn(FacilityArbitraries.kinds()))
                .containsAll(FacilityKinds.all())
                .contains(FacilityKind.of("荷花池"));
        assertThat(shrunk(FacilityArbitraries.kinds(), kind -> true)).isEqualTo(FacilityKinds.OFFICE);
        assertThat(drawn(OrganizationArbitraries.kinds()))
                .containsAll(OrganizationKinds.all())
                .contains(OrganizationKind.of("红白理事会"));
        assertThat(shrunk(OrganizationArbitraries.kinds(), kind -> true)).hasToString("领导小组");
    }

    @Example
    void facilities_areOfEveryStateAndLeaveOutEveryPart() {
        assertEach(FacilityState.class, FacilityArbitraries.facilities(), Facility::state);
        assertLeftOutAtTimes(
                FacilityArbitraries.facilities(),
                Facility::facilityClass,
                Facility::count,
                Facility::area,
                Facility::location,
                Facility::free,
                Facility::shared,
                Facility::subject);
        assertEmptyAtTimes(FacilityArbitraries.facilities(), Facility::rooms);
        assertAll(
                FacilityArbitraries.facilities(),
                facility -> facility.subject().orElse(MAIN).equals(MAIN));
    }

    @Example
    void facilities_areCountedInWordsOfEverySort() {
        assertThat(drawn(FacilityArbitraries.facilities())
                        .map(Facility::count)
                        .flatMap(Optional::stream)
                        .map(Quantity::qualifier))
                .containsAll(EnumSet.complementOf(EnumSet.of(Qualifier.ALL)));
        assertAll(
                FacilityArbitraries.facilities(),
                facility -> facility.count().stream().allMatch(count -> isNumberOf(Units.ITEM, count))
                        && facility.area().stream().allMatch(area -> isNumberOf(Units.SQUARE_METER, area)));
    }

    private static boolean isNumberOf(Unit unit, Quantity quantity) {
        return quantity.unit().equals(unit)
                && quantity.figure().map(Ratio::signum).orElse(0) >= 0;
    }

    @Example
    void facilities_haveTheClassesThatStandardsAskFor() {
        Set<String> classes = ImmutableSet.copyOf(drawn(FacilityArbitraries.facilities())
                .map(Facility::facilityClass)
                .flatMap(Optional::stream)
                .iterator());
        Set<String> asked = ImmutableSet.copyOf(drawn(FacilityArbitraries.standards())
                .flatMap(standard -> standard.required().keySet().stream())
                .iterator());
        assertThat(asked).containsAll(classes).hasSizeBetween(classes.size(), 5);
    }

    @Example
    void facilities_shrinkToAnOffice() {
        assertThat(shrunk(FacilityArbitraries.facilities(), facility -> true))
                .isEqualTo(Facility.builder()
                        .name("社区办公室")
                        .kind(FacilityKinds.OFFICE)
                        .state(FacilityState.EXISTING)
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void standards_standInAReport() {
        assertAll(
                FacilityArbitraries.standards(),
                standard -> standard.required().values().stream().allMatch(number -> number >= 1 && number <= 6));
        assertAll(FacilityArbitraries.standards(), standard -> standard.source().isPresent());
        assertThat(shrunk(FacilityArbitraries.standards(), standard -> true))
                .isEqualTo(FacilityStandard.builder()
                        .from(FacilityStandard.parse("1室"))
                        .source(Source.parse("R1:标题"))
                        .build());
    }

    @Example
    void creditCodes_haveLettersAndDigitsAndTheRightCheck() {
        assertAll(
                OrganizationArbitraries.creditCodes(),
                code -> CreditCode.parse(code.text()).equals(code));
        assertSome(
                OrganizationArbitraries.creditCodes(),
                code -> Character.isDigit(code.text().charAt(17)),
                code -> !Character.isDigit(code.text().charAt(17)),
                code -> code.division().isPresent());
    }

    @Example
    void roles_areOfOffices() {
        assertThat(drawn(OrganizationArbitraries.roles())).contains(Roles.LEADER, Roles.MEMBER, Role.of("楼道长"));
        assertThat(shrunk(OrganizationArbitraries.roles(), role -> true)).hasToString("组长");
        assertThat(drawn(OrganizationArbitraries.roleAssignments())
                        .map(assignment -> assignment.holder())
                        .distinct())
                .containsExactlyInAnyOrder("居委会主任", "社区民警");
    }

    @Example
    void organizations_leaveOutEveryPart() {
        assertLeftOutAtTimes(OrganizationArbitraries.organizations(), Organization::parent, Organization::creditCode);
        assertEmptyAtTimes(
                OrganizationArbitraries.organizations(),
                Organization::roles,
                Organization::members,
                Organization::partners,
                Organization::duties);
        assertThat(shrunk(OrganizationArbitraries.organizations(), organization -> true))
                .isEqualTo(Organization.builder()
                        .name("爱国卫生领导小组")
                        .kind(OrganizationKind.of("领导小组"))
                        .source(Source.parse("R1:标题"))
                        .build());
    }
}
