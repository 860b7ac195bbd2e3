// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureRefTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POP.TOTAL, -, -",
                "POP.TOTAL@village, village, -",
                "POP.TOTAL#妇女, -, 妇女",
                "POP.TOTAL@village#妇女, village, 妇女",
                "POP.TOTAL#A@b#c, -, A@b#c"
            })
    void parse_readsSubjectAndGroup(String text, String subject, String group) {
        MeasureRef.Builder expected = MeasureRef.builder().code(MeasureCode.parse("POP.TOTAL"));
        if (subject != null) {
            expected.subject(CommunityId.parse(subject));
        }
        if (group != null) {
            expected.group(PopulationGroup.of(group));
        }
        assertThat(MeasureRef.parse(text)).isEqualTo(expected.build()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1POP.TOTAL",
                "POP.TOTAL@",
                "POP.TOTAL@A",
                "POP.TOTAL#",
                "POP.TOTAL# ",
                "@a",
                "#a",
                "POP.TOTAL@a@b",
                "POP.TOTAL@#a"
            })
    void parse_refusesWhatIsNoReference(String text) {
        assertThatExceptionOfType(TextParseException.class).isThrownBy(() -> MeasureRef.parse(text));
    }

    @Test
    void values_obeyTheLaws() {
        new EqualsTester()
                .addEqualityGroup(MeasureRef.parse("A.B"), MeasureRef.parse("A.B"))
                .addEqualityGroup(MeasureRef.parse("A.B@c"))
                .addEqualityGroup(MeasureRef.parse("A.B#c"))
                .testEquals();
        SerializableTester.reserializeAndAssert(MeasureRef.parse("A.B@c#妇女"));
    }
}
