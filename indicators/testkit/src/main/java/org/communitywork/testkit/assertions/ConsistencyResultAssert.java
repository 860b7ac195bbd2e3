// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.communitywork.indicators.consistency.ConsistencyResult;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.Severity;

/**
 * Assertions about what does not add up, such as {@code assertThat(result).hasNoErrors().finds("REPEATED_FIGURES")}.
 */
public class ConsistencyResultAssert extends AbstractAssert<ConsistencyResultAssert, ConsistencyResult> {
    /**
     * Starts assertions about the result of consistency checks.
     *
     * @param actual the result of consistency checks
     */
    public ConsistencyResultAssert(ConsistencyResult actual) {
        super(actual, ConsistencyResultAssert.class);
    }

    /**
     * Asks that nothing was found, not even a note.
     *
     * @return this
     */
    public ConsistencyResultAssert findsNothing() {
        isNotNull();
        return actual.findings().isEmpty() ? this : failed("no finding", actual.findings());
    }

    /**
     * Asks that no error was found.
     *
     * @return this
     */
    public ConsistencyResultAssert hasNoErrors() {
        isNotNull();
        List<Finding> errors = actual.findings(Severity.ERROR);
        return errors.isEmpty() ? this : failed("no error", errors);
    }

    /**
     * Asks for a finding of a rule.
     *
     * @param rule the code of the rule
     * @return this
     */
    public ConsistencyResultAssert finds(String rule) {
        isNotNull();
        boolean found =
                actual.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
        return found ? this : failed("a finding of " + rule, actual.findings());
    }

    /**
     * Asks for one finding.
     *
     * @return assertions about it
     */
    public FindingAssert onlyFinding() {
        isNotNull();
        if (actual.findings().size() != 1) {
            failed("one finding", actual.findings());
        }
        return new FindingAssert(actual.findings().get(0));
    }

    private ConsistencyResultAssert failed(String expected, List<Finding> found) {
        failWithMessage(
                "Expected %s, but found %s:%n%s",
                expected, found.size(), found.stream().map(Finding::toString).collect(joining(System.lineSeparator())));
        return this;
    }
}
