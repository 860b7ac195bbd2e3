// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communitywork.indicators.grade.Grades;

/**
 * What every way to put grades together to the worst of them (就低) obeys.
 *
 * <p>A rule takes one or more sets of grades that parts may have, and gives the set of those that the whole may have.
 *
 * <pre>{@code
 * WorstGradeLaws.check(scale, Grades::worstOf);
 * WorstGradeLaws.check(scale, MyGrades::worst);
 * }</pre>
 */
public final class WorstGradeLaws {
    private WorstGradeLaws() {}

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param scale the names of all grades, the best first
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(ImmutableList<String> scale, Function<ImmutableList<Grades>, Grades> rule) {
        List<Consumer<ImmutableList<Grades>>> laws = List.of(
                parts -> leavesOnePartAsItIs(rule, parts),
                parts -> isTheWorstOfEveryChoice(rule, parts),
                parts -> isNeverBetterThanItsWorstPart(rule, parts),
                parts -> doesNotDependOnOrder(rule, parts),
                parts -> neverGrowsWhenNarrowed(rule, parts));
        Trials.STANDARD.check(WorstGradeSamples.of(scale), laws);
    }

    /**
     * The worst of one part is that part.
     *
     * @param rule the rule
     * @param parts any gradings; the first is taken
     */
    public static void leavesOnePartAsItIs(Function<ImmutableList<Grades>, Grades> rule, ImmutableList<Grades> parts) {
        ImmutableList<Grades> one = parts.subList(0, 1);
        Judge judge = new Judge("leaves one part as it is", one);
        judge.equal(one.get(0), judge.ask(() -> rule.apply(one)));
    }

    /**
     * Exactly those grades are possible that are the worst of some choice of a possible grade of each part.
     *
     * @param rule the rule
     * @param parts any gradings
     */
    public static void isTheWorstOfEveryChoice(
            Function<ImmutableList<Grades>, Grades> rule, ImmutableList<Grades> parts) {
        ImmutableList<String> scale = parts.get(0).scale();
        ImmutableSet<String> worst =
                Lists.cartesianProduct(
                                Lists.transform(parts, part -> part.possible().asList()))
                        .stream()
                        .map(choice -> scale.get(
                                choice.stream().mapToInt(scale::indexOf).max().orElseThrow()))
                        .collect(toImmutableSet());
        Judge judge = new Judge("is the worst of every choice", parts);
        judge.equal(new Grades(scale, worst), judge.ask(() -> rule.apply(parts)));
    }

    /**
     * The whole is not better than any part.
     *
     * @param rule the rule
     * @param parts any gradings
     */
    public static void isNeverBetterThanItsWorstPart(
            Function<ImmutableList<Grades>, Grades> rule, ImmutableList<Grades> parts) {
        Judge judge = new Judge("is never better than its worst part", parts);
        Grades whole = judge.ask(() -> rule.apply(parts));
        ImmutableList<String> scale = whole.scale();
        parts.forEach(part -> judge.require(
                scale.indexOf(whole.best()) >= scale.indexOf(part.best())
                        && scale.indexOf(whole.worst()) >= scale.indexOf(part.worst()),
                part + " or worse",
                whole));
    }

    /**
     * Parts in another order give the same.
     *
     * @param rule the rule
     * @param parts any gradings; they are turned round, and each is put first
     */
    public static void doesNotDependOnOrder(Function<ImmutableList<Grades>, Grades> rule, ImmutableList<Grades> parts) {
        Judge judge = new Judge("does not depend on the order", parts);
        Grades whole = judge.ask(() -> rule.apply(parts));
        Variants.orders(parts).forEach(other -> judge.equal(whole, judge.ask(() -> rule.apply(other))));
    }

    /**
     * Where less is possible of a part, nothing is possible of the whole that was not before.
     *
     * @param rule the rule
     * @param parts any gradings; each part is narrowed to each of its grades
     */
    public static void neverGrowsWhenNarrowed(
            Function<ImmutableList<Grades>, Grades> rule, ImmutableList<Grades> parts) {
        Grades wide = new Judge("never grows when narrowed", parts).ask(() -> rule.apply(parts));
        Variants.changed(parts, part -> part.possible().stream().map(grade -> Grades.of(part.scale(), grade)))
                .forEach(narrower -> {
                    Judge judge = new Judge("never grows when narrowed", parts + " -> " + narrower);
                    Grades narrow = judge.ask(() -> rule.apply(narrower));
                    judge.require(wide.possible().containsAll(narrow.possible()), "within " + wide, narrow);
                });
    }
}
