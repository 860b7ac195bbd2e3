// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What the rules had to say about a set of reports, such as twelve checks of which one fails.
 *
 * <p>Holds every check, in the order of the rules. Results of two report sets are not to be put together: most rules
 * look across reports.
 *
 * <pre>
 * result.findings();                             // all, by rule
 * result.findings(Severity.ERROR);               // what cannot be right
 * result.checks(ConsistencyOutcome.HOLDS);       // 11 + 11 + 18 = 40, ...
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param checks every check that was made
 */
public record ConsistencyResult(ImmutableList<ConsistencyCheck> checks) implements Serializable {
    /**
     * Keeps the checks.
     *
     * @param checks every check that was made
     */
    public ConsistencyResult {
        requireNonNull(checks, "checks");
    }

    /**
     * Returns the checks with an outcome.
     *
     * @param outcome the outcome
     * @return the checks in order
     */
    public ImmutableList<ConsistencyCheck> checks(ConsistencyOutcome outcome) {
        requireNonNull(outcome, "outcome");
        return checks.stream().filter(check -> check.outcome() == outcome).collect(toImmutableList());
    }

    /**
     * Returns what somebody should look at.
     *
     * @return the findings in the order of the checks
     */
    public ImmutableList<Finding> findings() {
        return findings(Severity.INFO);
    }

    /**
     * Returns what is at least as serious as a given severity.
     *
     * @param least the least severity
     * @return the findings in the order of the checks
     */
    public ImmutableList<Finding> findings(Severity least) {
        requireNonNull(least, "least");
        return checks.stream()
                .flatMap(check -> check.findings().stream())
                .filter(finding -> finding.severity().compareTo(least) >= 0)
                .collect(toImmutableList());
    }
}
