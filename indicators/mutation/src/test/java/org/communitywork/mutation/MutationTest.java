// SPDX-License-Identifier: Apache-2.0
package org.communitywork.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the tool reported of core and indicators: all of it, or of the classes that it was told of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {
    private static final int OF_EACH_PACKAGE = 85;
    private static final int OF_ALL = 92;

    /** Arithmetic, ranges, rounding and verdicts: what else goes unnoticed here, has a reason. */
    private static final ImmutableSet<String> EXACT = ImmutableSet.of(
            "org.communitywork.core.number",
            "org.communitywork.core.quantity",
            "org.communitywork.indicators.calculation",
            "org.communitywork.indicators.target",
            "org.communitywork.indicators.grade",
            "org.communitywork.indicators.composition",
            "org.communitywork.indicators.rollup",
            "org.communitywork.indicators.scorecard",
            "org.communitywork.indicators.survey",
            "org.communitywork.indicators.trend");

    private final String mutated = System.getProperty("mutated", "");
    private final boolean isAll = mutated.equals("org.communitywork.*");
    private final ImmutableList<Mutation> mutations = Stream.of("core", "indicators")
            .flatMap(module -> Mutation.of(Path.of("..", "..", module)).stream())
            .filter(mutation -> isMeant(mutation.type()))
            .collect(toImmutableList());

    /** A module without such classes keeps the report of the run before. */
    private boolean isMeant(String type) {
        return Splitter.on(',')
                .splitToStream(mutated)
                .anyMatch(name ->
                        name.endsWith("*") ? type.startsWith(name.substring(0, name.length() - 1)) : type.equals(name));
    }

    private static int percentNoticed(Collection<Mutation> mutations) {
        return (int) (100 * mutations.stream().filter(Mutation::isNoticed).count() / mutations.size());
    }

    @Test
    void mostAreNoticed() {
        assumeFalse(mutations.isEmpty());
        assertThat(percentNoticed(mutations)).isGreaterThanOrEqualTo(isAll ? OF_ALL : OF_EACH_PACKAGE);
    }

    @Test
    void mostOfEachPackageAreNoticed() {
        assumeTrue(isAll);
        ImmutableListMultimap<String, Mutation> packages = Multimaps.index(mutations, Mutation::packageName);
        TreeMap<String, Integer> scores = new TreeMap<>();
        packages.asMap().forEach((name, all) -> scores.put(name, percentNoticed(all)));
        assertThat(scores).allSatisfy((name, score) -> assertThat(score).isGreaterThanOrEqualTo(OF_EACH_PACKAGE));
    }

    @Test
    void survivorsOfExactCodeAreKnown() {
        ImmutableSet<Survivor> survivors = mutations.stream()
                .filter(mutation -> EXACT.contains(mutation.packageName()) && !mutation.isNoticed())
                .map(Mutation::survivor)
                .collect(toImmutableSet());
        assertThat(Sets.difference(survivors, Survivor.known().keySet()))
                .as("What no test notices, but does not stand in survivors.tsv with its reason")
                .isEmpty();
    }

    @Test
    void knownSurvivorsAreStillThere() {
        Set<Survivor> made = mutations.stream()
                .filter(mutation -> !mutation.isSurelyNoticed())
                .map(Mutation::survivor)
                .collect(toImmutableSet());
        ImmutableSet<String> types = mutations.stream().map(Mutation::type).collect(toImmutableSet());
        assertThat(Survivor.known().keySet())
                .as("What stands in survivors.tsv, but is noticed or gone")
                .filteredOn(survivor -> isAll || types.contains(survivor.type()))
                .allMatch(made::contains);
    }
}
