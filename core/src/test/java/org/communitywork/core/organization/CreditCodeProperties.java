// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communitywork.core.text.TextParseException;

class CreditCodeProperties {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> firsts() {
        return Combinators.combine(
                        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(2),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(9))
                .as((kind, division, body) -> kind + division + body);
    }

    private static String complete(String first17) {
        return first17 + CreditCode.checkCharacter(first17);
    }

    @Property
    void parse_invertsToString(@ForAll("firsts") String first17) {
        String text = complete(first17);
        assertThat(CreditCode.parse(text)).hasToString(text);
    }

    /** The definition of GB 32100 with whole powers instead of running weights. */
    @Property
    void sumWithTheCheckCharacter_isAMultipleOf31(@ForAll("firsts") String first17) {
        String text = complete(first17);
        BigInteger sum = BigInteger.valueOf(ALPHABET.indexOf(text.charAt(17)));
        for (int i = 0; i < 17; i++) {
            sum = sum.add(BigInteger.valueOf(3).pow(i).multiply(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i)))));
        }
        assertThat(sum.mod(BigInteger.valueOf(31))).isZero();
    }

    @Property
    void oneWrongCharacter_isFound(
            @ForAll("firsts") String first17,
            @ForAll @IntRange(max = 17) int index,
            @ForAll @IntRange(max = 30) int replacement) {
        String text = complete(first17);
        char wrong = ALPHABET.charAt(replacement);
        Assume.that(text.charAt(index) != wrong);
        String changed = text.substring(0, index) + wrong + text.substring(index + 1);
        assertThatThrownBy(() -> CreditCode.parse(changed)).isInstanceOf(TextParseException.class);
    }

    @Property
    void twoNeighborsInTheWrongOrder_areFound(@ForAll("firsts") String first17, @ForAll @IntRange(max = 15) int index) {
        String text = complete(first17);
        Assume.that(text.charAt(index) != text.charAt(index + 1));
        String changed =
                text.substring(0, index) + text.charAt(index + 1) + text.charAt(index) + text.substring(index + 2);
        assertThatThrownBy(() -> CreditCode.parse(changed)).isInstanceOf(TextParseException.class);
    }
}
