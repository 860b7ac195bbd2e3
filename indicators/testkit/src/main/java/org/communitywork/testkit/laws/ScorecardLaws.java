// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.scorecard.Evidence;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.scorecard.ScorecardItem;
import org.communitywork.indicators.scorecard.Veto;
import org.communitywork.indicators.scorecard.VetoEffect;

/**
 * What every way to score a scorecard obeys.
 *
 * <pre>{@code
 * ScorecardLaws.check(myScorecard);                           // the library's scoring of a scorecard of mine
 * ScorecardLaws.check(myScorecard, MyScores::total);          // a scoring of mine
 * }</pre>
 */
public final class ScorecardLaws {
    private static final Trials TRIALS = Trials.STANDARD.withTries(100);

    private ScorecardLaws() {}

    /**
     * Tries all laws on the library's scoring, in 100 tries.
     *
     * @param scorecard the scorecard, whose indicators have measures in standard units
     * @throws LawViolation if a law is broken
     */
    public static void check(Scorecard scorecard) {
        check(scorecard, ScorecardRule.of(scorecard));
        List<Consumer<ImmutableMap<String, Evidence>>> laws = List.of(evidence -> gradesTheTotal(scorecard, evidence));
        TRIALS.check(ScorecardSamples.of(scorecard), laws);
    }

    /**
     * Tries all laws on a rule, in 100 tries.
     *
     * @param scorecard the scorecard that the rule claims to score
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(Scorecard scorecard, ScorecardRule rule) {
        List<Consumer<ImmutableMap<String, Evidence>>> laws = List.of(
                evidence -> staysBetweenLeastAndMost(scorecard, rule, evidence),
                evidence -> addsUpItsItems(scorecard, rule, evidence),
                evidence -> missingEvidenceIsNotZero(scorecard, rule, evidence),
                evidence -> narrowsWithEvidence(rule, evidence),
                evidence -> vetoTakesAll(scorecard, rule, evidence),
                evidence -> doesNotDependOnOrder(rule, evidence));
        TRIALS.check(ScorecardSamples.of(scorecard), laws);
    }

    private static Judge judge(String law, Map<String, Evidence> evidence) {
        return new Judge(law, evidence);
    }

    private static Range<Ratio> possible(Scorecard scorecard) {
        Ratio least = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        for (ScorecardItem item : scorecard.items()) {
            least = least.plus(item.rule().least());
            most = most.plus(item.points());
        }
        Ratio bonus = sum(scorecard.bonuses());
        most = most.plus(scorecard.bonusCap().map(bonus::min).orElse(bonus));
        boolean zero = scorecard.vetoes().stream().anyMatch(veto -> veto.effect() == VetoEffect.ZERO_TOTAL);
        return Range.closed(zero ? least.min(Ratio.ZERO) : least, most);
    }

    private static Ratio sum(List<ScorecardItem> items) {
        return items.stream().map(ScorecardItem::points).reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * The total lies between the least and the most that the items, the bonuses with their cap and the vetoes allow.
     *
     * @param scorecard the scorecard
     * @param rule the rule
     * @param evidence any evidence
     */
    public static void staysBetweenLeastAndMost(
            Scorecard scorecard, ScorecardRule rule, Map<String, Evidence> evidence) {
        Judge judge = judge("stays between least and most", evidence);
        Range<Ratio> possible = possible(scorecard);
        Range<Ratio> total = judge.ask(() -> rule.total(evidence));
        judge.require(possible.encloses(total), "within " + Ranges.format(possible), Ranges.format(total));
    }

    /**
     * Where every item is decided and no veto strikes, the total is the sum of the scores, with the bonuses up to their cap.
     *
     * @param scorecard the scorecard
     * @param rule the rule
     * @param evidence any evidence
     */
    public static void addsUpItsItems(Scorecard scorecard, ScorecardRule rule, Map<String, Evidence> evidence) {
        Optional<Ratio> items = decided(scorecard.items(), evidence);
        Optional<Ratio> bonuses = decided(scorecard.bonuses(), evidence);
        boolean clear = scorecard.vetoes().stream().allMatch(veto -> strikes(veto, evidence) == Ternary.FALSE);
        if (clear && items.isPresent() && bonuses.isPresent()) {
            Judge judge = judge("adds up its items", evidence);
            Ratio bonus = scorecard.bonusCap().map(bonuses.get()::min).orElse(bonuses.get());
            Range<Ratio> expected = Range.singleton(items.get().plus(bonus));
            judge.equal(expected, judge.ask(() -> rule.total(evidence)));
        }
    }

    private static Ternary strikes(Veto veto, Map<String, Evidence> evidence) {
        return Optional.ofNullable(evidence.get(veto.code())).map(veto::strikes).orElse(Ternary.UNKNOWN);
    }

