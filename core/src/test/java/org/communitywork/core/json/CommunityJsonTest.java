// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityKinds;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.division.Division;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.division.UrbanRuralClass;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.Observation;
import org.communitywork.core.report.ReportSamples;
import org.communitywork.core.report.WorkReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommunityJsonTest {
    private static final CommunityJson JSON = CommunityJson.STANDARD;
    private static final String CODE = "\"POP.TOTAL\"";

    static Stream<Object> samples() {
        return Stream.of(
                ReportSamples.residents(),
                MeasureTable.of(ReportSamples.residents(), ReportSamples.measure("POP.AREA", Units.SQUARE_METER)),
                ReportSamples.community(),
                ReportSamples.village(),
                ReportSamples.observation(),
                ReportSamples.enumeration(),
                ReportSamples.breakdown(),
                ReportSamples.target(),
                ReportSamples.ladder(),
                ReportSamples.honor(),
                ReportSamples.selection(),
                ReportSamples.campaign(),
                ReportSamples.activity(),
                ReportSamples.service(),
                ReportSamples.facility(),
                ReportSamples.standard(),
                ReportSamples.organization(),
                ReportSamples.statement(),
                ReportSamples.minimal().build(),
                ReportSamples.full(),
                Division.builder()
                        .code(new DivisionCode("110101001001"))
                        .name("某社区")
                        .urbanRuralClass(UrbanRuralClass.CITY_CENTER)
                        .build(),
                MeasureCode.parse("POP.TOTAL"),
                MeasureRef.parse("POP.TOTAL@village#妇女"),
                ReportSamples.MAIN,
                FacilityKinds.LIBRARY,
                FacilityState.PLANNED,
                Quantity.parse("600多人次"),
                Units.PERSON);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void read_invertsWrite(Object sample) {
        assertThat((Object) JSON.read(JSON.write(sample), publicType(sample))).isEqualTo(sample);
    }

    /** 国函〔2008〕60号: 111 is 主城区. */
    @Test
    void classOfUrbanAndRural_isItsCode() {
        assertThat(JSON.write(UrbanRuralClass.CITY_CENTER)).isEqualTo("\"111\"\n");
        assertThat(JSON.read("\"111\"", UrbanRuralClass.class)).isEqualTo(UrbanRuralClass.CITY_CENTER);
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read("\"CITY_CENTER\"", UrbanRuralClass.class))
                .withMessageContaining("111, 112, 121, 122, 123, 210 or 220");
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read("111", UrbanRuralClass.class))
                .withMessageContaining("Value must be a string");
    }

    /** Returns the type that callers know, which for a generated class is the one above it. */
    private static Class<?> publicType(Object sample) {
        Class<?> type = sample.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    @Test
    void read_refusesTypesWithoutForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.read("{}", Runnable.class))
                .withMessage("Type must have a JSON form: 'java.lang.Runnable'");
    }

    @Test
    void write_leavesOutWhatIsNotStated() {
        assertThat(JSON.write(Observation.of(ReportSamples.RESIDENTS, Quantity.parse("3290人"))))
                .isEqualTo("{\n  \"measure\": \"POP.TOTAL\",\n  \"quantity\": \"3290人\"\n}\n");
    }

    @Test
    void write_indentsListsAndEndsWithLineBreak() {
        assertThat(JSON.write(ReportSamples.ladder())).isEqualTo("""
                        {
                          "name": "安全文明小区",
                          "steps": [
                            "达标",
                            "先进",
                            "标兵"
                          ],
                          "source": "R9:二.3"
                        }
                        """);
    }

    @Test
    void write_usesTheNamesOfTheContract() {
        assertThat(JSON.write(ReportSamples.facility())).contains("\"class\": \"室\"", "\"state\": \"PLANNED\"");
        assertThat(JSON.write(ReportSamples.village())).doesNotContain("masked");
        assertThat(JSON.write(ReportSamples.community())).contains("\"masked\": true");
    }

    @Test
    void write_refusesWhatHasNoForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(new Object()))
                .withMessageStartingWith("Value must have a JSON form: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write("\uD800"))
                .withMessage("Text must not hold half a surrogate pair: a value to write does");
    }

    @Test
    void read_takesStreamsAndFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("code.json"), CODE);
        assertThat(JSON.read(file, MeasureCode.class)).isEqualTo(ReportSamples.RESIDENTS);
        byte[] bytes = CODE.getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.read(new ByteArrayInputStream(bytes), MeasureCode.class))
                .isEqualTo(ReportSamples.RESIDENTS);
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> JSON.read(folder.resolve("none.json"), MeasureCode.class));
    }

    @Test
    void read_dropsByteOrderMark() throws IOException {
        String marked = "\uFEFF" + CODE;
        byte[] bytes = marked.getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.read(marked, MeasureCode.class)).isEqualTo(ReportSamples.RESIDENTS);
        assertThat(JSON.read(new ByteArrayInputStream(bytes), MeasureCode.class))
                .isEqualTo(ReportSamples.RESIDENTS);
    }

    @Test
    void read_keepsCharactersBeyondTheBasicPlane() {
        Honor honor = Honor.builder().from(ReportSamples.honor()).title("𠮷祥社区").build();
        assertThat(JSON.read(JSON.write(honor), Honor.class)).isEqualTo(honor);
        assertThat(JSON.read("\"\\uD842\\uDFB7\"", String.class)).isEqualTo("𠮷");
    }

    @Test
    void withUnits_readsUnitsOfTheTable() {
        Unit fathom = Unit.count("摞", "stack");
        CommunityJson json = CommunityJson.withUnits(Units.standard().with(fathom));
        String observation = "{\"measure\":\"CUL.BOOKS\",\"quantity\":\"12摞\"}";
        assertThat(json.read(observation, Observation.class).quantity()).isEqualTo(Quantity.of(12, fathom));
        Measure measure = ReportSamples.measure("CUL.BOOKS", fathom);
        assertThat(json.read(json.write(measure), Measure.class)).isEqualTo(measure);
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read(observation, Observation.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$.quantity"));
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> JSON.read(json.write(measure), Measure.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$.unit"));
    }

    @Test
    void withUnits_writesAlike() {
        WorkReport report = ReportSamples.full();
        assertThat(CommunityJson.withUnits(Units.standard()).write(report)).isEqualTo(JSON.write(report));
    }

    @Test
    void newMapper_isAsStrictAndNobodyElses() throws JsonProcessingException {
        JsonMapper mapper = JSON.newMapper();
        assertThat(mapper.readValue(mapper.writeValueAsString(ReportSamples.full()), WorkReport.class))
                .isEqualTo(ReportSamples.full());
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> mapper.readValue("{\"text\":\"a\"}", CommunityId.class));
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> mapper.readValue("{\"a\":1}", Facility.class));
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThatExceptionOfType(JsonReadException.class).isThrownBy(() -> JSON.read("{\"a\":1}", Facility.class));
    }

    @Test
    void nulls_areRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> JSON.write(nothing())).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> JSON.read(CODE, nothing()))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> CommunityJson.withUnits(nothing()))
                .withMessage("units");
    }

    /** Returns null as any type, as a caller without null checks could. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what the test is about
    private static <T> T nothing() {
        return null;
    }
}
