// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.communitywork.core.number.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a document that does not fit a type, for types of every make. */
class BindingProblemTest {
    /** A record of all that is read in a way of its own. */
    record Form(
            String name,
            Shape shape,
            Side side,
            ImmutableSortedMap<Integer, Ratio> shares,
            Optional<Mark> mark,
            Optional<Mark.Scale> scale) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
    interface Shape {}

    @JsonTypeName("circle")
    record Circle(Ratio radius) implements Shape {}

    @JsonTypeName("square")
    record Square(Ratio side) implements Shape {}

    record Side(String left, String right) {}

    /** Written as a text. */
    record Mark(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Mark parse(String text) {
            return new Mark(text);
        }

        @JsonValue
        @Override
        public String toString() {
            return text;
        }

        /** Made by a method of its own, and yet written as an object. */
        record Scale(String unit) {
            @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
            static Scale of(@JsonProperty("unit") String unit) {
                return new Scale(unit);
            }
        }
    }

    private static final String REST = "'shape':{'kind':'circle','radius':'1'},'side':{'left':'a','right':'b'},"
            + "'shares':{'1':'0.5'},'mark':'x','scale':{'unit':'m'}";

    private static JsonReadException refused(String json) {
        return catchThrowableOfType(
                JsonReadException.class, () -> CommunityJson.STANDARD.read(json.replace('\'', '"'), Form.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'shape':{'kind':'circle'}                | $.shape        | Required properties must be there: [radius]",
                "'shape':{'radius':'1'}                   | $.shape        | Required properties must be there: [kind]",
                "'shape':{}                               | $.shape        | Required properties must be there: [kind]",
                "'shape':'circle'                         | $.shape        | Value must be an object, not a string",
                "'shape':['circle']                       | $.shape        | Value must be an object, not an array",
                "'shape':['circle',{'radius':'1'}]        | $.shape        | Value must be an object, not an array",
                "'shape':{'kind':'cube','radius':'1'}     | $.shape.kind   | Value must be one of [circle, square]: 'cube'",
                "'shape':{'kind':'circle','radius':null}  | $.shape.radius | Value must not be null, what is not stated is left out",
                "'side':'left'                            | $.side         | Value must be an object, not a string",
                "'side':{'left':'a'}                      | $.side         | Required properties must be there: [right]",
                "'shares':{'first':'0.5'}                 | $.shares.first | Name must be a whole number: 'first'",
                "'shares':{'1':5}                         | $.shares['1']  | Value must be a string, not a number",
                "'mark':5                                 | $.mark         | Value must be a string, not a number",
                "'mark':{'text':'x'}                      | $.mark         | Value must be a string, not an object",
                "'scale':'m'                              | $.scale        | Value must be an object, not a string",
            })
    void problems_tellWhatWasExpected(String change, String path, String reason) {
        String name = change.trim().substring(1, change.indexOf('\'', 1));
        String others = REST.replaceFirst("'" + name + "':(\\{[^}]*}|'[^']*'),?", "");
        JsonReadException refusal = refused("{'name':'n'," + change.trim() + "," + others.replaceFirst(",$", "") + "}");
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.getMessage()).endsWith(": " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"{}", "{'shape':{'kind':'square','side':'1'}}"})
    void missingParts_areNamed(String json) {
        assertThat(refused(json).getMessage()).contains("Required properties must be there: [name]");
    }
}
