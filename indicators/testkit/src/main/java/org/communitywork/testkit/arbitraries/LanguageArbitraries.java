// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.target.Check;

/** Generators of what is said in both languages. */
public final class LanguageArbitraries {
    private LanguageArbitraries() {}

    /**
     * Returns names in both languages, which are the same for some.
     *
     * @return the generator
     */
    public static Arbitrary<Bilingual> bilinguals() {
        return Combinators.combine(names("甲", "乙", "APP", "(说明)"), names("A", "APP", "(note)"))
                .as(Bilingual::new);
    }

    /**
     * Returns explanations of calculations and checks, of at least one step each.
     *
     * @return the generator
     */
    public static Arbitrary<Explanation> explanations() {
        return Arbitraries.oneOf(
                CalculationArbitraries.calculations().map(Calculation::explanation),
                CheckArbitraries.checks().map(Check::explanation));
    }

    /**
     * Returns steps of {@link #explanations()}.
     *
     * @return the generator
     */
    public static Arbitrary<Message> messages() {
        return Parts.of(explanations(), Explanation::steps);
    }
}
