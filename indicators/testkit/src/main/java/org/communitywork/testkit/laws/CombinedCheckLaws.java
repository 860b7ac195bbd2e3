// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.communitywork.indicators.target.Verdict;

/**
 * What every way to combine verdicts obeys: all, one of several, or a number of them, which other verdicts leave open.
 *
 * <p>All lists of up to four verdicts are tried, and longer ones. Each law is a method, too, that tries one list.
 *
 * <pre>{@code
 * CombinedCheckLaws.checkAll(MyChecks::all);              // Verdict all(List<Verdict> parts)
 * CombinedCheckLaws.checkAtLeast(2, MyChecks::twoOf);     // two of two or more
 * }</pre>
 */
public final class CombinedCheckLaws {
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            CombinedCheckLaws::agreesWithEverySettlement,
            CombinedCheckLaws::countsDecidedVerdicts,
            CombinedCheckLaws::openDecidesNothing,
            CombinedCheckLaws::betterIsNeverWorse,
            CombinedCheckLaws::doesNotDependOnOrder,
            CombinedCheckLaws::neverFlipsWhenDecided);

    private interface Law {
        void tryOn(int needed, CombinedRule rule, ImmutableList<Verdict> parts);
    }

    private CombinedCheckLaws() {}

    /**
     * Tries all laws on a rule that asks for all parts.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void checkAll(CombinedRule rule) {
        check(1, List::size, rule);
    }

    /**
     * Tries all laws on a rule that asks for one part.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void checkAny(CombinedRule rule) {
        checkAtLeast(1, rule);
    }

    /**
     * Tries all laws on a rule that asks for a number of parts.
     *
     * @param needed how many must be met, from 1 to 10
     * @param rule the rule for so many parts or more
     * @throws LawViolation if a law is broken
     * @throws IllegalArgumentException if the number is not between these
     */
    public static void checkAtLeast(int needed, CombinedRule rule) {
        check(needed, parts -> needed, rule);
    }

    private static void check(int least, ToIntFunction<List<Verdict>> needed, CombinedRule rule) {
        ImmutableList<Consumer<ImmutableList<Verdict>>> laws = ALL.stream()
                .<Consumer<ImmutableList<Verdict>>>map(law -> parts -> law.tryOn(needed.applyAsInt(parts), rule, parts))
                .collect(toImmutableList());
        Trials.STANDARD.check(VerdictSamples.ofAtLeast(least), laws);
    }

    private static Judge judge(String law, int needed, ImmutableList<Verdict> parts) {
        return new Judge(law, needed + " of " + parts);
    }

    /** What holds for each way to decide what is open. */
    private static Set<Verdict> settlements(int needed, ImmutableList<Verdict> parts) {
        List<List<Verdict>> choices = Lists.transform(
                parts, part -> part.isDecided() ? List.of(part) : List.of(Verdict.MET, Verdict.NOT_MET));
        return Lists.cartesianProduct(choices).stream()
                .map(settled ->
                        settled.stream().filter(Verdict.MET::equals).count() >= needed ? Verdict.MET : Verdict.NOT_MET)
                .collect(toImmutableSet());
    }

    private static Verdict due(int needed, ImmutableList<Verdict> parts) {
        Set<Verdict> settlements = settlements(needed, parts);
        return settlements.size() == 1 ? settlements.iterator().next() : Verdict.UNDETERMINED;
    }

    /**
     * The verdict is what every way to decide the open parts gives; where these differ, it is undetermined.
     *
     * @param needed how many parts must be met
     * @param rule the rule
     * @param parts any verdicts, as many as are needed or more
     */
    public static void agreesWithEverySettlement(int needed, CombinedRule rule, ImmutableList<Verdict> parts) {
        Judge judge = judge("agrees with every settlement", needed, parts);
        judge.equal(due(needed, parts), judge.ask(() -> rule.verdict(parts)));
    }

    /**
     * Decided parts are counted.
     *
     * @param needed how many parts must be met
     * @param rule the rule
     * @param parts verdicts; tried if none is undetermined
     */
    public static void countsDecidedVerdicts(int needed, CombinedRule rule, ImmutableList<Verdict> parts) {
        if (parts.stream().allMatch(Verdict::isDecided)) {
            Judge judge = judge("counts decided verdicts", needed, parts);
            judge.equal(due(needed, parts), judge.ask(() -> rule.verdict(parts)));
        }
    }

    /**
     * Where open parts make the difference, nothing is decided.
     *
     * @param needed how many parts must be met
     * @param rule the rule
     * @param parts any verdicts
     */
    public static void openDecidesNothing(int needed, CombinedRule rule, ImmutableList<Verdict> parts) {
        if (due(needed, parts) == Verdict.UNDETERMINED) {
            Judge judge = judge("open decides nothing", needed, parts);
            judge.equal(Verdict.UNDETERMINED, judge.ask(() -> rule.verdict(parts)));
        }
    }

    /**
     * A part that becomes better never makes the whole worse.
     *
     * @param needed how many parts must be met
     * @param rule the rule
     * @param parts any verdicts; each is made better in turn
     */
    public static void betterIsNeverWorse(int needed, CombinedRule rule, ImmutableList<Verdict> parts) {
        Verdict before = judge("better is never worse", needed, parts).ask(() -> rule.verdict(parts));
        Variants.changed(parts, CombinedCheckLaws::better).forEach(other -> {
            Judge judge = new Judge("better is never worse", needed + " of " + parts + " -> " + other);
            Verdict after = judge.ask(() -> rule.verdict(other));
            judge.require(goodness(after) >= goodness(before), before + " or better", after);
        });
    }

    private static Stream<Verdict> better(Verdict verdict) {
        return Stream.of(Verdict.values()).filter(other -> goodness(other) > goodness(verdict));
    }

    private static int goodness(Verdict verdict) {
        return switch (verdict) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
        };
    }

    /**
     * Parts in another order give the same verdict.
     *
     * @param needed how many parts must be met
     * @param rule the rule
     * @param parts any verdicts; they are turned round, and each is put first
     */
    public static void doesNotDependOnOrder(int needed, CombinedRule rule, ImmutableList<Verdict> parts) {
        Judge judge = judge("does not depend on the order", needed, parts);
        Verdict verdict = judge.ask(() -> rule.verdict(parts));
        Variants.orders(parts).forEach(other -> judge.equal(verdict, judge.ask(() -> rule.verdict(other))));
    }

    /**
     * What is decided stays so, however an open part is decided.
     *
     * @param needed how many parts must be met
     * @param rule the rule
     * @param parts any verdicts; each open one is decided in turn
     */
    public static void neverFlipsWhenDecided(int needed, CombinedRule rule, ImmutableList<Verdict> parts) {
        Verdict before = judge("never flips when decided", needed, parts).ask(() -> rule.verdict(parts));
        Variants.changed(parts, part -> part.isDecided() ? Stream.empty() : Stream.of(Verdict.MET, Verdict.NOT_MET))
                .forEach(other -> {
                    Judge judge = new Judge("never flips when decided", needed + " of " + parts + " -> " + other);
                    Verdict after = judge.ask(() -> rule.verdict(other));
                    judge.require(!before.isDecided() || after == before, before, after);
                });
    }
}
