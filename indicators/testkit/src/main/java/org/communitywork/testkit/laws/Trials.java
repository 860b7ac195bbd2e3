// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * How laws are tried without a property-testing engine: how often, and from which seed.
 *
 * <p>The edge cases of the samples come first, then as many drawn values as there are tries. The seed is fixed, so a test gives
 * the same result each time it runs. A counter-example is made smaller, step by step, as long as a simpler one breaks
 * the same law.
 *
 * <pre>
 * Trials.STANDARD.withTries(5000).withSeed(1).check(samples, laws);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param tries how many values are drawn
 * @param seed the seed of the random numbers
 */
public record Trials(int tries, long seed) {
    /** 300 tries with the seed 8170. */
    public static final Trials STANDARD = new Trials(300, 8170);

    private static final int MAX_STEPS = 1000;

    /**
     * Makes a way of trying.
     *
     * @param tries how many values are drawn
     * @param seed the seed of the random numbers
     * @throws IllegalArgumentException if the tries are below zero
     */
    public Trials {
        checkArgument(tries >= 0, "Tries must not be below zero: '%s'", tries);
    }

    /**
     * Returns the same with another number of tries.
     *
     * @param changed how many values are drawn
     * @return the way of trying
     */
    public Trials withTries(int changed) {
        return new Trials(changed, seed);
    }

    /**
     * Returns the same with another seed.
     *
     * @param changed the seed
     * @return the way of trying
     */
    public Trials withSeed(long changed) {
        return new Trials(tries, changed);
    }

    /**
     * Tries laws on samples.
     *
     * @param samples where the values come from
     * @param laws the laws; each throws a {@link LawViolation} where it is broken
     * @param <T> the type of the values
     * @throws LawViolation if a law is broken: that of the first one, with those of the others as suppressed
     */
    public <T> void check(Samples<T> samples, List<? extends Consumer<T>> laws) {
        ImmutableList<T> values = values(samples);
        List<LawViolation> violations = new ArrayList<>();
        laws.forEach(law -> find(samples, values, law).ifPresent(violations::add));
        if (!violations.isEmpty()) {
            throw violations.get(0).with(violations.subList(1, violations.size()));
        }
    }

    private <T> ImmutableList<T> values(Samples<T> samples) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        values.addAll(samples.edgeCases());
        Random random = new Random(seed);
        for (int i = 0; i < tries; i++) {
            values.add(samples.draw(random));
        }
        return values.build();
    }

    private <T> Optional<LawViolation> find(Samples<T> samples, ImmutableList<T> values, Consumer<T> law) {
        for (int i = 0; i < values.size(); i++) {
            Optional<LawViolation> found = violation(law, values.get(i));
            if (found.isPresent()) {
                return Optional.of(smallest(samples, values.get(i), law, found.get(), i + 1, values.size()));
            }
        }
        return Optional.empty();
    }

    private <T> LawViolation smallest(
            Samples<T> samples, T value, Consumer<T> law, LawViolation found, int number, int all) {
        T current = value;
        LawViolation violation = found;
        int steps = 0;
        while (steps < MAX_STEPS) {
            Optional<Broken<T>> simpler = simpler(samples, current, law);
            if (simpler.isEmpty()) {
                break;
            }
            current = simpler.get().value();
            violation = simpler.get().violation();
            steps++;
        }
        return violation.noted("found     in try " + number + " of " + all + " with seed " + seed
                + (steps == 0 ? "" : ", made smaller in " + steps + (steps == 1 ? " step" : " steps")));
    }

    private record Broken<T>(T value, LawViolation violation) {}

    private static <T> Optional<Broken<T>> simpler(Samples<T> samples, T value, Consumer<T> law) {
        return samples.smaller(value)
                .flatMap(smaller -> violation(law, smaller).map(v -> new Broken<>(smaller, v)).stream())
                .findFirst();
    }

    private static <T> Optional<LawViolation> violation(Consumer<T> law, T value) {
        try {
            law.accept(value);
            return Optional.empty();
        } catch (LawViolation broken) {
            return Optional.of(broken);
        }
    }
}
