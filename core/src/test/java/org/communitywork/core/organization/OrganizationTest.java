// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.text.Source;
import org.junit.jupiter.api.Test;

class OrganizationTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());

    private static Organization.Builder group() {
        return Organization.builder()
                .name("文明创建领导小组")
                .kind(OrganizationKinds.LEADING_GROUP)
                .source(Source.parse("R2:一"));
    }

    private static Organization full() {
        return group().parent("万寿桥社区")
                .creditCode(CreditCode.parse("91110108351303601C"))
                .addRole(new RoleAssignment(Roles.LEADER, "社区书记"))
                .addRole(new RoleAssignment(Role.of("联络员"), "文教主任"))
                .addMember("居民小组长")
                .addPartner("辖区单位")
                .addDuty("部署创建工作")
                .build();
    }

    @Test
    void json_keepsAllParts() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(full());
        assertThat(json)
                .isEqualTo("{\"name\":\"文明创建领导小组\",\"kind\":\"领导小组\",\"parent\":\"万寿桥社区\","
                        + "\"creditCode\":\"91110108351303601C\","
                        + "\"roles\":[{\"role\":\"组长\",\"holder\":\"社区书记\"},"
                        + "{\"role\":\"联络员\",\"holder\":\"文教主任\"}],"
                        + "\"members\":[\"居民小组长\"],\"partners\":[\"辖区单位\"],"
                        + "\"duties\":[\"部署创建工作\"],\"source\":\"R2:一\"}");
        assertThat(MAPPER.readValue(json, Organization.class)).isEqualTo(full());
    }

    @Test
    void json_leavesOutWhatIsNotStated() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(group().build());
        assertThat(json).isEqualTo("{\"name\":\"文明创建领导小组\",\"kind\":\"领导小组\",\"source\":\"R2:一\"}");
        assertThat(MAPPER.readValue(json, Organization.class)).isEqualTo(group().build());
    }

    @Test
    void parts_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group().name(" ").build())
                .withMessage("Name of an organization must not be blank: ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group().parent("文明创建领导小组").build())
                .withMessage("Organization must not belong to itself: '文明创建领导小组'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group().parent("").build())
                .withMessage("Parent must not be blank: '文明创建领导小组'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group().addMember(" ").build())
                .withMessage("Member must not be blank: '文明创建领导小组'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group().addPartner("").build())
                .withMessage("Partner must not be blank: '文明创建领导小组'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group().addDuty("").build())
                .withMessage("Duty must not be blank: '文明创建领导小组'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoleAssignment(Roles.MEMBER, " "))
                .withMessage("Holder of the role 成员 must not be blank: ' '");
        assertThatIllegalArgumentException().isThrownBy(() -> Role.of("")).withMessage("Role must not be blank: ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationKind.of(""))
                .withMessage("Kind of organization must not be blank: ''");
    }

    @Test
    void kind_isOpenAndKnowsTheCommonOnes() throws JsonProcessingException {
        assertThat(OrganizationKind.of("志愿者队伍")).isEqualTo(OrganizationKinds.VOLUNTEER_TEAM);
        assertThat(OrganizationKinds.VOLUNTEER_TEAM.englishLabel()).contains("volunteer team");
        assertThat(OrganizationKind.of("腰鼓队").englishLabel()).isEmpty();
        assertThat(MAPPER.readValue("\"腰鼓队\"", OrganizationKind.class)).hasToString("腰鼓队");
        assertThat(OrganizationKinds.all())
                .startsWith(OrganizationKinds.LEADING_GROUP)
                .endsWith(OrganizationKinds.MEDIA)
                .allSatisfy(kind -> assertThat(kind.englishLabel()).isPresent());
    }

    @Test
    void equality_isOfAllParts() {
        new EqualsTester()
                .addEqualityGroup(full(), full())
                .addEqualityGroup(group().build())
                .addEqualityGroup(group().source(Source.parse("R3:一")).build())
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(Roles.LEADER, Role.of(" 组长 "))
                .addEqualityGroup(Roles.DEPUTY_LEADER)
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(new RoleAssignment(Roles.LEADER, "社区书记"), new RoleAssignment(Roles.LEADER, " 社区书记"))
                .addEqualityGroup(new RoleAssignment(Roles.MEMBER, "社区书记"))
                .testEquals();
        SerializableTester.reserializeAndAssert(full());
    }
}
