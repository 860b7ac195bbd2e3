// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.communitywork.core.text.TextParseException;

/**
 * The statistical code of an administrative division (统计用区划代码), such as {@code 330109001000}.
 *
 * <p>Twelve digits: two for the province, two for the prefecture, two for the county (GB/T 2260), three for the town or
 * street (GB/T 10114) and three for the village or community; zeros below the level of the division. The shorter forms of
 * 2, 4, 6 and 9 digits are filled up with zeros. A code says neither a name nor whether it is or was ever in use; codes
 * move, see {@link DivisionTree#current}.
 *
 * <pre>
 * DivisionCode street = DivisionCode.parse("330109001");
 * street.toString();                                       // 330109001000
 * street.level();                                          // TOWNSHIP
 * street.isWithin(DivisionCode.parse("3301"));             // true
 * </pre>
 *
 * <p>The order is that of the digits, in which a division comes right before all that lies within it. Immutable and
 * thread-safe.
 *
 * @param digits the digits: 2, 4, 6, 9 or 12 of them, kept as 12
 */
public record DivisionCode(String digits) implements Comparable<DivisionCode>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 12;
    private static final String LOWEST_PROVINCE = "11";
    private static final String FORMS = "2, 4, 6, 9 or 12 digits";
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher ZERO = CharMatcher.is('0');
    private static final ImmutableSet<Integer> LENGTHS =
            Arrays.stream(DivisionLevel.values()).map(DivisionLevel::digits).collect(ImmutableSet.toImmutableSet());

    /**
     * Fills the digits up to 12.
     *
     * @param digits the digits
     * @throws IllegalArgumentException if there are not 2, 4, 6, 9 or 12 digits, or the province is below 11
     */
    public DivisionCode {
        requireNonNull(digits, "digits");
        checkArgument(
                LENGTHS.contains(digits.length()) && DIGIT.matchesAllOf(digits),
                "Division code must have %s: '%s'",
                FORMS,
                digits);
        checkArgument(
                digits.compareTo(LOWEST_PROVINCE) >= 0,
                "Division code must begin with a province from 11 to 99: '%s'",
                digits);
        digits = Strings.padEnd(digits, LENGTH, '0');
    }

    /**
     * Reads a code.
     *
     * @param text 2, 4, 6, 9 or 12 digits
     * @return the code
     * @throws TextParseException if the text is none
     */
    @JsonCreator
    public static DivisionCode parse(String text) {
        int wrong = DIGIT.negate().indexIn(text);
        if (wrong >= 0) {
            throw new TextParseException(text, wrong, "a digit");
        }
        if (!LENGTHS.contains(text.length())) {
            throw new TextParseException(text, text.length(), FORMS);
        }
        if (text.compareTo(LOWEST_PROVINCE) < 0) {
            throw new TextParseException(text, 0, "a province from 11 to 99");
        }
        return new DivisionCode(text);
    }

    /**
     * Returns the level of the division, the lowest whose digits are not all zero.
     *
     * @return the level
     */
    public DivisionLevel level() {
        int significant = ZERO.trimTrailingFrom(digits).length();
        return Arrays.stream(DivisionLevel.values())
                .filter(level -> level.digits() >= significant)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the code of the division right above.
     *
     * <p>Where a prefecture has towns and no counties, as 441900003000 in 441900000000, it is the prefecture.
     *
     * @return the code, empty for a province
     */
    public Optional<DivisionCode> parent() {
        return level().above().map(level -> new DivisionCode(digits.substring(0, level.digits())));
    }

    /**
     * Tells whether the division is another or lies below it, by the digits.
     *
     * @param other the other code
     * @return whether it is within
     */
    public boolean isWithin(DivisionCode other) {
        return digits.startsWith(other.shortText());
    }

    /**
     * Returns what the division, or the one of the township level that it lies in, is.
     *
     * @return the class by digits 7 to 9, empty above the township level and for digits that no class has
     */
    public Optional<TownshipClass> townshipClass() {
        String number = digits.substring(DivisionLevel.COUNTY.digits(), DivisionLevel.TOWNSHIP.digits());
        return TownshipClass.ofNumber(Integer.parseInt(number));
    }

    /**
     * Returns what the division is, if it is of the village level.
     *
     * @return the class by digits 10 to 12, empty above the village level and for digits that no class has
     */
    public Optional<VillageClass> villageClass() {
        return VillageClass.ofNumber(Integer.parseInt(digits.substring(DivisionLevel.TOWNSHIP.digits())));
    }

    /**
     * Returns the digits down to the level of the division, which {@link #parse} reads as well.
     *
     * @return 2, 4, 6, 9 or 12 digits
     */
    public String shortText() {
        return digits.substring(0, level().digits());
    }

    @Override
    public int compareTo(DivisionCode other) {
        return digits.compareTo(other.digits);
    }

    /**
     * Returns the text form, which {@link #parse} reads.
     *
     * @return all 12 digits
     */
    @Override
    @JsonValue
    public String toString() {
        return digits;
    }
}
