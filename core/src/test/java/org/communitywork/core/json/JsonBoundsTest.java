// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.honor.Honor;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.service.Service;
import org.junit.jupiter.api.Test;

/** Documents that are large or deep on purpose: each bound at it and one beyond it. */
class JsonBoundsTest {
    /** A new one for each test, for what a reader once learned of a type it keeps. */
    private final CommunityJson reader = CommunityJson.withUnits(Units.standard());

    private JsonReadException refusal(String json, Class<?> type) {
        JsonReadException refusal = catchThrowableOfType(JsonReadException.class, () -> reader.read(json, type));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).hasSizeLessThan(2_000);
        return refusal;
    }

    @Test
    void depth_isBounded() {
        assertThat(refusal("[".repeat(64) + "]".repeat(64), Honor.class).reason())
                .isEqualTo("Value must be an object, not an array");
        assertThat(refusal("[".repeat(65) + "]".repeat(65), Honor.class).reason())
                .contains("65", "64");
        assertThat(refusal("{\"a\":".repeat(1_000_000), Honor.class).reason()).contains("65", "64");
    }

    @Test
    void strings_areBounded() {
        String longest = "户".repeat(100_000);
        assertThat(reader.read('"' + longest + '"', PopulationGroup.class).name())
                .isEqualTo(longest);
        assertThat(refusal('"' + longest + "户\"", PopulationGroup.class).reason())
                .contains("100001", "100000");
    }

    @Test
    void names_areBounded() {
        assertThat(refusal("{\"" + "n".repeat(1_000) + "\":1}", Honor.class).reason())
                .startsWith("Property must be one of");
        assertThat(refusal("{\"" + "n".repeat(10_000) + "\":1}", Honor.class).reason())
                .contains("1000");
    }

    @Test
    void numbers_areBounded() {
        assertThat(refusal(age("9".repeat(100)), Service.class).reason()).contains("out of range of int");
        assertThat(refusal(age("9".repeat(101)), Service.class).reason()).contains("101", "100");
        assertThat(refusal(age("0." + "9".repeat(1_000_000)), Service.class).reason())
                .contains("100");
        assertThat(refusal(age("1e" + "9".repeat(90)), Service.class).reason()).startsWith("Exponent must be from");
        assertThat(reader.read(age("60"), Service.class).minimumAge()).contains(60);
    }

    private static String age(String number) {
        return "{\"name\":\"体检\",\"minimumAge\":" + number + "}";
    }

    @Test
    void documents_areBounded() {
        String spaces = " ".repeat(16 * 1024 * 1024 - 3);
        assertThat(reader.read(spaces + "\"a\"", String.class)).isEqualTo("a");
        assertThat(refusal(spaces + " \"a\"", String.class).reason())
                .isEqualTo("Document must not be longer than 16777216");
    }

    @Test
    void endlessStreams_areLeftAtTheBound() {
        JsonReadException refusal =
                catchThrowableOfType(JsonReadException.class, () -> reader.read(new Endless(), String.class));
        assertThat(refusal.reason()).isEqualTo("Document must not be longer than 16777216");
    }

    /** Six million characters of three bytes each are cut at the bound, but not blamed for it. */
    @Test
    void streams_areBoundedInBytes() {
        byte[] document = ('"' + "户".repeat(6_000_000) + '"').getBytes(StandardCharsets.UTF_8);
        JsonReadException refusal = catchThrowableOfType(
                JsonReadException.class, () -> reader.read(new ByteArrayInputStream(document), String.class));
        assertThat(refusal.reason()).isEqualTo("Document must not be longer than 16777216");
    }

    /** A stream of spaces. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }
    }
}
