// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.communitywork.core.number.Ratio;

class DisclosureProperties {
    @Provide
    Arbitrary<CountTable> tables() {
        return Tables.tables(5, 5, counts());
    }

    @Provide
    Arbitrary<CountTable> tiny() {
        return Tables.tables(2, 2, Arbitraries.longs().between(0, 5));
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(1, 8)),
                Tuple.of(5, Arbitraries.longs().between(5, 60)));
    }

    @Provide
    Arbitrary<DisclosureRule> rules() {
        return Arbitraries.oneOf(readers(), knowing());
    }

    @Provide
    Arbitrary<DisclosureRule> readers() {
        return Tables.rules(Intruder.READER, ZeroTreatment.values());
    }

    @Provide
    Arbitrary<DisclosureRule> knowing() {
        return Tables.rules(Intruder.RULE_KNOWN, ZeroTreatment.values());
    }

    private static ImmutableSet<CellAddress> sensitive(CountTable table, DisclosureRule rule) {
        return Tables.cells(table).stream()
                .filter(cell -> rule.isSensitive(table.count(cell).orElseThrow()))
                .collect(toImmutableSet());
    }

    @Property(tries = 300)
    void sensitiveCells_areWithheldAndEveryOtherCountIsShown(
            @ForAll("tables") CountTable table, @ForAll("rules") DisclosureRule rule) {
        rule.protect(table).published().ifPresent(published -> {
            assertThat(published.suppressed()).containsAll(sensitive(table, rule));
            assertThat(Sets.union(published.shown().keySet(), published.suppressed()))
                    .isEqualTo(Tables.cells(table));
            published
                    .shown()
                    .forEach((cell, count) -> assertThat(table.count(cell)).hasValue(count));
        });
    }

    @Property(tries = 200)
    void nothing_isWithheldWhereNothingIsSensitive(
            @ForAll("tables") CountTable table, @ForAll("rules") DisclosureRule rule) {
        DisclosureResult result = rule.protect(table);
        boolean anything = !sensitive(table, rule).isEmpty();
        assertThat(result instanceof UnprotectableTable
                        || !((ProtectedTable) result).suppressed().isEmpty())
                .isEqualTo(anything);
    }

    @Property(tries = 150)
    void withheldCounts_cannotBeWorkedOutMoreCloselyThanAllowed(
            @ForAll("tiny") CountTable table, @ForAll("rules") DisclosureRule rule) {
        if (rule.protect(table) instanceof ProtectedTable done) {
            Map<CellAddress, Range<Ratio>> derivable = bruteForce(table, rule, done.table());
            assertThat(done.suppressed().stream()
                            .collect(ImmutableMap.toImmutableMap(SuppressedCell::address, SuppressedCell::derivable)))
                    .isEqualTo(derivable);
            derivable.forEach((cell, range) -> assertThat(isWide(table, rule, cell, range))
                    .as("%s: %s", cell, range)
                    .isTrue());
        }
    }

    private static Map<CellAddress, Range<Ratio>> bruteForce(
            CountTable table, DisclosureRule rule, PublishedTable published) {
        Set<CellAddress> small = sensitive(table, rule);
        BiPredicate<CellAddress, Long> known =
                (cell, count) -> rule.isSensitive(count) == small.contains(cell) && (count > 0 || small.contains(cell));
        long sum =
                table.count(new CellAddress(CountTable.TOTAL, CountTable.TOTAL)).orElse(0);
        return new BruteForce(
                        published,
                        rule.intruder() == Intruder.READER ? sum : sum + 4 * rule.minimum(),
                        rule.intruder() == Intruder.READER ? BruteForce.anything() : known)
                .intervals();
    }

    /** Says whether an interval is as wide, and reaches as far, as the rule's words ask. */
    private static boolean isWide(CountTable table, DisclosureRule rule, CellAddress cell, Range<Ratio> range) {
        long least = rule.intruder() == Intruder.READER ? 0 : rule.zeros() == ZeroTreatment.SENSITIVE ? 0 : 1;
        long count = table.count(cell).orElseThrow();
        long most = rule.intruder() == Intruder.READER ? Long.MAX_VALUE / 2 : rule.minimum() - 1;
        Protection protection = rule.protection();
        Ratio low = range.lowerEndpoint();
        Ratio high = range.hasUpperBound() ? range.upperEndpoint() : Ratio.of(Long.MAX_VALUE);
        boolean wide = high.minus(low).compareTo(Ratio.of(protection.width())) >= 0;
        boolean reaches = low.compareTo(Ratio.of(Math.max(least, count - protection.below()))) <= 0
                && high.compareTo(Ratio.of(Math.min(most, count + protection.above()))) >= 0;
        return wide && (reaches || !rule.isSensitive(count));
    }

    /** Goes through every choice of cells of a table of two by two. */
    @Property(tries = 60)
    void unprotectable_meansThatNoChoiceWouldDo(
            @ForAll("tiny") CountTable table, @ForAll("rules") DisclosureRule rule) {
        ImmutableSet<CellAddress> sensitive = sensitive(table, rule);
        ImmutableSet<CellAddress> all = Tables.cells(table);
        ImmutableList<Set<CellAddress>> safe = Sets.powerSet(Sets.difference(all, sensitive).stream()
                        .filter(cell -> table.count(cell).orElseThrow() > 0)
                        .collect(toImmutableSet()))
                .stream()
                .map(more -> (Set<CellAddress>) Sets.union(sensitive, more).immutableCopy())
                .filter(choice -> isSafe(table, rule, choice))
                .collect(toImmutableList());
        DisclosureResult result = rule.protect(table);
        if (result instanceof ProtectedTable done) {
            assertThat(safe).contains(done.table().suppressed());
            assertThat(safe.stream()
                            .filter(choice ->
                                    choice.size() < done.table().suppressed().size()))
                    .as("smaller safe choices within the one that was made")
                    .noneMatch(done.table().suppressed()::containsAll);
        } else if (((UnprotectableTable) result).reason() == UnprotectableReason.NOTHING_LEFT) {
            assertThat(safe).containsExactly(all);
        } else {
            assertThat(safe).isEmpty();
            assertThat(((UnprotectableTable) result).exposed()).isNotEmpty();
        }
    }

    private static boolean isSafe(CountTable table, DisclosureRule rule, Set<CellAddress> choice) {
        return wide(table, rule, choice).size() == choice.size();
    }

    private static Set<CellAddress> wide(CountTable table, DisclosureRule rule, Set<CellAddress> choice) {
        CountNetwork network = new CountNetwork(table, rule);
        BitSet cells = new BitSet();
        choice.forEach(cell -> cells.set(network.grid().cell(cell)));
        Audit audit = network.audit(cells);
        return choice.stream()
                .filter(cell ->
                        isWide(table, rule, cell, audit.interval(network.grid().cell(cell))))
                .collect(toImmutableSet());
    }

    @Property(tries = 100)
    void searchWithinTheWidestChoice_endsWithASafeOne(
            @ForAll("tables") CountTable table, @ForAll("knowing") DisclosureRule rule) {
        CountNetwork network = new CountNetwork(table, rule);
        BitSet widest = SuppressionSearch.widest(network);
        Assume.that(network.sensitive().stream().allMatch(cell -> SuppressionSearch.isSafe(network, cell, widest)));
        network.keepSuppressible(widest);
        ImmutableSet<CellAddress> choice = new SuppressionSearch(network)
                .find().orElseThrow().stream().mapToObj(network.grid()::address).collect(toImmutableSet());
        assertThat(choice).containsAll(sensitive(table, rule));
        assertThat(isSafe(table, rule, choice)).isTrue();
    }

    /** So a total is withheld only where no other cells would do. */
    @Property(tries = 100)
    void total_costsMoreThanAllOtherCellsTogether(
            @ForAll("tables") CountTable table, @ForAll("rules") DisclosureRule rule) {
        CountNetwork network = new CountNetwork(table, rule);
        ToLongFunction<CellAddress> cost = cell -> network.cost(network.grid().cell(cell));
        table.counts()
                .forEach((cell, count) -> assertThat(cost.applyAsLong(cell)).isEqualTo(count + 1));
        CellAddress grand = new CellAddress(CountTable.TOTAL, CountTable.TOTAL);
        List<CellAddress> totals = Grid.addresses(table.rows(), table.columns())
                .filter(cell -> cell.isTotal() && !cell.equals(grand))
                .toList();
        long inner = table.counts().keySet().stream().mapToLong(cost).sum();
        assertThat(totals).allSatisfy(cell -> assertThat(cost.applyAsLong(cell)).isGreaterThan(inner));
        assertThat(cost.applyAsLong(grand))
                .isGreaterThan(inner + totals.stream().mapToLong(cost).sum());
    }

    /** Showing one complementary cell again, and those that then lack protection, leaves a sensitive one without it. */
    @Property(tries = 60)
    void complementaryCells_areAllNeeded(@ForAll("tables") CountTable table, @ForAll("rules") DisclosureRule rule) {
        if (rule.protect(table) instanceof ProtectedTable done) {
            ImmutableSet<CellAddress> sensitive = sensitive(table, rule);
            Sets.difference(done.table().suppressed(), sensitive)
                    .forEach(shown -> assertThat(greatestSafe(
                                            table,
                                            rule,
                                            Sets.difference(done.table().suppressed(), Set.of(shown)))
                                    .containsAll(sensitive))
                            .as("%s", shown)
                            .isFalse());
        }
    }

    private static Set<CellAddress> greatestSafe(CountTable table, DisclosureRule rule, Set<CellAddress> choice) {
        Set<CellAddress> wide = wide(table, rule, choice);
        return wide.size() == choice.size() ? wide : greatestSafe(table, rule, wide);
    }

    @Property(tries = 100)
    void outcome_doesNotDependOnTheOrderOfTheLines(
            @ForAll("tables") CountTable table, @ForAll("rules") DisclosureRule rule, @ForAll Random random) {
        CountTable shuffled = new CountTable(
                Tables.shuffled(table.rows(), random),
                Tables.shuffled(table.columns(), random),
                table.counts(),
                table.totals());
        assertThat(rule.protect(shuffled).published().map(PublishedTable::suppressed))
                .isEqualTo(rule.protect(table).published().map(PublishedTable::suppressed));
        assertThat(rule.protect(table)).isEqualTo(rule.protect(table));
    }

    /** Counts that nothing else has: numbers of six digits, of which small ones are sensitive. */
    @Property(tries = 60)
    void publishedTable_holdsNoWithheldCountInAnyForm(@ForAll("telling") CountTable table) {
        DisclosureRule rule = DisclosureRule.of(250_000, Protection.ofWidth(1000));
        Optional<PublishedTable> outcome = rule.protect(table).published();
        Assume.that(outcome.isPresent());
        PublishedTable published = outcome.orElseThrow();
        String texts = Leaks.allForms(published);
        byte[] bytes = Leaks.bytes(published);
        Set<Long> shown = ImmutableSet.copyOf(published.shown().values());
        published.suppressed().stream()
                .map(cell -> table.count(cell).orElseThrow())
                .filter(count -> !shown.contains(count))
                .forEach(count -> {
                    assertThat(texts).doesNotContainPattern("(?<![0-9])" + count + "(?![0-9])");
                    assertThat(Bytes.indexOf(bytes, Longs.toByteArray(count))).isEqualTo(-1);
                });
    }

    @Provide
    Arbitrary<CountTable> telling() {
        return Tables.tables(4, 4, Arbitraries.longs().between(100_000, 999_999))
                .filter(table -> table.rows().size() > 1 && table.columns().size() > 1);
    }
}
