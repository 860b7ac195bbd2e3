// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.PublishedTable;

/**
 * What every way to work out what a published table gives away obeys.
 *
 * <pre>{@code
 * AuditLaws.check(PublishedTable::derivable);
 * AuditLaws.check(MyAudit::intervals);      // Map<CellAddress, Range<Ratio>> intervals(PublishedTable table)
 * }</pre>
 */
public final class AuditLaws {
    private static final ImmutableList<BiConsumer<AuditRule, AuditSample>> ALL = ImmutableList.of(
            AuditLaws::speaksOfWithheldCells,
            AuditLaws::containsTheTruth,
            AuditLaws::agreesWithAllTables,
            AuditLaws::neverNarrowsWhenMoreIsWithheld,
            AuditLaws::doesNotDependOnOrder);

    private AuditLaws() {}

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(AuditRule rule) {
        check(rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(AuditRule rule, Trials trials) {
        ImmutableList<Consumer<AuditSample>> laws = ALL.stream()
                .<Consumer<AuditSample>>map(law -> sample -> law.accept(rule, sample))
                .collect(toImmutableList());
        trials.check(AuditSamples.STANDARD, laws);
    }

    private static Map<CellAddress, Range<Ratio>> ask(Judge judge, AuditRule rule, AuditSample sample) {
        PublishedTable published = sample.published();
        return judge.ask(() -> rule.derivable(published));
    }

    /** One interval a line, in the order of the withheld cells. */
    private static String text(AuditSample sample, Map<CellAddress, Range<Ratio>> intervals) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        sample.withheld()
                .forEach(cell -> texts.put(
                        AuditSample.text(cell),
                        Optional.ofNullable(intervals.get(cell))
                                .map(Ranges::format)
                                .orElse("nothing")));
        return texts.buildOrThrow().toString();
    }

    private static void equal(
            Judge judge,
            AuditSample sample,
            Map<CellAddress, Range<Ratio>> expected,
            Map<CellAddress, Range<Ratio>> actual) {
        judge.require(expected.equals(actual), text(sample, expected), text(sample, actual));
    }

    /**
     * There is an interval of each withheld cell, and of no other.
     *
     * @param rule the rule
     * @param sample any table
     */
    public static void speaksOfWithheldCells(AuditRule rule, AuditSample sample) {
        Judge judge = new Judge("speaks of withheld cells", sample);
        judge.equal(
                sample.withheld(), ImmutableSet.copyOf(ask(judge, rule, sample).keySet()));
    }

    /**
     * The true count of a withheld cell lies in its interval.
     *
     * @param rule the rule
     * @param sample any table
     */
    public static void containsTheTruth(AuditRule rule, AuditSample sample) {
        Judge judge = new Judge("contains the truth", sample);
        ask(judge, rule, sample).forEach((cell, range) -> {
            Ratio truth = Ratio.of(CountTableSamples.count(sample.table(), cell).orElse(0));
            judge.require(
                    range.contains(truth), truth + " within, for " + AuditSample.text(cell), Ranges.format(range));
        });
    }

    /**
     * The intervals are those that all tables together have which agree with what is shown.
     *
     * @param rule the rule
     * @param sample a table; tried if there are not too many tables to go through
     */
    public static void agreesWithAllTables(AuditRule rule, AuditSample sample) {
        PublishedTable published = sample.published();
        long limit = sum(sample.table()) + 1;
        if (TableSearch.isFeasible(published, limit)) {
            Judge judge = new Judge("agrees with all tables", sample);
            Map<CellAddress, Range<Ratio>> due = TableSearch.intervals(published, limit, (cell, count) -> true);
            equal(judge, sample, due, ask(judge, rule, sample));
        }
    }

    private static long sum(CountTable table) {
        return table.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * When more is withheld, nothing can be worked out more closely.
     *
     * @param rule the rule
     * @param sample any table; each other cell is withheld, too, in turn
     */
    public static void neverNarrowsWhenMoreIsWithheld(AuditRule rule, AuditSample sample) {
        Map<CellAddress, Range<Ratio>> few =
                ask(new Judge("never narrows when more is withheld", sample), rule, sample);
        Sets.difference(CountTableSamples.cells(sample.table()), sample.withheld())
                .forEach(cell -> {
                    AuditSample more = new AuditSample(
                            sample.table(),
                            Sets.union(sample.withheld(), ImmutableSet.of(cell)).immutableCopy());
                    Judge judge =
                            new Judge("never narrows when more is withheld", sample + " and " + AuditSample.text(cell));
                    Map<CellAddress, Range<Ratio>> wide = ask(judge, rule, more);
                    boolean wider = few.entrySet().stream()
                            .allMatch(interval -> Optional.ofNullable(wide.get(interval.getKey()))
                                    .filter(range -> range.encloses(interval.getValue()))
                                    .isPresent());
                    judge.require(wider, text(sample, few) + " or wider", text(sample, wide));
                });
    }

    /**
     * Rows and columns in another order give the same intervals.
     *
     * @param rule the rule
     * @param sample any table, which is turned round
     */
    public static void doesNotDependOnOrder(AuditRule rule, AuditSample sample) {
        Judge judge = new Judge("does not depend on the order", sample);
        AuditSample reversed = new AuditSample(CountTableSamples.reversed(sample.table()), sample.withheld());
        equal(judge, sample, ask(judge, rule, sample), ask(judge, rule, reversed));
    }
}
