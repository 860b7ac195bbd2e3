// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communitywork.core.community.Community;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.honor.SelectionProcedure;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.report.ReportSamples;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.service.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row for each way in which a document can be wrong: the path, and what is said about it. */
class JsonStrictnessTest {
    /** A new one for each test, for what a reader once learned of a type it keeps. */
    private final CommunityJson reader = CommunityJson.withUnits(Units.standard());

    private JsonReadException refusal(String json, Class<?> type) {
        JsonReadException refusal = catchThrowableOfType(JsonReadException.class, () -> reader.read(json, type));
        assertThat(refusal).as(json).isNotNull();
        assertThat(refusal).hasMessage("%s (line %s): %s", refusal.path(), refusal.line(), refusal.reason());
        assertThat(refusal.reason()).doesNotContain("com.fasterxml", "org.communitywork", "java.", "Feature", "\n");
        return refusal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                        | $                | Value must be an object, not an array",
                "\"x\"                     | $                | Value must be an object, not a string",
                "3                         | $                | Value must be an object, not a number",
                "true                      | $                | Value must be an object, not true or false",
                "{\"title\":5}             | $.title          | Value must be a string, not a number",
                "{\"title\":5.5}           | $.title          | Value must be a string, not a number with a fraction",
                "{\"title\":false}         | $.title          | Value must be a string, not true or false",
                "{\"title\":[\"a\"]}       | $.title          | Value must be a string, not an array",
                "{\"title\":{}}            | $.title          | Value must be a string, not an object",
                "{\"title\":null}          | $.title          | Value must not be null, what is not stated is left out",
                "{\"awardedBy\":null}      | $.awardedBy      | Value must not be null, what is not stated is left out",
                "{\"recipient\":5}         | $.recipient      | Value must be a string, not a number",
                "{\"recipient\":{\"text\":\"a\"}} | $.recipient | Value must be a string, not an object",
                "{\"recipient\":[\"a\"]}   | $.recipient      | Value must be a string, not an array",
                "{\"recipient\":\"A\"}     | $.recipient      | Cannot read 'A' at 0: expected a lower-case letter or a digit",
                "{\"state\":0}             | $.state          | Value must be a string, not a number",
                "{\"levelBasis\":\"0\"}    | $.levelBasis     | Value must be one of [STATED, INFERRED, UNKNOWN]: '0'",
                "{\"levelBasis\":\"\"}     | $.levelBasis     | Value must be one of [STATED, INFERRED, UNKNOWN]: ''",
                "{\"levelBasis\":\"stated\"} | $.levelBasis   | Value must be one of [STATED, INFERRED, UNKNOWN]: 'stated'",
                "{\"levelBasis\":\" STATED\"} | $.levelBasis  | Value must be one of [STATED, INFERRED, UNKNOWN]: ' STATED'",
                "{\"titel\":\"a\"}         | $.titel          | Property must be one of [awardedBy, ladder, level, levelBasis, period, recipient, source, state, step, title]: 'titel'",
                "{\"title\":\"a\"}         | $                | Required properties must be there: [level, levelBasis, state]",
                "{\"title\":\"a\",\"title\":\"a\"} | $.title  | Duplicate field 'title'"
            })
    void honor_isRefused(String json, String path, String reason) {
        JsonReadException refusal = refusal(json, Honor.class);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"60\"        | Value must be a whole number, not a string",
                "60.0          | Value must be a whole number, not a number with a fraction",
                "6e1           | Value must be a whole number, not a number with a fraction",
                "true          | Value must be a whole number, not true or false",
                "[60]          | Value must be a whole number, not an array",
                "{}            | Value must be a whole number, not an object",
                "1e1000000000  | Exponent must be from -999 to 999: '1e1000000000'",
                "1e-1000000000 | Exponent must be from -999 to 999: '1e-1000000000'",
                "1E+0999999999999999999 | Exponent must be from -999 to 999: '1E+0999999999999999999'",
                "1e999         | Value must be a whole number, not a number with a fraction",
                "99999999999   | Numeric value (99999999999) out of range of int (-2147483648 - 2147483647)",
                "NaN           | Non-standard token 'NaN'",
                "Infinity      | Non-standard token 'Infinity'",
                "012           | Invalid numeric value: Leading zeroes not allowed",
                "+5            | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs"
            })
    void number_isRefused(String number, String reason) {
        JsonReadException refusal = refusal("{\"name\":\"体检\",\"minimumAge\":" + number + "}", Service.class);
        assertThat(refusal.path()).isEqualTo("$.minimumAge");
        assertThat(refusal.reason()).startsWith(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"free\":\"true\"}       | $.free      | Value must be true or false, not a string",
                "{\"free\":1}              | $.free      | Value must be true or false, not a number",
                "{\"groups\":\"a\"}        | $.groups    | Value must be an array, not a string",
                "{\"groups\":\"\"}         | $.groups    | Value must be an array, not a string",
                "{\"groups\":{}}           | $.groups    | Value must be an array, not an object",
                "{\"groups\":[\"a\",5]}    | $.groups[1] | Value must be a string, not a number",
                "{\"groups\":[[\"a\"]]}    | $.groups[0] | Value must be a string, not an array",
                "{\"groups\":[null]}       | $.groups[0] | Value must not be null, what is not stated is left out",
                "{\"groups\":[\" \"]}      | $.groups[0] | Name of population group must not be blank",
                "{\"recurrence\":3}        | $.recurrence | Value must be a string, not a number",
                "{\"name\":\"x\",\"minimumAge\":-1}  | $ | Minimum age must be from 0 to 150: '-1'",
                "{\"name\":\"x\",\"minimumAge\":151} | $ | Minimum age must be from 0 to 150: '151'",
                "{\"name\":\" \"}          | $           | Name of service must not be blank"
            })
    void service_isRefused(String json, String path, String reason) {
        JsonReadException refusal = refusal(json, Service.class);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void closed_isRequiredAlthoughItIsNoObject() {
        assertThat(refusal("{\"name\":\"x\",\"items\":[\"a\"]}", Enumeration.class)
                        .reason())
                .isEqualTo("Required properties must be there: [closed]");
        assertThat(refusal("{\"name\":\"x\",\"items\":[\"a\"],\"closed\":0}", Enumeration.class)
                        .path())
                .isEqualTo("$.closed");
    }

    @Test
    void maps_nameTheirKeys() {
        assertThat(refusal("{\"required\":{\"室\":\"6\"}}", FacilityStandard.class)
                        .path())
                .isEqualTo("$.required['室']");
        assertThat(refusal("{\"required\":{\"室\":6,\"室\":6}}", FacilityStandard.class)
                        .path())
                .isEqualTo("$.required['室']");
        assertThat(refusal("{\"required\":[]}", FacilityStandard.class).reason())
                .isEqualTo("Value must be an object, not an array");
        assertThat(refusal("{\"profile\":{\"boundaries\":{\"上\":\"x\"}}}", Community.class)
                        .path())
                .isEqualTo("$.profile");
    }

    @Test
    void lists_nameTheirIndex() {
        assertThat(refusal("{\"steps\":[{\"name\":\"申报\"},{}]}", SelectionProcedure.class)
                        .path())
                .isEqualTo("$.steps[1]");
        assertThat(refusal("[{\"code\":\"1x\"}]", MeasureTable.class).path()).isEqualTo("$[0].code");
        assertThat(refusal("{}", MeasureTable.class).reason()).isEqualTo("Value must be an array, not an object");
    }

    @Test
    void report_namesPathAndLineOfWhatItsTypesRefuse() {
        String json = reader.write(ReportSamples.full()).replace("\"600多人\"", "\"近百吨位\"");
        JsonReadException refusal = refusal(json, WorkReport.class);
        assertThat(refusal.path()).isEqualTo("$.observations[1].quantity");
        int line = (int) json.substring(0, json.indexOf("近百吨位")).lines().count();
        assertThat(refusal.line()).isEqualTo(line);
    }

    @Test
    void report_namesTheItemThatBreaksARule() {
        String json =
                reader.write(ReportSamples.full()).replace("\"recipient\": \"330109001201\"", "\"recipient\": \"a\"");
        JsonReadException refusal = refusal(json, WorkReport.class);
        assertThat(refusal.path()).isEqualTo("$");
        assertThat(refusal.reason()).isEqualTo("Subject of honors[0] must be one of [wanshouqiao, 330109001201]: 'a'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"title\"",
                "{\"title\":",
                "{} {}",
                "{}x",
                "{},",
                "{/* a */}",
                "{}// a",
                "{# a\n}",
                "{'title':'a'}",
                "{title:\"a\"}",
                "{\"title\":\"a\",}",
                "{\"title\":\"\t\"}",
                "{\"title\":\"\\q\"}",
                "{\"title\":\"\\u12\"}",
                "\u0000",
                "{\"title\":tru}",
                "nul",
                "{\"a\":.5}",
                "{\"a\":5.}",
                "{\"a\":0x1F}"
            })
    void brokenSyntax_isRefused(String json) {
        assertThat(refusal(json, Honor.class).reason()).isNotBlank();
    }

    @Test
    void everyProperPrefix_isRefused() {
        String json = reader.write(ReportSamples.honor()).strip();
        for (int end = 0; end < json.length(); end++) {
            refusal(json.substring(0, end), Honor.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udfb7", "\\ud842x", "\\udfb7\\ud842", "\uD842", "x\uDFB7"})
    void halfSurrogatePairs_areRefused(String text) {
        assertThat(refusal("{\"title\":\"" + text + "\"}", Honor.class).reason())
                .startsWith("Text must not hold half a surrogate pair, it does at ");
        assertThat(refusal("{\"" + text + "\":1}", Honor.class).reason()).containsIgnoringCase("surrogate");
    }

    @Test
    void bytesThatAreNotUtf8_areRefused() throws IOException {
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
        byte[] surrogate = {'\n', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        byte[] cut = {'"', (byte) 0xE7, (byte) 0xA4};
        assertThat(refusalOfBytes(overlong).reason()).isEqualTo("Document must be UTF-8, byte 1 is not");
        assertThat(refusalOfBytes(surrogate).reason()).isEqualTo("Document must be UTF-8, byte 2 is not");
        assertThat(refusalOfBytes(surrogate).line()).isEqualTo(2);
        byte[] fourthLine = {'\n', '\n', '\n', '"', 'a', (byte) 0xFF};
        assertThat(refusalOfBytes(fourthLine).line()).isEqualTo(4);
        assertThat(refusalOfBytes(cut).reason()).isEqualTo("Document must be UTF-8, byte 1 is not");
        assertThat(refusalOfBytes("\"社区\"".getBytes(StandardCharsets.UTF_16)).path())
                .isEqualTo("$");
        assertThat(refusalOfBytes("\"ab\"".getBytes(StandardCharsets.UTF_16LE)).path())
                .isEqualTo("$");
    }

    private JsonReadException refusalOfBytes(byte[] bytes) {
        return catchThrowableOfType(
                JsonReadException.class, () -> reader.read(new ByteArrayInputStream(bytes), String.class));
    }

    @Test
    void halfSurrogatePair_isShownAtItsPlace() {
        assertThat(refusal("\"ab\\uD83D\"", String.class).reason())
                .isEqualTo("Text must not hold half a surrogate pair, it does at 2");
    }

    /** A path shows sixty characters of a name, as does what else is said of long texts. */
    @Test
    void names_areShownUpToSixtyCharacters() {
        String sixty = "n".repeat(60);
        assertThat(refusal("{\"" + sixty + "\":null}", Honor.class).path()).isEqualTo("$." + sixty);
        assertThat(refusal("{\"" + sixty + "n\":null}", Honor.class).path()).isEqualTo("$['" + sixty + "...']");
        assertThat(refusal("{\"" + "n".repeat(59) + "-\":null}", Honor.class).path())
                .isEqualTo("$['" + "n".repeat(59) + "-']");
    }
}
