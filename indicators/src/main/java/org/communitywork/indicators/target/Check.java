// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import java.io.Serializable;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;

/**
 * Something held against what it should be, such as a {@link TargetCheck}, which can be combined with others by a
 * {@link CombinedCheck}.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface Check extends Serializable {
    /**
     * Returns what was checked.
     *
     * @return the name in both languages
     */
    Bilingual name();

    /**
     * Says whether it is as it should be.
     *
     * @return the verdict, undetermined also where there is nothing to decide by
     */
    Verdict verdict();

    /**
     * Returns the verdict with the reasons why there is none.
     *
     * @return the outcome
     */
    CheckOutcome outcome();

    /**
     * Returns how it was checked.
     *
     * @return the steps
     */
    Explanation explanation();
}
