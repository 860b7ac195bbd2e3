// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/** The names of a unit beside its symbol: as a denominator (日 for 天), in English, and those that are only read. */
record UnitNames(String inDenominator, String english, String plural, ImmutableSet<String> aliases)
        implements Serializable {

    static final int MAX_LENGTH = 20;

    /** What follows a figure without being a unit, or belongs to the figure. */
    private static final CharMatcher FIGURE = CharMatcher.anyOf(
            Numerals.DIGITS + Numerals.PLACES + "两" + "0123456789.,+-±/:;~—–<>=≥≤xX*×某□多余有几数半点分之以左右上下及内整至到成");

    UnitNames {
        requireNonNull(plural, "plural");
        checkArgument(!english.isBlank() || inDenominator.isEmpty(), "English name must not be blank: '%s'", english);
    }

    static UnitNames of(String symbol, String english) {
        return new UnitNames(symbol, english, english, ImmutableSet.of());
    }

    /** Refuses a name that could be read as part of a figure or of its qualifier. */
    static String requireName(String name) {
        checkArgument(
                !name.isEmpty() && name.length() <= MAX_LENGTH,
                "Name of a unit must have 1 to 20 characters: '%s'",
                name);
        checkArgument(
                !FIGURE.matches(Script.plain(name.charAt(0))),
                "Name of a unit must not begin like a figure: '%s'",
                name);
        checkArgument(
                Script.plain(name).chars().noneMatch(UnitNames::separates),
                "Name of a unit must not contain a slash or a space: '%s'",
                name);
        return name;
    }

    private static boolean separates(int character) {
        return character == '/' || Character.isWhitespace(character) || Character.isISOControl(character);
    }

    UnitNames withAliases(ImmutableSet<String> added) {
        ImmutableSet<String> all =
                ImmutableSet.<String>builder().addAll(aliases).addAll(added).build();
        return new UnitNames(inDenominator, english, plural, all);
    }

    UnitNames withPlural(String changed) {
        return new UnitNames(inDenominator, english, changed, aliases);
    }

    UnitNames withDenominator(String changed) {
        return new UnitNames(changed, english, plural, aliases);
    }

    UnitNames per(long count, UnitNames denominator) {
        String below = count == 1 ? " per " + denominator.english : " per " + count + " " + denominator.plural;
        return new UnitNames("/", english + below, plural + below, ImmutableSet.of());
    }
}
