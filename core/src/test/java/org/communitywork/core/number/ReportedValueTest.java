// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.number.ReportedValue.Mark;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedValueTest {

    @ParameterizedTest(name = "{0} by {1} is {2}, by {3} is {4}")
    @CsvFileSource(resources = "reported-values.csv")
    void report_marksTheSideOnWhichTheExactNumberLies(
            String exact, String reporting, String reported, String finalInterval, String result) {
        ReportedValue value = Rounding.gbt8170(Ratio.parse(reporting)).report(Ratio.parse(exact));
        Rounding finalRounding = Rounding.gbt8170(Ratio.parse(finalInterval));
        assertThat(value).hasToString(reported);
        assertThat(value.round(finalRounding)).isEqualTo(Ratio.parse(result));
        assertThat(finalRounding.round(Ratio.parse(exact))).isEqualTo(Ratio.parse(result));
    }

    @Test
    void round_ofAnUnmarkedTieIsLeftToTheTieRule() {
        ReportedValue tie = ReportedValue.parse("16.5");
        assertThat(tie.round(Rounding.gbt8170Decimals(0))).isEqualTo(Ratio.of(16));
        assertThat(tie.round(Rounding.halfUpDecimals(0))).isEqualTo(Ratio.of(17));
        assertThat(ReportedValue.parse("16.5(-)").round(Rounding.halfUpDecimals(0)))
                .isEqualTo(Ratio.of(16));
    }

    @Test
    void text_isTheValueAndItsMark() throws JsonProcessingException {
        ReportedValue value = new ReportedValue(Ratio.parse("15.5"), Mark.MINUS);
        assertThat(value).hasToString("15.5(-)");
        assertThat(ReportedValue.parse("-16.50(+)")).isEqualTo(new ReportedValue(Ratio.of(-33, 2), Mark.PLUS));
        assertThat(ReportedValue.parse("0")).isEqualTo(new ReportedValue(Ratio.ZERO, Mark.NONE));
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.writeValueAsString(value)).isEqualTo("\"15.5(-)\"");
        assertThat(mapper.readValue("\"15.5(-)\"", ReportedValue.class)).isEqualTo(value);
        SerializableTester.reserializeAndAssert(value);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "(+), 0", "15.5(), 4", "15.5+, 4", "15.5(+)(-), 4", "0(+), 1", "0.0(-), 3"})
    void parse_refusesOtherForms(String text, int index) {
        assertThatExceptionOfType(TextParseException.class)
                .isThrownBy(() -> ReportedValue.parse(text))
                .returns(text, TextParseException::text)
                .returns(index, TextParseException::index);
    }

    @Test
    void zero_bearsNoMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedValue(Ratio.ZERO, Mark.PLUS))
                .withMessage("Reported zero must have no mark: '0(+)'");
    }

    @Test
    void marks_haveNames() {
        assertThat(Mark.values()).extracting(Mark::label).containsExactly("不加符号", "已舍", "已进");
        assertThat(Mark.values()).extracting(Mark::englishLabel).containsExactly("no mark", "dropped", "carried");
        assertThat(Mark.values()).extracting(Mark::symbol).containsExactly("", "(+)", "(-)");
    }
}
