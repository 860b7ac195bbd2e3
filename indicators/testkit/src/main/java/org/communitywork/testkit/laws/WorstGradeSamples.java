// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.indicators.grade.Grades;

/**
 * Gradings to be put together: one to five sets of possible grades of one scale, every second of them decided.
 *
 * <p>The edge cases are each grade alone, and each two. They shrink to fewer parts with fewer grades.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorstGradeSamples implements Samples<ImmutableList<Grades>> {
    private static final int MOST_PARTS = 5;

    private final ImmutableList<String> scale;

    private WorstGradeSamples(ImmutableList<String> scale) {
        this.scale = scale;
    }

    /**
     * Returns gradings on a scale.
     *
     * @param scale the names of all grades, the best first
     * @return the samples
     * @throws IllegalArgumentException if two grades have one name, or there is none
     */
    public static WorstGradeSamples of(ImmutableList<String> scale) {
        return new WorstGradeSamples(Grades.any(scale).scale());
    }

    @Override
    public ImmutableList<ImmutableList<Grades>> edgeCases() {
        Stream<ImmutableList<Grades>> single = scale.stream().map(grade -> ImmutableList.of(Grades.of(scale, grade)));
        Stream<ImmutableList<Grades>> pairs = scale.stream()
                .flatMap(one ->
                        scale.stream().map(other -> ImmutableList.of(Grades.of(scale, one), Grades.of(scale, other))));
        return Stream.concat(single, pairs).collect(toImmutableList());
    }

    @Override
    public ImmutableList<Grades> draw(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(MOST_PARTS))
                .mapToObj(i -> grades(random))
                .collect(toImmutableList());
    }

    private Grades grades(Random random) {
        String one = scale.get(random.nextInt(scale.size()));
        ImmutableSet<String> others = random.nextBoolean()
                ? ImmutableSet.of()
                : scale.stream().filter(grade -> random.nextInt(3) == 0).collect(toImmutableSet());
        return new Grades(scale, Sets.union(ImmutableSet.of(one), others).immutableCopy());
    }

    @Override
    public Stream<ImmutableList<Grades>> smaller(ImmutableList<Grades> parts) {
        Stream<ImmutableList<Grades>> fewer = parts.size() == 1 ? Stream.empty() : Variants.shorter(parts);
        return Stream.concat(fewer, Variants.changed(parts, this::fewer));
    }

    private Stream<Grades> fewer(Grades grades) {
        return grades.isDecided() ? Stream.empty() : grades.possible().stream().map(grade -> Grades.of(scale, grade));
    }
}
