// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    /** Kleene's strong tables, as the documentation prints them. */
    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "MET, UNDETERMINED, UNDETERMINED, MET",
        "NOT_MET, MET, NOT_MET, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNDETERMINED, NOT_MET, UNDETERMINED",
        "UNDETERMINED, MET, UNDETERMINED, MET",
        "UNDETERMINED, NOT_MET, NOT_MET, UNDETERMINED",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    })
    void connectives_areKleenes(Verdict one, Verdict other, Verdict both, Verdict either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(Verdict.allOf(List.of(one, other))).isEqualTo(both);
        assertThat(Verdict.anyOf(List.of(one, other))).isEqualTo(either);
    }

    @Test
    void not_keepsUndetermined() {
        assertThat(Verdict.MET.not()).isEqualTo(Verdict.NOT_MET);
        assertThat(Verdict.NOT_MET.not()).isEqualTo(Verdict.MET);
        assertThat(Verdict.UNDETERMINED.not()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Verdict.UNDETERMINED.isDecided()).isFalse();
        assertThat(Verdict.NOT_MET.isDecided()).isTrue();
    }

    @Test
    void of_translatesTernary() {
        assertThat(Verdict.of(Ternary.TRUE)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(Ternary.FALSE)).isEqualTo(Verdict.NOT_MET);
        assertThat(Verdict.of(Ternary.UNKNOWN)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Verdict.allOf(List.of())).isEqualTo(Verdict.MET);
        assertThat(Verdict.anyOf(List.of())).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void labels_areInBothLanguages() {
        assertThat(Verdict.MET.label(Language.CHINESE)).isEqualTo("达标");
        assertThat(Verdict.MET.label(Language.ENGLISH)).isEqualTo("met");
        assertThat(CheckOutcome.CLAIMED.label()).isEqualTo("自述达标");
        assertThat(CheckOutcome.CLAIMED.englishLabel()).isEqualTo("claimed");
        assertThat(ShortfallReason.NO_EFFECT.englishLabel()).isEqualTo("without effect on the verdict");
    }
}
