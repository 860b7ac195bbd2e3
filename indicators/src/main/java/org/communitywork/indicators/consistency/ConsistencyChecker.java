// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.definition.IndicatorTable;

/**
 * Rules that are applied together, such as {@link #STANDARD}.
 *
 * <p>The standard rules are those that need nothing but the reports, each with its standard conventions: {@link
 * ConflictingStatements}, {@link RepeatedFigures}, {@link PartsAgainstWhole}, {@link ListAgainstStatedCount}, {@link
 * ListAgainstNumbering}, {@link ListWithinList}, {@link TitleAgainstPeriod}, {@link DatesAgainstPeriod}, {@link
 * SignatureAgainstDates}, {@link FacilitiesAgainstStandard}, {@link RecurrenceAgainstCount}, {@link Duplicates}, {@link
 * UnitFit}, {@link ImplausibleChange}, {@link Outliers}, {@link CopiedFigures}, {@link RepeatedText}, {@link
 * FiguresOfCopiedText} and {@link DigitPatterns}, in this order. With indicators come {@link
 * StatedAgainstComputed} and {@link ImpossibleRates}; {@link PlausibleLevels} needs ranges that only the user knows. A
 * checker holds no state between calls.
 *
 * <pre>
 * ConsistencyResult result = ConsistencyChecker.STANDARD.check(ReportSet.of(measures, reports));
 * result.findings();
 * ConsistencyChecker mine = ConsistencyChecker.standard(indicators)
 *         .with(new ConflictingStatements(myReach))   // instead of the standard one
 *         .with(new MyRule());                        // after all others
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsistencyChecker {
    /** The rules that need nothing but the reports, each with its standard conventions. */
    public static final ConsistencyChecker STANDARD = of(
            ConflictingStatements.STANDARD,
            RepeatedFigures.STANDARD,
            PartsAgainstWhole.STANDARD,
            ListAgainstStatedCount.STANDARD,
            ListAgainstNumbering.STANDARD,
            ListWithinList.STANDARD,
            TitleAgainstPeriod.STANDARD,
            DatesAgainstPeriod.STANDARD,
            SignatureAgainstDates.STANDARD,
            FacilitiesAgainstStandard.STANDARD,
            RecurrenceAgainstCount.STANDARD,
            Duplicates.STANDARD,
            UnitFit.STANDARD,
            ImplausibleChange.STANDARD,
            Outliers.STANDARD,
            CopiedFigures.STANDARD,
            RepeatedText.STANDARD,
            FiguresOfCopiedText.STANDARD,
            DigitPatterns.STANDARD);

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
     * Returns the standard checker for reports that state indicators.
     *
     * @param indicators the definitions of the indicators
     * @return the standard rules, with those that indicators are needed for
     */
    public static ConsistencyChecker standard(IndicatorTable indicators) {
        return STANDARD.with(new UnitFit(indicators))
                .with(StatedAgainstComputed.of(indicators))
                .with(ImpossibleRates.of(indicators));
    }

    /**
     * Adds a rule, or puts it in the place of the one with the same code.
     *
     * @param rule the rule
     * @return a checker with the rule
     */
    public ConsistencyChecker with(ConsistencyRule rule) {
        boolean known = rules.stream().anyMatch(other -> other.code().equals(rule.code()));
        Stream<ConsistencyRule> kept = rules.stream().map(other -> other.code().equals(rule.code()) ? rule : other);
        return new ConsistencyChecker(
                Stream.concat(kept, known ? Stream.empty() : Stream.of(rule)).collect(toImmutableList()));
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
