// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.consistency.ConsistencyCheck;
import org.communitywork.indicators.target.TargetCheck;
import org.immutables.value.Value;

/**
 * What is to be written as one document, such as the target checks of a community and the findings in its report.
 *
 * <p>Holds calculations, target checks and consistency checks side by side; any of them may be empty.
 *
 * <pre>
 * Results results = Results.builder()
 *         .addCalculation(femaleShare)
 *         .addTargetCheck(checkUps)
 *         .consistencyChecks(ConsistencyChecker.STANDARD.check(reports).checks())
 *         .build();
 * String json = IndicatorsJson.STANDARD.write(results);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Results implements Serializable {
    Results() {}

    /**
     * Returns the calculations that are not part of a target check.
     *
     * @return the calculations in order
     */
    public abstract ImmutableList<Calculation> calculations();

    /**
     * Returns the target checks.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<TargetCheck> targetChecks();

    /**
     * Returns the consistency checks.
     *
     * @return the checks in order
     */
    public abstract ImmutableList<ConsistencyCheck> consistencyChecks();

    /**
     * Starts results.
     *
     * @return a builder without any attribute
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    public static final class Builder extends ImmutableResults.Builder {
        Builder() {}
    }
}
