// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.disclosure.CellAddress;
import org.communitywork.indicators.disclosure.CountTable;
import org.communitywork.indicators.disclosure.DisclosureRule;
import org.communitywork.indicators.disclosure.Intruder;
import org.communitywork.indicators.disclosure.PublishedTable;
import org.communitywork.indicators.disclosure.ZeroTreatment;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.language.Language;

/**
 * What every way to protect tables of small counts obeys.
 *
 * <p>What the withheld counts can be is found by going through all tables that agree with what is published, where these are few; else, against mere
 * readers, by the library's audit, of which {@link AuditLaws} is the test.
 *
 * <pre>{@code
 * DisclosureLaws.check(rule);                         // the library's way to protect by a rule of mine
 * DisclosureLaws.check(rule, MyTables::protect);      // Optional<PublishedTable> protect(CountTable table)
 * }</pre>
 */
public final class DisclosureLaws {
    private static final Trials TRIALS = Trials.STANDARD.withTries(150);
    private static final int TELLING = 10_000;
    private static final int FEW_CELLS = 9;
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            DisclosureLaws::publishesTheTruth,
            DisclosureLaws::withholdsSmallCounts,
            DisclosureLaws::showsOrWithholdsEachCount,
            DisclosureLaws::withholdsNothingWithoutReason,
            DisclosureLaws::holdsNoWithheldCount,
            DisclosureLaws::leavesWithheldCountsWide,
            DisclosureLaws::givesUpOnlyWhereItMust,
            DisclosureLaws::doesNotDependOnOrder);

    private interface Law {
        void tryOn(DisclosureRule rule, ProtectionRule protection, CountTable table);
    }

    private DisclosureLaws() {}

    /**
     * Tries all laws on the library's way, in 150 tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(DisclosureRule rule) {
        check(rule, ProtectionRule.of(rule));
    }

    /**
     * Tries all laws on a way of protecting, in 150 tries.
     *
     * @param rule the rule that it claims to follow
     * @param protection the way
     * @throws LawViolation if a law is broken
     */
    public static void check(DisclosureRule rule, ProtectionRule protection) {
        check(rule, protection, TRIALS);
    }

    /**
     * Tries all laws on a way of protecting.
     *
     * @param rule the rule that it claims to follow
     * @param protection the way
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(DisclosureRule rule, ProtectionRule protection, Trials trials) {
        ImmutableList<Consumer<CountTable>> laws = ALL.stream()
                .<Consumer<CountTable>>map(law -> table -> law.tryOn(rule, protection, table))
                .collect(toImmutableList());
        trials.check(CountTableSamples.STANDARD, laws);
    }

    private static Judge judge(String law, CountTable table) {
        return new Judge(law, CountTableSamples.text(table));
    }

    private static Optional<PublishedTable> ask(Judge judge, ProtectionRule protection, CountTable table) {
        return judge.ask(() -> protection.protect(table));
    }

    private static ImmutableSet<CellAddress> sensitive(DisclosureRule rule, CountTable table) {
        return CountTableSamples.cells(table).stream()
                .filter(cell -> rule.isSensitive(table.count(cell).orElseThrow()))
                .collect(toImmutableSet());
    }

    private static String text(Set<CellAddress> cells) {
        return cells.stream().map(AuditSample::text).toList().toString();
    }

    /**
     * What is shown is the count of the table, under its own labels, and no count that was not reported.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table any table
     */
    public static void publishesTheTruth(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        Judge judge = judge("publishes the truth", table);
        ask(judge, protection, table).ifPresent(published -> {
            judge.equal(table.rows(), published.rows());
            judge.equal(table.columns(), published.columns());
            judge.equal(table.totals(), published.totals());
            published.shown().forEach((cell, count) -> {
                OptionalLong known = CountTableSamples.count(table, cell);
                String truth = known.isPresent() ? Long.toString(known.getAsLong()) : "nothing";
                judge.require(truth.equals(count.toString()), truth + " for " + AuditSample.text(cell), count);
            });
        });
    }

    /**
     * Each count that is too small is withheld, and each zero is shown that the rule shows.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table any table
     */
    public static void withholdsSmallCounts(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        Judge judge = judge("withholds small counts", table);
        ask(judge, protection, table).ifPresent(published -> {
            Set<CellAddress> small = sensitive(rule, table);
            judge.require(
                    published.suppressed().containsAll(small), text(small) + " withheld", text(published.suppressed()));
            Set<CellAddress> zeros = published.suppressed().stream()
                    .filter(cell -> rule.zeros() == ZeroTreatment.SHOWN
                            && CountTableSamples.count(table, cell).orElse(1) == 0)
                    .collect(toImmutableSet());
            judge.require(zeros.isEmpty(), text(zeros) + " shown, which are zero", text(published.suppressed()));
        });
    }

    /**
     * Each count is shown or told to be withheld; what was not reported is neither.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table any table
     */
    public static void showsOrWithholdsEachCount(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        Judge judge = judge("shows or withholds each count", table);
        ask(judge, protection, table)
                .ifPresent(published -> judge.require(
                        CountTableSamples.cells(table)
                                .equals(Sets.union(published.shown().keySet(), published.suppressed())),
                        text(CountTableSamples.cells(table)),
                        text(Sets.union(published.shown().keySet(), published.suppressed()))));
    }

    /**
     * Where no count is too small, all are shown.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table a table; tried if no count in it is too small
     */
    public static void withholdsNothingWithoutReason(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        if (sensitive(rule, table).isEmpty()) {
            Judge judge = judge("withholds nothing without reason", table);
            Optional<PublishedTable> published = ask(judge, protection, table);
            judge.require(
                    published.isPresent()
                            && published.orElseThrow().suppressed().isEmpty(),
                    "all shown",
                    published
                            .map(given -> text(given.suppressed()) + " withheld")
                            .orElse("nothing published"));
        }
    }

    /**
     * No text, JSON or serialized form of what is published has a withheld count in it.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table a table; counts are looked for that have five digits or more and are not shown elsewhere
     */
    public static void holdsNoWithheldCount(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        Judge judge = judge("holds no withheld count", table);
        ask(judge, protection, table).ifPresent(published -> {
            String texts = String.join(
                    "\n",
                    published.toString(),
                    published.text(Language.CHINESE),
                    published.text(Language.ENGLISH),
                    IndicatorsJson.STANDARD.write(published));
            byte[] bytes = ValueLaws.write(published);
            published.suppressed().stream()
                    .map(cell -> CountTableSamples.count(table, cell).orElse(0))
                    .filter(count -> count >= TELLING && !published.shown().containsValue(count))
                    .forEach(count -> judge.require(
                            !Pattern.compile("(?<![0-9])" + count + "(?![0-9])")
                                            .matcher(texts)
                                            .find()
                                    && Bytes.indexOf(bytes, Longs.toByteArray(count)) < 0,
                            "no " + count,
                            "it can be found in what is published"));
        });
    }

    /**
     * No withheld count can be worked out more closely than the rule allows, by the intruder that it holds against.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table any table; where the intruder knows the rule, one of few small counts
     */
    public static void leavesWithheldCountsWide(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        Judge judge = judge("leaves withheld counts wide", table);
        ask(judge, protection, table)
                .flatMap(published -> intervals(rule, table, published))
                .ifPresent(intervals -> intervals.forEach((cell, range) -> judge.require(
                        isWide(rule, table, cell, range),
                        "wider than " + rule.protection() + " for " + AuditSample.text(cell),
                        Ranges.format(range))));
    }

    /** What the intruder can work out; empty where that takes too long. */
    private static Optional<Map<CellAddress, Range<Ratio>>> intervals(
            DisclosureRule rule, CountTable table, PublishedTable published) {
        long sum = table.counts().values().stream().mapToLong(Long::longValue).sum();
        if (rule.intruder() == Intruder.READER) {
            return Optional.of(
                    TableSearch.isFeasible(published, sum + 1)
                            ? TableSearch.intervals(published, sum + 1, (cell, count) -> true)
                            : published.derivable());
        }
        Set<CellAddress> small = sensitive(rule, table);
        // Somebody who knows the rule knows that a withheld count is too small exactly if its cell is, and else not
        // zero.
        long limit = sum + 4 * rule.minimum();
        return TableSearch.isFeasible(published, limit)
                ? Optional.of(TableSearch.intervals(
                        published,
                        limit,
                        (cell, count) ->
                                rule.isSensitive(count) == small.contains(cell) && (count > 0 || small.contains(cell))))
                : Optional.empty();
    }

    /** Says whether an interval is as wide, and reaches as far, as the rule's words ask. */
    private static boolean isWide(DisclosureRule rule, CountTable table, CellAddress cell, Range<Ratio> range) {
        boolean reader = rule.intruder() == Intruder.READER;
        long count = CountTableSamples.count(table, cell).orElse(0);
        Ratio least = Ratio.of(reader || rule.zeros() == ZeroTreatment.SENSITIVE ? 0 : 1);
        Ratio low = range.lowerEndpoint();
        Ratio width = Ratio.of(rule.protection().width());
        if (range.hasUpperBound() && range.upperEndpoint().minus(low).compareTo(width) < 0) {
            return false;
        }
        if (!rule.isSensitive(count)) {
            return true;
        }
        Ratio below = Ratio.of(count - rule.protection().below()).max(least);
        Ratio above = Ratio.of(count + rule.protection().above());
        Ratio reached = reader ? above : above.min(Ratio.of(rule.minimum() - 1));
        return low.compareTo(below) <= 0
                && (!range.hasUpperBound() || range.upperEndpoint().compareTo(reached) >= 0);
    }

    /**
     * A table is refused only if no choice of cells to withhold would do.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table a table; tried against readers, if it has at most nine counts with its totals
     */
    public static void givesUpOnlyWhereItMust(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        Set<CellAddress> cells = CountTableSamples.cells(table);
        if (rule.intruder() != Intruder.READER || cells.size() > FEW_CELLS) {
            return;
        }
        Judge judge = judge("gives up only where it must", table);
        if (ask(judge, protection, table).isEmpty()) {
            choices(rule, table)
                    .filter(choice -> choice.size() < cells.size())
                    .filter(choice -> isSafe(rule, table, choice))
                    .findFirst()
                    .ifPresent(choice -> judge.require(false, "a table without " + text(choice), "nothing published"));
        }
    }

    private static Stream<ImmutableSet<CellAddress>> choices(DisclosureRule rule, CountTable table) {
        Set<CellAddress> small = sensitive(rule, table);
        Set<CellAddress> others = Sets.difference(CountTableSamples.cells(table), small).stream()
                .filter(cell -> CountTableSamples.count(table, cell).orElse(0) > 0)
                .collect(toImmutableSet());
        return Sets.powerSet(others).stream()
                .map(more -> Sets.union(small, more).immutableCopy());
    }

    private static boolean isSafe(DisclosureRule rule, CountTable table, ImmutableSet<CellAddress> choice) {
        return new AuditSample(table, choice)
                .published().derivable().entrySet().stream()
                        .allMatch(interval -> isWide(rule, table, interval.getKey(), interval.getValue()));
    }

    /**
     * Rows and columns in another order have the same cells withheld, and so has the same table again.
     *
     * @param rule the rule
     * @param protection the way of protecting
     * @param table any table, which is turned round
     */
    public static void doesNotDependOnOrder(DisclosureRule rule, ProtectionRule protection, CountTable table) {
        Judge judge = judge("does not depend on the order", table);
        String withheld = withheld(judge, protection, table);
        judge.equal(withheld, withheld(judge, protection, table));
        judge.equal(withheld, withheld(judge, protection, CountTableSamples.reversed(table)));
    }

    private static String withheld(Judge judge, ProtectionRule protection, CountTable table) {
        return ask(judge, protection, table)
                .map(published -> CountTableSamples.cells(table).stream()
                        .filter(published.suppressed()::contains)
                        .map(AuditSample::text)
                        .sorted()
                        .toList()
                        .toString())
                .orElse("nothing published");
    }
}