    private static Optional<Ratio> decided(List<ScorecardItem> items, Map<String, Evidence> evidence) {
        Ratio sum = Ratio.ZERO;
        for (ScorecardItem item : items) {
            Optional<Ratio> score = Optional.ofNullable(evidence.get(item.code()))
                    .flatMap(given -> item.rule().score(given, item.points()))
                    .flatMap(Ranges::point);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(score.get());
        }
        return Optional.of(sum);
    }

    /**
     * Without any evidence every total is possible.
     *
     * @param scorecard the scorecard
     * @param rule the rule
     * @param evidence any evidence, which is left out
     */
    public static void missingEvidenceIsNotZero(
            Scorecard scorecard, ScorecardRule rule, Map<String, Evidence> evidence) {
        Judge judge = judge("missing evidence is not zero", ImmutableMap.of());
        Range<Ratio> total = judge.ask(() -> rule.total(ImmutableMap.of()));
        Range<Ratio> some = judge("missing evidence is not zero", evidence).ask(() -> rule.total(evidence));
        judge.require(
                total.encloses(some) && total.contains(possible(scorecard).upperEndpoint()),
                "all of " + Ranges.format(possible(scorecard)),
                Ranges.format(total));
    }

    /**
     * More evidence gives a narrower total within the former one.
     *
     * @param rule the rule
     * @param evidence any evidence; each piece is left out in turn
     */
    public static void narrowsWithEvidence(ScorecardRule rule, Map<String, Evidence> evidence) {
        Judge judge = judge("narrows with evidence", evidence);
        Range<Ratio> narrow = judge.ask(() -> rule.total(evidence));
        evidence.keySet().forEach(code -> {
            Range<Ratio> wide = judge.ask(() -> rule.total(ScorecardSamples.without(evidence, code)));
            judge.require(
                    wide.encloses(narrow), "within " + Ranges.format(wide) + " without " + code, Ranges.format(narrow));
        });
    }

    /**
     * A fact that makes the total zero does so whatever the scores (一票否决); while it is unknown, zero is possible.
     *
     * @param scorecard the scorecard
     * @param rule the rule
     * @param evidence any evidence; each such fact is put in turn
     */
    public static void vetoTakesAll(Scorecard scorecard, ScorecardRule rule, Map<String, Evidence> evidence) {
        for (Veto veto : scorecard.vetoes()) {
            if (veto.effect() == VetoEffect.ZERO_TOTAL && veto.target().isEmpty()) {
                Map<String, Evidence> struck = with(evidence, veto, Ternary.TRUE);
                Judge judge = judge("a veto takes all", struck);
                judge.equal(Range.singleton(Ratio.ZERO), judge.ask(() -> rule.total(struck)));
                Map<String, Evidence> open = with(evidence, veto, Ternary.UNKNOWN);
                Range<Ratio> total = judge("a veto takes all", open).ask(() -> rule.total(open));
                judge("a veto takes all", open).require(total.contains(Ratio.ZERO), "zero among others", total);
            }
        }
    }

    private static Map<String, Evidence> with(Map<String, Evidence> evidence, Veto veto, Ternary happened) {
        Map<String, Evidence> changed = new LinkedHashMap<>(evidence);
        changed.put(veto.code(), new Evidence.Fact(happened));
        return changed;
    }

    /**
     * Evidence in another order gives the same total.
     *
     * @param rule the rule
     * @param evidence any evidence
     */
    public static void doesNotDependOnOrder(ScorecardRule rule, Map<String, Evidence> evidence) {
        Judge judge = judge("does not depend on the order", evidence);
        Map<String, Evidence> reversed = new LinkedHashMap<>();
        ImmutableList.copyOf(evidence.entrySet())
                .reverse()
                .forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        judge.equal(judge.ask(() -> rule.total(evidence)), judge.ask(() -> rule.total(reversed)));
    }

    /**
     * The tiers of the library's result are those that its total reaches, and the lowest where a veto says so.
     *
     * @param scorecard the scorecard, with tiers
     * @param evidence any evidence
     */
    public static void gradesTheTotal(Scorecard scorecard, Map<String, Evidence> evidence) {
        boolean veto = scorecard.vetoes().stream()
                .filter(each -> each.effect() == VetoEffect.LOWEST_TIER)
                .anyMatch(each -> strikes(each, evidence) != Ternary.FALSE);
        if (scorecard.tiers().isPresent() && !veto) {
            Judge judge = judge("grades the total", evidence);
            judge.equal(
                    scorecard.tiers().get().of(scorecard.score(evidence).total()),
                    scorecard.score(evidence).tiers());
        }
    }
}
