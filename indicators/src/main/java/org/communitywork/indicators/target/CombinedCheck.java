// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;
import org.immutables.value.Value;

/**
 * Several checks of which a number must be met: all, one, or so many (不少于几项).
 *
 * <p>The verdict is Kleene's: with m checks met and u undetermined of n, at least k are met if m is k or more, not met if m + u
 * is less than k, and undetermined else. It looks at the verdicts only and not at what they are about, so it is never wrong but not tight:
 * of a value in [70, 100] both "at least 80" and "less than 90" are undetermined, and so is "one of the two", although every number meets
 * one of them. What is not due, not calculable and claimed stays apart: {@link #count} counts each outcome for itself, and
 * {@link #open} names the checks that could still decide.
 *
 * <pre>
 * CombinedCheck services = CombinedCheck.atLeast(2, new Bilingual("嵌入式服务", "Embedded services"), List.of(elderly, nursery, meals));
 * services.verdict();                        // UNDETERMINED
 * services.count(CheckOutcome.MET);          // 1
 * services.open();                           // nursery, meals
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CombinedCheck implements Check {
    CombinedCheck() {}

    @Override
    public abstract Bilingual name();

    /**
     * Returns how many checks must be met.
     *
     * @return the number, from 1 to that of the checks
     */
    public abstract int needed();

    /**
     * Returns the checks.
     *
     * @return the checks in order, at least one
     */
    public abstract ImmutableList<Check> parts();

    @Value.Check
    void check() {
        checkArgument(
                needed() >= 1 && needed() <= parts().size(),
                "Number of checks to be met must be from 1 to %s: '%s'",
                parts().size(),
                needed());
    }

    /**
     * Asks for all checks to be met.
     *
     * @param name what is checked
     * @param checks the checks, at least one
     * @return the combination
     * @throws IllegalArgumentException if there is no check
     */
    public static CombinedCheck allOf(Bilingual name, Iterable<? extends Check> checks) {
        return atLeast(Iterables.size(checks), name, checks);
    }

    /**
     * Asks for one check at least to be met.
     *
     * @param name what is checked
     * @param checks the checks, at least one
     * @return the combination
     * @throws IllegalArgumentException if there is no check
     */
    public static CombinedCheck anyOf(Bilingual name, Iterable<? extends Check> checks) {
        return atLeast(1, name, checks);
    }

    /**
     * Asks for a number of checks to be met.
     *
     * @param needed how many, from 1 to the number of checks
     * @param name what is checked
     * @param checks the checks
     * @return the combination
     * @throws IllegalArgumentException if so many cannot be met
     */
    public static CombinedCheck atLeast(int needed, Bilingual name, Iterable<? extends Check> checks) {
        return ImmutableCombinedCheck.builder()
                .name(name)
                .needed(needed)
                .addAllParts(checks)
                .build();
    }

    @Override
    public Verdict verdict() {
        if (count(Verdict.MET) >= needed()) {
            return Verdict.MET;
        }
        return count(Verdict.MET) + count(Verdict.UNDETERMINED) < needed() ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    }

    private int count(Verdict verdict) {
        return (int) parts().stream().filter(part -> part.verdict() == verdict).count();
    }

    /**
     * Returns how many checks have an outcome.
     *
     * @param outcome the outcome
     * @return the number
     */
    public int count(CheckOutcome outcome) {
        return (int) parts().stream().filter(part -> part.outcome() == outcome).count();
    }

    /**
     * Returns the checks that are neither met nor not met and could change the verdict.
     *
     * @return those undetermined, not calculable or not due, in order; empty if enough are met, or too few could be
     */
    public ImmutableList<Check> open() {
        boolean settled = verdict() == Verdict.MET || outcome() == CheckOutcome.NOT_MET;
        return settled ? ImmutableList.of() : pending();
    }

    private ImmutableList<Check> pending() {
        Set<CheckOutcome> settled = EnumSet.of(CheckOutcome.MET, CheckOutcome.CLAIMED, CheckOutcome.NOT_MET);
        return parts().stream()
                .filter(part -> !settled.contains(part.outcome()))
                .collect(toImmutableList());
    }

    /**
     * Returns the verdict with the reasons why there is none.
     *
     * @return claimed if it is met by mere claims only; not due if what is not met so far is not due; not calculable or not due also if
     *     all that is open is so; undetermined if a mixture of these is open
     */
    @Override
    public CheckOutcome outcome() {
        if (verdict() == Verdict.MET) {
            return count(CheckOutcome.MET) >= needed() ? CheckOutcome.MET : CheckOutcome.CLAIMED;
        }
        if (parts().size() - count(CheckOutcome.NOT_MET) < needed()) {
            return CheckOutcome.NOT_MET;
        }
        if (verdict() == Verdict.NOT_MET) {
            return CheckOutcome.NOT_DUE;
        }
        Set<CheckOutcome> pending = pending().stream().map(Check::outcome).collect(Collectors.toSet());
        return pending.size() == 1 ? pending.iterator().next() : CheckOutcome.UNDETERMINED;
    }

    /**
     * Returns how the checks were combined; each tells by itself how it was checked.
     *
     * @return the outcome of each check, how many had to be met, and the outcome of the whole
     */
    @Override
    public Explanation explanation() {
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        parts().forEach(part -> steps.add(Message.of("check.part", part.name(), part.outcome())));
        String needed = Integer.toString(needed());
        String all = Integer.toString(parts().size());
        steps.add(
                needed() == parts().size()
                        ? Message.of("check.all", name(), all)
                        : Message.of("check.some", name(), needed, all));
        steps.add(Message.of("check.verdict", outcome()));
        names(open()).ifPresent(open -> steps.add(Message.of("check.open", open)));
        return new Explanation(steps.build());
    }

    private static Optional<Message> names(ImmutableList<Check> checks) {
        return checks.stream()
                .map(check -> Message.of("check.name", check.name()))
                .reduce((one, next) -> Message.of("check.names", one, next));
    }
}
