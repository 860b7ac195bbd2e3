// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.communitywork.core.period.Validity;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static final DivisionCode OLD = DivisionCode.parse("330110001");
    private static final DivisionCode NEW = DivisionCode.parse("330113001");

    /** The last day is chosen for the test. */
    private static Division.Builder old() {
        return Division.builder()
                .code(OLD)
                .name("临平街道")
                .validity(Validity.parse("../2021-04-08"))
                .addSuccessor(NEW);
    }

    @Test
    void builder_needsCodeAndNameOnly() {
        Division division = Division.builder().code(NEW).name("临平街道").build();
        assertThat(division.validity()).isEqualTo(Validity.ALWAYS);
        assertThat(division.urbanRuralClass()).isEmpty();
        assertThat(division.successors()).isEmpty();
    }

    @Test
    void isValidOn_asksItsValidity() {
        assertThat(old().build().isValidOn(LocalDate.of(2021, 4, 8))).isTrue();
        assertThat(old().build().isValidOn(LocalDate.of(2021, 4, 9))).isFalse();
    }

    @Test
    void parts_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> old().name(" ").build())
                .withMessage("Name of a division must not be blank: '330110001000'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> old().validity(Validity.ALWAYS).build())
                .withMessage("Division with successors must have a last day: '330110001000'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> old().addSuccessor(OLD).build())
                .withMessage("Division must not be its own successor: '330110001000'");
    }

    @Test
    void json_keepsAllParts() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());
        Division division = old().urbanRuralClass(UrbanRuralClass.CITY_CENTER).build();
        String json = mapper.writeValueAsString(division);
        assertThat(json)
                .isEqualTo("{\"code\":\"330110001000\",\"name\":\"临平街道\",\"urbanRuralClass\":\"111\","
                        + "\"validity\":\"../2021-04-08\",\"successors\":[\"330113001000\"]}");
        assertThat(mapper.readValue(json, Division.class)).isEqualTo(division);
        assertThat(mapper.readValue("{\"code\":\"330113001\",\"name\":\"临平街道\"}", Division.class))
                .isEqualTo(Division.builder().code(NEW).name("临平街道").build());
    }

    @Test
    void equality_isOfAllParts() {
        new EqualsTester()
                .addEqualityGroup(old().build(), old().build())
                .addEqualityGroup(old().name("临平镇").build())
                .addEqualityGroup(old().code(DivisionCode.parse("330110002")).build())
                .testEquals();
        SerializableTester.reserializeAndAssert(old().build());
    }
}
