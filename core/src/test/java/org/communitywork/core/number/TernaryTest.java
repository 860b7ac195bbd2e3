// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.core.number.Ternary.FALSE;
import static org.communitywork.core.number.Ternary.TRUE;
import static org.communitywork.core.number.Ternary.UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TernaryTest {

    @ParameterizedTest
    @CsvSource({
        // a, b, a and b, a or b, a implies b: Kleene's strong tables
        "TRUE, TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE, FALSE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE, TRUE",
        "FALSE, FALSE, FALSE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void connectives_areKleenes(Ternary a, Ternary b, Ternary and, Ternary or, Ternary implies) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(a.implies(b)).isEqualTo(implies);
        assertThat(Ternary.allOf(ImmutableList.of(a, b))).isEqualTo(and);
        assertThat(Ternary.anyOf(ImmutableList.of(a, b))).isEqualTo(or);
    }

    @Test
    void not_turnsWhatIsKnown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void of_isTheAnswerOfSomebodyWhoKnows() {
        assertThat(Ternary.of(true)).isEqualTo(TRUE);
        assertThat(Ternary.of(false)).isEqualTo(FALSE);
    }

    @Test
    void allOfAndAnyOf_readAllAnswers() {
        assertThat(Ternary.allOf(ImmutableList.of())).isEqualTo(TRUE);
        assertThat(Ternary.anyOf(ImmutableList.of())).isEqualTo(FALSE);
        assertThat(Ternary.allOf(ImmutableList.of(TRUE, UNKNOWN, FALSE))).isEqualTo(FALSE);
        assertThat(Ternary.anyOf(ImmutableList.of(FALSE, UNKNOWN, TRUE))).isEqualTo(TRUE);
    }

    @Test
    void connectives_areNotTight() {
        Range<Ratio> rate = Ranges.parse("[70, 100]");
        Ternary atLeast = Ranges.isAtLeast(rate, Ranges.parse("80"));
        Ternary lessThan = Ranges.isLessThan(rate, Ranges.parse("90"));
        assertThat(atLeast.or(lessThan)).isEqualTo(UNKNOWN);
    }

    @Test
    void labels_areChineseAndEnglish() {
        assertThat(Ternary.values()).extracting(Ternary::label).containsExactly("是", "否", "未定");
        assertThat(Ternary.values()).extracting(Ternary::englishLabel).containsExactly("true", "false", "unknown");
    }
}
