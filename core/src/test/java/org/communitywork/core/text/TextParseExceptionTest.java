// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextParseExceptionTest {
    private static final String FAMILY_EMOJI_HALVES = "\uD83D\uDC6A";

    @Test
    void message_showsTextIndexAndExpectation() {
        TextParseException refusal = new TextParseException("近x吨", 1, "a number");
        assertThat(refusal).hasMessage("Cannot read '近x吨' at 1: expected a number");
        assertThat(refusal.text()).isEqualTo("近x吨");
        assertThat(refusal.index()).isEqualTo(1);
        assertThat(refusal.expected()).isEqualTo("a number");
    }

    @Test
    void index_mayBeTheEndOfTheText() {
        assertThat(new TextParseException("近", 1, "a number")).hasMessage("Cannot read '近' at 1: expected a number");
        assertThat(new TextParseException("", 0, "a number")).hasMessage("Cannot read '' at 0: expected a number");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void index_outsideTheTextIsRefused(int index) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextParseException("近x吨", index, "a number"))
                .withMessage("Index must be from 0 to 3: '%d'", index);
    }

    @Test
    @SuppressWarnings("NullAway") // the refusal of null is what is tested
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TextParseException(null, 0, "a number"))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new TextParseException("近", 0, null))
                .withMessage("expected");
    }

    @Test
    void message_showsEightyCharactersWhole() {
        String eighty = "1".repeat(80);
        assertThat(new TextParseException(eighty, 80, "a unit"))
                .hasMessage("Cannot read '" + eighty + "' at 80: expected a unit");
    }

    @Test
    void message_shortensLongTextAroundTheIndex() {
        String text = "a".repeat(100) + "x" + "b".repeat(100);
        TextParseException refusal = new TextParseException(text, 100, "a digit");
        assertThat(refusal)
                .hasMessage(
                        "Cannot read '..." + "a".repeat(40) + "x" + "b".repeat(39) + "...' at 100: expected a digit");
        assertThat(refusal.text()).isEqualTo(text);
    }

    @Test
    void message_shortensOnlyTheSideThatIsFarFromTheIndex() {
        String text = "a".repeat(81);
        assertThat(new TextParseException(text, 0, "a digit"))
                .hasMessage("Cannot read '" + "a".repeat(80) + "...' at 0: expected a digit");
        assertThat(new TextParseException(text, 81, "a digit"))
                .hasMessage("Cannot read '..." + "a".repeat(80) + "' at 81: expected a digit");
    }

    @Test
    void message_neverCutsACharacterInHalf() {
        // Pairs fill indexes (1,2), (3,4) ...: the window 60..140 around 100 starts and ends within a pair.
        String text = "a" + FAMILY_EMOJI_HALVES.repeat(100);
        assertThat(new TextParseException(text, 100, "a digit"))
                .hasMessage("Cannot read '..." + FAMILY_EMOJI_HALVES.repeat(39) + "...' at 100: expected a digit");
    }

    @Test
    void serialForm_keepsAllParts() {
        TextParseException copy = SerializableTester.reserialize(new TextParseException("近x吨", 1, "a number"));
        assertThat(copy).hasMessage("Cannot read '近x吨' at 1: expected a number");
        assertThat(copy.text()).isEqualTo("近x吨");
        assertThat(copy.index()).isEqualTo(1);
        assertThat(copy.expected()).isEqualTo("a number");
    }
}
