// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.communitywork.indicators.language.Bilingual;

/**
 * A way in which reports can fail to add up, such as {@link PartsAgainstWhole}.
 *
 * <p>A rule says what could be checked, with what holds as well as what fails. Its answer depends on what the reports
 * state and not on the order in which they or their figures come. What is missing, masked or unquantified never fails.
 *
 * <p>Implementations must be immutable, serializable and thread-safe.
 */
public interface ConsistencyRule extends Serializable {
    /**
     * Returns the code by which findings name the rule.
     *
     * @return a code such as {@code PARTS_AGAINST_WHOLE}
     */
    String code();

    /**
     * Returns the name for people.
     *
     * @return the name in both languages
     */
    Bilingual name();

    /**
     * Applies the rule.
     *
     * @param reports the reports
     * @return every check that could be made, in an order that depends on what is stated only
     */
    ImmutableList<ConsistencyCheck> check(ReportSet reports);
}
