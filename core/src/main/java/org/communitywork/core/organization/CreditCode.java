// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.util.Optional;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.text.TextParseException;

/**
 * The unified social credit code of a registered body (统一社会信用代码), such as {@code 91110108351303601C}.
 *
 * <p>Eighteen characters by GB 32100-2015: the registering department, the class of body, six digits of the division,
 * nine characters of the organization code (GB 11714) and a check character over all others, which is held to. Letters are
 * kept in upper case; I, O, S, V and Z do not occur. A code says neither whether it was ever given out nor to whom; the
 * department and the class may be any. The check character within the organization code is left to
 * {@link #hasValidOrganizationCode}.
 *
 * <pre>
 * CreditCode code = CreditCode.parse("91110108351303601C");
 * code.division();                        // 110108000000
 * code.organizationCode();                // 351303601
 * CreditCode.checkCharacter("91110108351303601");   // C
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the eighteen characters
 */
public record CreditCode(String text) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 18;
    private static final int CHECK_INDEX = LENGTH - 1;
    private static final int DIVISION_INDEX = 2;
    private static final int BODY_INDEX = 8;
    private static final int BODY_CHECK_INDEX = 16;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final CharMatcher CHARACTER = CharMatcher.anyOf(ALPHABET);
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** Weights are the powers of 3 modulo 31 (GB 32100-2015, 4.4). */
    private static final int MODULUS = 31;

    private static final int BASE = 3;

    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int BODY_MODULUS = 11;
    private static final String BODY_CHECKS = "0123456789X";
    private static final int LETTER_RADIX = 36;

    /**
     * Checks the code and puts it in upper case.
     *
     * @param text the eighteen characters, letters in either case
     * @throws IllegalArgumentException if it has not eighteen such characters, or the last is not their check character
     */
    public CreditCode {
        requireNonNull(text, "text");
        text = Ascii.toUpperCase(text);
        checkArgument(isWellFormed(text), "Credit code must have 18 characters by GB 32100: '%s'", text);
        char check = checkOf(text);
        checkArgument(
                text.charAt(CHECK_INDEX) == check, "Check character of the credit code must be %s: '%s'", check, text);
    }

    private static boolean isWellFormed(String text) {
        return text.length() == LENGTH
                && CHARACTER.matchesAllOf(text)
                && DIGIT.matchesAllOf(text.substring(DIVISION_INDEX, BODY_INDEX));
    }

    /**
     * Reads a code.
     *
     * @param text eighteen characters, letters in either case
     * @return the code
     * @throws TextParseException if the text is none
     */
    @JsonCreator
    public static CreditCode parse(String text) {
        String upper = Ascii.toUpperCase(text);
        for (int i = 0; i < Math.min(upper.length(), LENGTH); i++) {
            boolean inDivision = i >= DIVISION_INDEX && i < BODY_INDEX;
            if (!(inDivision ? DIGIT : CHARACTER).matches(upper.charAt(i))) {
                throw new TextParseException(text, i, inDivision ? "a digit" : "one of " + ALPHABET);
            }
        }
        if (upper.length() != LENGTH) {
            throw new TextParseException(text, Math.min(upper.length(), LENGTH), "18 characters");
        }
        if (upper.charAt(CHECK_INDEX) != checkOf(upper)) {
            throw new TextParseException(text, CHECK_INDEX, "the check character " + checkOf(upper));
        }
        return new CreditCode(upper);
    }

    /**
     * Returns the check character that belongs to the other seventeen.
     *
     * @param first17 the characters before it
     * @return the check character, also {@code Y} for 30 and {@code 0} for 31
     * @throws IllegalArgumentException if there are not seventeen characters of the alphabet
     */
    public static char checkCharacter(String first17) {
        checkArgument(
                first17.length() == CHECK_INDEX && CHARACTER.matchesAllOf(first17),
                "Credit code must have 17 characters of %s before the check: '%s'",
                ALPHABET,
                first17);
        return checkOf(first17);
    }

    private static char checkOf(String text) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < CHECK_INDEX; i++) {
            sum += weight * ALPHABET.indexOf(text.charAt(i));
            weight = weight * BASE % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /**
     * Returns the division of the registering department, digits 3 to 8.
     *
     * @return the code, empty where the digits are of no division, such as 100000 for the national level
     */
    public Optional<DivisionCode> division() {
        String digits = text.substring(DIVISION_INDEX, BODY_INDEX);
        return digits.compareTo("11") < 0 ? Optional.empty() : Optional.of(new DivisionCode(digits));
    }

    /**
     * Returns the organization code (主体标识码), characters 9 to 17.
     *
     * @return nine characters
     */
    public String organizationCode() {
        return text.substring(BODY_INDEX, CHECK_INDEX);
    }

    /**
     * Tells whether the organization code ends in its own check character by GB 11714.
     *
     * @return whether it does; a code for which it does not is still taken, because GB 32100 checks only the whole
     */
    public boolean hasValidOrganizationCode() {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += BODY_WEIGHTS[i] * Character.digit(text.charAt(BODY_INDEX + i), LETTER_RADIX);
        }
        int check = (BODY_MODULUS - sum % BODY_MODULUS) % BODY_MODULUS;
        return text.charAt(BODY_CHECK_INDEX) == BODY_CHECKS.charAt(check);
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return the eighteen characters
     */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
