// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;

/**
 * Rules that are applied together, such as {@link #STANDARD}.
 *
 * <p>The standard rules are {@link ConflictingStatements}, {@link RepeatedFigures}, {@link PartsAgainstWhole},
 * {@link ListAgainstStatedCount}, {@link ListAgainstNumbering} and {@link ListWithinList}, in this order. A checker holds no state between calls.
 *
 * <pre>
 * ConsistencyResult result = ConsistencyChecker.STANDARD.check(ReportSet.of(measures, reports));
 * result.findings();
 * ConsistencyChecker mine = ConsistencyChecker.of(PartsAgainstWhole.STANDARD, new MyRule());
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsistencyChecker {
    /** The rules that come with the library, each with its standard conventions. */
    public static final ConsistencyChecker STANDARD = of(
            ConflictingStatements.STANDARD,
            RepeatedFigures.STANDARD,
            PartsAgainstWhole.STANDARD,
            ListAgainstStatedCount.STANDARD,
            ListAgainstNumbering.STANDARD,
            ListWithinList.STANDARD);

    private final ImmutableList<ConsistencyRule> rules;

    private ConsistencyChecker(ImmutableList<ConsistencyRule> rules) {
        this.rules = rules;
    }

    /**
     * Returns a checker with the given rules.
     *
     * @param rules the rules in the order in which their checks are reported
     * @return the checker
     * @throws IllegalArgumentException if two rules have one code
     */
    public static ConsistencyChecker of(ConsistencyRule... rules) {
        Set<String> codes = new HashSet<>();
        for (ConsistencyRule rule : rules) {
            checkArgument(codes.add(rule.code()), "Rules must have different codes: '%s'", rule.code());
        }
        return new ConsistencyChecker(ImmutableList.copyOf(rules));
    }

    /**
     * Returns the rules.
     *
     * @return the rules in order
     */
    public ImmutableList<ConsistencyRule> rules() {
        return rules;
    }

    /**
     * Applies all rules.
     *
     * @param reports the reports
     * @return every check, by rule
     */
    public ConsistencyResult check(ReportSet reports) {
        requireNonNull(reports, "reports");
        return new ConsistencyResult(
                rules.stream().flatMap(rule -> rule.check(reports).stream()).collect(toImmutableList()));
    }

    /**
     * Applies all rules to one report.
     *
     * @param shared the definitions of measures that are not in the report itself
     * @param report the report
     * @return every check, by rule
     */
    public ConsistencyResult check(MeasureTable shared, WorkReport report) {
        return check(ReportSet.of(shared, ImmutableList.of(report)));
    }
}
