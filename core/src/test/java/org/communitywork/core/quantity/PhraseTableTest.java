// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Tables of phrases as reports write them. D2, D3, D4 and D5 in the column "rule" are the project's decisions on figures,
 * signs, reach and 达; CC1259 is article 1259 of the Civil Code; the other reasons state the rule of the grammar.
 */
class PhraseTableTest {
    private static final String INFINITY = "∞";

    @ParameterizedTest(name = "{index} {0}")
    @CsvFileSource(resources = "phrases.csv", numLinesToSkip = 1)
    void parse_readsPhrase(
            String phrase, String lower, String upper, String lowerEnd, String upperEnd, String unit, String rule) {
        Quantity quantity = Quantity.parse(phrase);
        assertThat(quantity.range()).as(rule).isEqualTo(range(lower, upper, lowerEnd, upperEnd));
        assertThat(quantity.unit()).isEqualTo(unit.equals("1") ? Units.NUMBER : Unit.parse(unit));
    }

    private static Range<Ratio> range(String lower, String upper, String lowerEnd, String upperEnd) {
        Range<Ratio> above = lower.endsWith(INFINITY)
                ? Range.all()
                : Range.downTo(Ratio.parse(lower), BoundType.valueOf(lowerEnd.toUpperCase(java.util.Locale.ROOT)));
        Range<Ratio> below = upper.endsWith(INFINITY)
                ? Range.all()
                : Range.upTo(Ratio.parse(upper), BoundType.valueOf(upperEnd.toUpperCase(java.util.Locale.ROOT)));
        return above.intersection(below);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvFileSource(resources = "refused.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void parse_refusesWithPlaceAndExpectation(String phrase, int index, String expected) {
        String text = phrase == null ? "" : phrase;
        TextParseException refusal = catchThrowableOfType(TextParseException.class, () -> Quantity.parse(text));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.index() + " " + refusal.expected()).isEqualTo(index + " " + expected);
        assertThat(refusal.text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvFileSource(resources = "canonical.csv", numLinesToSkip = 1)
    void toString_isCanonical(String phrase, String canonical) {
        assertThat(Quantity.parse(phrase)).hasToString(canonical).isEqualTo(Quantity.parse(canonical));
    }
}
