// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.composition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.function.Function;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.target.Check;
import org.communitywork.indicators.target.CheckOutcome;
import org.communitywork.indicators.target.Verdict;
import org.immutables.value.Value;

/**
 * Facilities held against a composition, such as five of six rooms: not met, one 室 is missing.
 *
 * <p>Made by {@link CompositionTarget#check}.
 *
 * <pre>
 * check.verdict();               // NOT_MET
 * check.missing();               // {室=1}
 * check.verdictAfterPlans();     // MET: one 室 is being built
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CompositionCheck implements Check {
    private static final Range<Ratio> NONE = Range.singleton(Ratio.ZERO);

    CompositionCheck() {}

    /**
     * Returns the target.
     *
     * @return the target
     */
    public abstract CompositionTarget target();

    /**
     * Returns whether the list of facilities was complete.
     *
     * @return the kind of list
     */
    public abstract Listing listing();

    /**
     * Returns the classes of the standard with what there is of them.
     *
     * @return the counts, in the order of the standard
     */
    public abstract ImmutableList<ClassCount> classes();

    /** Says whether a facility of a class of the standard was listed at all. */
    abstract boolean isAnyListed();

    /**
     * Returns the name of the standard, which stands for itself in both languages.
     *
     * @return the name
     */
    @Override
    public Bilingual name() {
        return new Bilingual(target().standard().name(), target().standard().name());
    }

    /**
     * Says whether the composition is as the standard asks.
     *
     * @return the verdict; tight, since classes do not depend on each other
     */
    @Override
    public Verdict verdict() {
        return Verdict.allOf(classes().stream()
                .map(count -> count.verdict(target().isExact()))
                .collect(toImmutableList()));
    }

    /**
     * Says whether the composition will be as the standard asks once all that is planned is there.
     *
     * @return the verdict
     */
    public Verdict verdictAfterPlans() {
        return Verdict.allOf(classes().stream()
                .map(count -> count.afterPlans().verdict(target().isExact()))
                .collect(toImmutableList()));
    }

    /**
     * Returns the verdict with the reasons why there is none.
     *
     * @return not calculable if the list is open and names no facility of any class of the standard
     */
    @Override
    public CheckOutcome outcome() {
        return switch (verdict()) {
            case MET -> CheckOutcome.MET;
            case NOT_MET -> CheckOutcome.NOT_MET;
            case UNDETERMINED -> isAnyListed() ? CheckOutcome.UNDETERMINED : CheckOutcome.NOT_CALCULABLE;
        };
    }

    /**
     * Returns what is missing.
     *
     * @return how many of each class, from the best to the worst case; classes that lack none are left out
     */
    public ImmutableMap<String, Range<Ratio>> missing() {
        return some(ClassCount::missing);
    }

    /**
     * Returns what there is beyond the standard.
     *
     * @return how many of each class of the standard, from what is sure to what is possible; classes without are left out
     */
    public ImmutableMap<String, Range<Ratio>> surplus() {
        return some(ClassCount::surplus);
    }

    private ImmutableMap<String, Range<Ratio>> some(Function<ClassCount, Range<Ratio>> number) {
        ImmutableMap.Builder<String, Range<Ratio>> result = ImmutableMap.builder();
        for (ClassCount count : classes()) {
            Range<Ratio> some = number.apply(count);
            if (!some.equals(NONE)) {
                result.put(count.facilityClass(), some);
            }
        }
        return result.buildOrThrow();
    }

    @Override
    public Explanation explanation() {
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        steps.add(Message.of(
                target().isExact() ? "composition.exactly" : "composition.at_least",
                target().standard().name(),
                listing()));
        classes().forEach(count -> steps.add(count.message()));
        steps.add(Message.of("check.verdict", outcome()));
        if (verdict() != Verdict.MET && verdictAfterPlans() == Verdict.MET) {
            steps.add(Message.of("composition.after_plans"));
        }
        return new Explanation(steps.build());
    }
}
