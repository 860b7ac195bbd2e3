// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.List;
import org.communitywork.indicators.target.CombinedCheck;
import org.communitywork.indicators.target.Verdict;

/**
 * A way to combine verdicts, such as "two of three", which the laws are tried on: the library's, or one written by hand.
 *
 * <p>Implementations must be thread-safe and give the same for the same.
 */
@FunctionalInterface
public interface CombinedRule {
    /**
     * Returns the library's way to ask for all, {@link CombinedCheck#allOf}.
     *
     * @return the rule
     */
    static CombinedRule all() {
        return parts -> CombinedCheck.allOf(Given.NAME, Given.all(parts)).verdict();
    }

    /**
     * Returns the library's way to ask for one, {@link CombinedCheck#anyOf}.
     *
     * @return the rule
     */
    static CombinedRule any() {
        return parts -> CombinedCheck.anyOf(Given.NAME, Given.all(parts)).verdict();
    }

    /**
     * Returns the library's way to ask for a number, {@link CombinedCheck#atLeast}.
     *
     * @param needed how many checks must be met
     * @return the rule for so many verdicts or more
     */
    static CombinedRule atLeast(int needed) {
        return parts ->
                CombinedCheck.atLeast(needed, Given.NAME, Given.all(parts)).verdict();
    }

    /**
     * Combines verdicts.
     *
     * @param parts the verdict on each part
     * @return the verdict on the whole
     */
    Verdict verdict(List<Verdict> parts);
}
