// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.community.Profile;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of text and JSON forms, on forms that obey them and on others that break one each. */
class TextAndJsonLawsTest {
    private static final String INVERTS = "parse inverts print";
    private static final String REFUSES = "reads or refuses";
    private static final String ROUND_TRIP = "JSON round trip";
    private static final String UNKNOWN = "unknown properties are refused";

    private static void assertBroken(String law, String expected, ThrowingCallable check) {
        assertThat(catchThrowableOfType(LawViolation.class, check)).satisfies(violation -> {
            assertThat(violation.laws()).containsExactly(law);
            assertThat(violation.expected()).isEqualTo(expected);
        });
    }

    @Test
    void formsOfTheLibrary_obeyAllLaws() {
        TextLaws.parseInvertsPrint(Formula.parse("a / (b + c)"), Formula::parse);
        TextLaws.readsOrRefuses("a / / b", Formula::parse);
        TextLaws.readsOrRefuses("a/b", Formula::parse);
        JsonLaws.roundTrips(Definitions.CHECK_UPS, Indicator.class);
        JsonLaws.refusesUnknownProperties(Definitions.CHECK_UPS, Indicator.class);
        JsonLaws.refusesUnknownProperties(MeasureCode.parse("X.A"), MeasureCode.class);
        JsonLaws.refusesUnknownProperties(Profile.builder().build(), Profile.class);
    }

    // Text

    /** A parser as it may be written where nobody looks for null. */
    @SuppressWarnings("NullAway")
    private static String nothing(String text) {
        return null;
    }

    @Test
    void textThatIsReadAsAnother_isFound() {
        assertBroken(INVERTS, "A", () -> TextLaws.parseInvertsPrint("A", text -> text.toLowerCase(Locale.ROOT)));
    }

    @Test
    void textThatIsNotRead_isFound() {
        assertBroken(INVERTS, "an answer", () -> TextLaws.parseInvertsPrint("/", Formula::parse));
        assertBroken(INVERTS, "an answer", () -> TextLaws.parseInvertsPrint("A", TextAndJsonLawsTest::nothing));
    }

    @Test
    void refusalWithoutAPlaceInTheText_isFound() {
        assertBroken(REFUSES, "a value or a TextParseException", () -> TextLaws.readsOrRefuses("x", Integer::valueOf));
        assertBroken(
                REFUSES,
                "a value or a TextParseException",
                () -> TextLaws.readsOrRefuses("x", TextAndJsonLawsTest::nothing));
        // The parser counts in its own text, which is longer.
        assertBroken(
                REFUSES,
                "a place from 0 to 1",
                () -> TextLaws.readsOrRefuses("x", text -> {
                    throw new TextParseException("(" + text + ")", 3, "an operator");
                }));
    }

    @Test
    void textThatIsReadAsAnotherEachTime_isFound() {
        assertBroken(INVERTS, "xx", () -> TextLaws.readsOrRefuses("x", text -> text + text));
    }

    // JSON

    @Test
    void valueWithoutAForm_isFound() {
        assertBroken(ROUND_TRIP, "an answer", () -> JsonLaws.roundTrips(new Object(), Object.class));
    }

    /** Written as it is, and read in small letters; the two are equal if so wanted. */
    private record Lowered(
            @JsonProperty("name") String name,
            @JsonProperty("equal") boolean equal) {
        @JsonCreator
        static Lowered of(@JsonProperty("name") String name, @JsonProperty("equal") boolean equal) {
            return new Lowered(name.toLowerCase(Locale.ROOT), equal);
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Lowered other
                    && (equal ? name.equalsIgnoreCase(other.name) : name.equals(other.name));
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void valueThatIsReadAsAnother_isFound() {
        Lowered different = new Lowered("A", false);
        assertBroken(ROUND_TRIP, different.toString(), () -> JsonLaws.roundTrips(different, Lowered.class));
    }

    @Test
    void equalValueThatIsWrittenOtherwise_isFound() {
        assertBroken(
                ROUND_TRIP,
                "{\n  \"name\": \"A\",\n  \"equal\": true\n}\n",
                () -> JsonLaws.roundTrips(new Lowered("A", true), Lowered.class));
    }

    /** Has a name to write, and nothing that reads it. */
    private static final class WrittenOnly {
        @JsonProperty
        String name() {
            return "A";
        }
    }

    @Test
    void formThatIsNotRead_isFound() {
        assertBroken(ROUND_TRIP, "an answer", () -> JsonLaws.roundTrips(new WrittenOnly(), WrittenOnly.class));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Lenient(@JsonProperty("name") String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record LenientAndEmpty() {}

    @Test
    void propertyThatIsDropped_isFoundInAnEmptyObjectToo() {
        assertBroken(
                UNKNOWN,
                "a JsonReadException for {\"noSuchProperty\": 1,\n  \"name\": \"A\"\n}",
                () -> JsonLaws.refusesUnknownProperties(new Lenient("A"), Lenient.class));
        assertBroken(
                UNKNOWN,
                "a JsonReadException for {\"noSuchProperty\": 1 }",
                () -> JsonLaws.refusesUnknownProperties(new LenientAndEmpty(), LenientAndEmpty.class));
    }

    @JsonDeserialize(using = Rough.Reader.class)
    private record Rough(@JsonProperty("name") String name) {
        /** Refuses what it does not know in its own way. */
        static final class Reader extends StdDeserializer<Rough> {
            private static final long serialVersionUID = 1L;

            Reader() {
                super(Rough.class);
            }

            @Override
            public Rough deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                JsonNode node = parser.readValueAsTree();
                if (node.size() > 1) {
                    throw new IllegalStateException("unknown property");
                }
                return new Rough(node.path("name").asText());
            }
        }
    }

    @Test
    void refusalWithAnotherException_isFound() {
        JsonLaws.roundTrips(new Rough("A"), Rough.class);
        assertBroken(
                UNKNOWN,
                "a JsonReadException for {\"noSuchProperty\": 1,\n  \"name\": \"A\"\n}",
                () -> JsonLaws.refusesUnknownProperties(new Rough("A"), Rough.class));
    }
}
