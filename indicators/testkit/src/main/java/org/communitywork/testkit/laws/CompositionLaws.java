// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.community.Facility;
import org.communitywork.core.community.FacilityState;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.composition.CompositionTarget;
import org.communitywork.indicators.composition.Listing;
import org.communitywork.indicators.target.Verdict;

/**
 * What every way to hold facilities against a composition such as 六室三站二栏 obeys.
 *
 * <p>Each law is a method, too, that tries one list of facilities.
 *
 * <pre>{@code
 * CompositionLaws.check(target);                        // the library's check of a target of mine
 * CompositionLaws.check(target, MyFacilities::check);   // Verdict check(ImmutableList<Facility> facilities, Listing listing)
 * }</pre>
 */
public final class CompositionLaws {
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            CompositionLaws::countsWhatIsThere,
            CompositionLaws::agreesWithEveryCount,
            CompositionLaws::planIsNotThereYet,
            CompositionLaws::otherClassesDoNotMatter,
            CompositionLaws::moreIsNeverWorse,
            CompositionLaws::oneTooManyIsSeen,
            CompositionLaws::addsUpEntries,
            CompositionLaws::doesNotDependOnOrder,
            CompositionLaws::neverFlipsWhenNarrowed,
            CompositionLaws::neverFlipsWhenCompleted);

    private interface Law {
        void tryOn(CompositionTarget target, CompositionRule rule, CompositionSample sample);
    }

    private CompositionLaws() {}

    /**
     * Tries all laws on the library's check, {@link #tellsWhatIsMissing} and {@link #looksAheadToPlans} among them, in {@link
     * Trials#STANDARD} tries.
     *
     * @param target the target
     * @throws LawViolation if a law is broken
     */
    public static void check(CompositionTarget target) {
        check(target, CompositionRule.of(target));
        ImmutableList<Consumer<CompositionSample>> own = ImmutableList.of(
                sample -> tellsWhatIsMissing(target, sample), sample -> looksAheadToPlans(target, sample));
        Trials.STANDARD.check(CompositionSamples.of(target.standard()), own);
    }

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param target the target that the rule claims to check
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(CompositionTarget target, CompositionRule rule) {
        check(target, rule, Trials.STANDARD);
    }

    /**
     * Tries all laws on a rule.
     *
     * @param target the target that the rule claims to check
     * @param rule the rule
     * @param trials how often it is tried
     * @throws LawViolation if a law is broken
     */
    public static void check(CompositionTarget target, CompositionRule rule, Trials trials) {
        ImmutableList<Consumer<CompositionSample>> laws = ALL.stream()
                .<Consumer<CompositionSample>>map(law -> sample -> law.tryOn(target, rule, sample))
                .collect(toImmutableList());
        trials.check(CompositionSamples.of(target.standard()), laws);
    }

    private static Verdict ask(Judge judge, CompositionRule rule, CompositionSample sample) {
        return judge.ask(() -> rule.verdict(sample.facilities(), sample.listing()));
    }

    private static void agree(String law, CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        Judge judge = new Judge(law, sample);
        judge.equal(new CompositionReference(target).verdict(sample), ask(judge, rule, sample));
    }

    /** The rule must give the same for each of the others. */
    private static void same(
            String law, CompositionRule rule, CompositionSample sample, Stream<CompositionSample> others) {
        Verdict verdict = ask(new Judge(law, sample), rule, sample);
        others.forEach(other -> {
            Judge judge = new Judge(law, sample + " -> " + other);
            judge.equal(verdict, ask(judge, rule, other));
        });
    }

    private static Stream<Facility> oneOfEach(CompositionTarget target, FacilityState state) {
        return target.standard().required().keySet().stream()
                .map(name -> CompositionSamples.facility(Optional.of(name), Optional.empty(), state));
    }

    /**
     * Of a complete list of facilities that are there, with exact counts, each class is counted and held against its number.
     *
     * @param target the target
     * @param rule the rule
     * @param sample facilities; tried if nothing is open
     */
    public static void countsWhatIsThere(CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        boolean clear = sample.listing() == Listing.COMPLETE
                && sample.facilities().stream()
                        .allMatch(facility ->
                                facility.state() == FacilityState.EXISTING && Ranges.isPoint(facility.number()));
        if (clear) {
            agree("counts what is there", target, rule, sample);
        }
    }

    /**
     * The verdict is what every number gives that the entries and an open list allow; where these differ, it is undetermined.
     *
     * @param target the target
     * @param rule the rule
     * @param sample any facilities
     */
    public static void agreesWithEveryCount(CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        agree("agrees with every count", target, rule, sample);
    }

    /**
     * A facility that is planned changes nothing (计划, 在建).
     *
     * @param target the target
     * @param rule the rule
     * @param sample any facilities; a planned one of each class is added
     */
    public static void planIsNotThereYet(CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        same(
                "a plan is not there yet",
                rule,
                sample,
                oneOfEach(target, FacilityState.PLANNED).map(sample::with));
    }

    /**
     * A facility of a class that the standard does not name, or of none, changes nothing.
     *
     * @param target the target
     * @param rule the rule
     * @param sample any facilities
     */
    public static void otherClassesDoNotMatter(
            CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        String other = String.join("", target.standard().required().keySet());
        Stream<Optional<String>> names =
                Stream.of(Optional.of("非" + other), Optional.of(other + other), Optional.empty());
        same(
                "other classes do not matter",
                rule,
                sample,
                names.map(name ->
                        sample.with(CompositionSamples.facility(name, Optional.empty(), FacilityState.EXISTING))));
    }

    /**
     * Where at least so many are asked for, one more never makes the verdict worse.
     *
     * @param target the target, of at least what the standard names
     * @param rule the rule
     * @param sample any facilities; one of each class is added
     */
    public static void moreIsNeverWorse(CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        if (target.isExact()) {
            return;
        }
        Verdict before = ask(new Judge("more is never worse", sample), rule, sample);
        oneOfEach(target, FacilityState.EXISTING).map(sample::with).forEach(more -> {
            Judge judge = new Judge("more is never worse", sample + " -> " + more);
            Verdict after = ask(judge, rule, more);
            judge.require(
                    after == before || after == Verdict.MET || before == Verdict.NOT_MET, before + " or better", after);
        });
    }

    /**
     * Where exactly so many are asked for, one more than there should be is not as it should be.
     *
     * @param target the target, of exactly what the standard names
     * @param rule the rule
     * @param sample any facilities; tried if they are as they should be; one of each class is added
     */
    public static void oneTooManyIsSeen(CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        if (target.isExact() && new CompositionReference(target).verdict(sample) == Verdict.MET) {
            oneOfEach(target, FacilityState.EXISTING)
                    .map(sample::with)
                    .forEach(more -> agree("one too many is seen", target, rule, more));
        }
    }

    /**
     * One entry with a count is as good as so many entries.
     *
     * @param target the target
     * @param rule the rule
     * @param sample any facilities; each entry with a small exact count is split
     */
    public static void addsUpEntries(CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        Stream<CompositionSample> split = IntStream.range(0, sample.facilities().size())
                .filter(place -> isSmall(sample.facilities().get(place)))
                .mapToObj(place -> sample.with(split(sample.facilities(), place)));
        same("adds up entries", rule, sample, split);
    }

    private static boolean isSmall(Facility facility) {
        return Ranges.point(facility.number())
                .filter(Range.closed(Ratio.ONE, Ratio.HUNDRED))
                .isPresent();
    }

    private static ImmutableList<Facility> split(ImmutableList<Facility> all, int place) {
        Facility facility = all.get(place);
        Facility single = CompositionSamples.facility(facility.facilityClass(), Optional.empty(), facility.state());
        int number = facility.number().lowerEndpoint().floor().intValueExact();
        return ImmutableList.<Facility>builder()
                .addAll(all.subList(0, place))
                .addAll(Collections.nCopies(number, single))
                .addAll(all.subList(place + 1, all.size()))
                .build();
    }

    /**
     * A list in another order gives the same verdict.
     *
     * @param target the target
     * @param rule the rule
     * @param sample any facilities; they are turned round, and each is put first
     */
    public static void doesNotDependOnOrder(CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        same(
                "does not depend on the order",
                rule,
                sample,
                Variants.orders(sample.facilities()).map(sample::with));
    }

    private static void neverFlips(
            String law, CompositionRule rule, CompositionSample sample, Stream<CompositionSample> narrower) {
        Verdict wide = ask(new Judge(law, sample), rule, sample);
        narrower.forEach(other -> {
            Judge judge = new Judge(law, sample + " -> " + other);
            Verdict narrow = ask(judge, rule, other);
            judge.require(!wide.isDecided() || narrow == wide, wide, narrow);
        });
    }

    /**
     * What is decided stays so when a count becomes exact, or what a rule asks for turns out to be there or not.
     *
     * @param target the target
     * @param rule the rule
     * @param sample any facilities; each entry that is open is decided in turn
     */
    public static void neverFlipsWhenNarrowed(
            CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        Stream<CompositionSample> decided = IntStream.range(
                        0, sample.facilities().size())
                .boxed()
                .flatMap(place -> decided(sample.facilities().get(place))
                        .map(other -> sample.with(Variants.with(sample.facilities(), place, other))));
        neverFlips("never flips when narrowed", rule, sample, decided);
    }

    private static Stream<Facility> decided(Facility facility) {
        if (facility.state() == FacilityState.REQUIRED) {
            return Stream.of(FacilityState.EXISTING, FacilityState.PLANNED)
                    .map(state -> CompositionSamples.facility(facility.facilityClass(), facility.count(), state));
        }
        Range<Ratio> number = facility.number();
        int least = number.lowerEndpoint().floor().intValueExact();
        return Ranges.isPoint(number)
                ? Stream.empty()
                : IntStream.rangeClosed(least, least + 2)
                        .filter(each -> number.contains(Ratio.of(each)))
                        .mapToObj(each -> CompositionSamples.facility(
                                facility.facilityClass(),
                                Optional.of(CompositionSamples.exactly(each)),
                                facility.state()));
    }

    /**
     * What is decided on an open list stays so when the list is completed, whatever was left out.
     *
     * @param target the target
     * @param rule the rule
     * @param sample facilities of an open list; it is completed by nothing, or by one or many of a class
     */
    public static void neverFlipsWhenCompleted(
            CompositionTarget target, CompositionRule rule, CompositionSample sample) {
        if (sample.listing() == Listing.OPEN) {
            Stream<CompositionSample> more = target.standard().required().keySet().stream()
                    .flatMap(name -> Stream.of(1, 100)
                            .map(number -> sample.with(CompositionSamples.facility(
                                    Optional.of(name),
                                    Optional.of(CompositionSamples.exactly(number)),
                                    FacilityState.EXISTING))));
            neverFlips(
                    "never flips when completed",
                    rule,
                    sample,
                    Stream.concat(Stream.of(sample), more)
                            .map(each -> new CompositionSample(each.facilities(), Listing.COMPLETE)));
        }
    }

    /**
     * What the library says is missing of a class is what each number of facilities lacks that is possible, and no more.
     *
     * @param target the target
     * @param sample any facilities
     */
    public static void tellsWhatIsMissing(CompositionTarget target, CompositionSample sample) {
        Judge judge = new Judge("tells what is missing", sample);
        CompositionCheck check = judge.ask(() -> target.check(sample.facilities(), sample.listing()));
        CompositionReference reference = new CompositionReference(target);
        ImmutableMap.Builder<String, Range<Ratio>> due = ImmutableMap.builder();
        target.standard().required().forEach((name, required) -> {
            Set<Integer> sums = reference.sums(name, sample);
            int least = Math.max(0, required - Collections.max(sums));
            int most = Math.max(0, required - Collections.min(sums));
            if (most > 0) {
                due.put(name, Range.closed(Ratio.of(least), Ratio.of(most)));
            }
        });
        judge.equal(due.buildOrThrow(), check.missing());
    }

    /**
     * What the library says of the time after all plans is the verdict on the list with everything planned being there.
     *
     * @param target the target
     * @param sample any facilities
     */
    public static void looksAheadToPlans(CompositionTarget target, CompositionSample sample) {
        Judge judge = new Judge("looks ahead to plans", sample);
        CompositionCheck check = judge.ask(() -> target.check(sample.facilities(), sample.listing()));
        CompositionSample later = CompositionReference.afterPlans(sample);
        judge.equal(new CompositionReference(target).verdict(later), check.verdictAfterPlans());
    }
}
