// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({"R4:二.3, R4, 二.3", "S13:二.2.(3), S13, 二.2.(3)", "a_b-1:x:y, a_b-1, x:y", "R1: 引言 , R1, 引言"})
    void parse_splitsAtTheFirstColon(String text, String document, String locator) {
        Source source = Source.parse(text);
        assertThat(source.document()).isEqualTo(document);
        assertThat(source.locator()).isEqualTo(locator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R4:二.3", "S13:四(二)", "x:落款 第2行"})
    void text_isTheInverseOfParse(String text) {
        assertThat(Source.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, a colon",
        "R4, 2, a colon",
        ":二, 0, a document code",
        "报告:二, 0, a document code",
        "R 4:二, 1, a colon",
        "R4：二, 2, a colon",
        "R4:, 3, a place in the document",
        "'R4: ', 3, a place in the document",
        "'R4:二\u2028三', 4, a place in one line"
    })
    void parse_saysWhereTheTextGoesWrong(String text, int index, String expected) {
        assertThatThrownBy(() -> Source.parse(text)).isInstanceOfSatisfying(TextParseException.class, refusal -> {
            assertThat(refusal.index()).isEqualTo(index);
            assertThat(refusal.expected()).isEqualTo(expected);
        });
    }

    @Test
    void parts_areChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("R 4", "二"))
                .withMessage("Document code must be letters, digits, '_' or '-': 'R 4'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("", "二"))
                .withMessage("Document code must be letters, digits, '_' or '-': ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("R4", " "))
                .withMessage("Locator must not be blank: ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("R4", "一\n二"))
                .withMessage("Locator must be one line: '一\n二'");
    }

    @Test
    void json_isTheText() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Source source = new Source("R4", "二.3");
        assertThat(mapper.writeValueAsString(source)).isEqualTo("\"R4:二.3\"");
        assertThat(mapper.readValue("\"R4:二.3\"", Source.class)).isEqualTo(source);
    }

    @Test
    void equality_ignoresSpaceAroundTheLocator() {
        new EqualsTester()
                .addEqualityGroup(new Source("R4", "二.3"), new Source("R4", " 二.3\u3000"), Source.parse("R4:二.3"))
                .addEqualityGroup(new Source("R4", "二.4"))
                .addEqualityGroup(new Source("R1", "二.3"))
                .testEquals();
        SerializableTester.reserializeAndAssert(new Source("R4", "二.3"));
    }
}
