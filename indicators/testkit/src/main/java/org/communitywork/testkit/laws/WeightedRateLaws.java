// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.survey.StratifiedSurvey;
import org.communitywork.indicators.survey.Stratum;
import org.communitywork.indicators.survey.Survey;

/**
 * What every way to put the rates of strata together by weight obeys.
 *
 * <pre>{@code
 * WeightedRateLaws.check(StratifiedSurvey::rate);
 * WeightedRateLaws.check(MySurveys::weightedRate);      // Ratio weightedRate(StratifiedSurvey survey)
 * }</pre>
 */
public final class WeightedRateLaws {
    private static final ImmutableList<BiConsumer<Function<StratifiedSurvey, Ratio>, StratifiedSurvey>> ALL =
            ImmutableList.of(
                    WeightedRateLaws::liesBetweenTheRates,
                    WeightedRateLaws::agreesWithTheSumOfProducts,
                    WeightedRateLaws::dependsOnProportionsOfWeightsOnly,
                    WeightedRateLaws::isThatOfOneSampleWhereProportional,
                    WeightedRateLaws::doesNotDependOnOrder);

    private WeightedRateLaws() {}

    /**
     * Tries all laws on a rule, in {@link Trials#STANDARD} tries.
     *
     * @param rule the rule
     * @throws LawViolation if a law is broken
     */
    public static void check(Function<StratifiedSurvey, Ratio> rule) {
        List<Consumer<StratifiedSurvey>> laws = ALL.stream()
                .<Consumer<StratifiedSurvey>>map(law -> survey -> law.accept(rule, survey))
                .toList();
        Trials.STANDARD.check(StratifiedSamples.STANDARD, laws);
    }

    private static Judge judge(String law, StratifiedSurvey survey) {
        return new Judge(law, StratifiedSamples.text(survey));
    }

    private static StratifiedSurvey weighted(StratifiedSurvey survey, Function<Stratum, Ratio> weight) {
        return new StratifiedSurvey(survey.strata().stream()
                .map(stratum -> new Stratum(stratum.name(), stratum.survey(), weight.apply(stratum)))
                .collect(toImmutableList()));
    }

    /**
     * The rate is not below the lowest of a stratum, nor above the highest; so it is the rate of all where they are equal.
     *
     * @param rule the rule
     * @param survey any survey
     */
    public static void liesBetweenTheRates(Function<StratifiedSurvey, Ratio> rule, StratifiedSurvey survey) {
        Judge judge = judge("lies between the rates", survey);
        Range<Ratio> rates = Range.encloseAll(
                survey.strata().stream().map(stratum -> stratum.survey().rate()).toList());
        Ratio rate = judge.ask(() -> rule.apply(survey));
        judge.require(rates.contains(rate), "within " + Ranges.format(rates), rate);
    }

    /**
     * The rate times the sum of the weights is the sum of weight times rate, on a common denominator.
     *
     * @param rule the rule
     * @param survey any survey
     */
    public static void agreesWithTheSumOfProducts(Function<StratifiedSurvey, Ratio> rule, StratifiedSurvey survey) {
        Judge judge = judge("agrees with the sum of products", survey);
        Ratio products = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        for (Stratum stratum : survey.strata()) {
            Ratio successes = Ratio.of(stratum.survey().successes());
            products = products.plus(stratum.weight()
                    .times(successes)
                    .dividedBy(Ratio.of(stratum.survey().sampleSize())));
            weights = weights.plus(stratum.weight());
        }
        judge.equal(products.dividedBy(weights), judge.ask(() -> rule.apply(survey)));
    }

    /**
     * All weights times the same number give the same rate.
     *
     * @param rule the rule
     * @param survey any survey; its weights are made seven times and a third as large
     */
    public static void dependsOnProportionsOfWeightsOnly(
            Function<StratifiedSurvey, Ratio> rule, StratifiedSurvey survey) {
        Judge judge = judge("depends on proportions of weights only", survey);
        Ratio rate = judge.ask(() -> rule.apply(survey));
        for (Ratio factor : ImmutableList.of(Ratio.of(7), Ratio.of(1, 3))) {
            StratifiedSurvey scaled =
                    weighted(survey, stratum -> stratum.weight().times(factor));
            judge.equal(rate, judge.ask(() -> rule.apply(scaled)));
        }
    }

    /**
     * Where the weights are in proportion to the answers, the rate is that of all answers together.
     *
     * @param rule the rule
     * @param survey any survey, whose weights are made such
     */
    public static void isThatOfOneSampleWhereProportional(
            Function<StratifiedSurvey, Ratio> rule, StratifiedSurvey survey) {
        StratifiedSurvey proportional =
                weighted(survey, stratum -> Ratio.of(stratum.survey().sampleSize()));
        Judge judge = judge("is that of one sample where proportional", proportional);
        long successes = 0;
        long size = 0;
        for (Stratum stratum : survey.strata()) {
            successes += stratum.survey().successes();
            size += stratum.survey().sampleSize();
        }
        judge.equal(Survey.of(successes, size).rate(), judge.ask(() -> rule.apply(proportional)));
    }

    /**
     * Strata in another order give the same rate.
     *
     * @param rule the rule
     * @param survey any survey; the strata are turned round, and each is put first
     */
    public static void doesNotDependOnOrder(Function<StratifiedSurvey, Ratio> rule, StratifiedSurvey survey) {
        Judge judge = judge("does not depend on the order", survey);
        Ratio rate = judge.ask(() -> rule.apply(survey));
        Variants.orders(survey.strata())
                .map(StratifiedSurvey::new)
                .forEach(other -> judge.equal(rate, judge.ask(() -> rule.apply(other))));
    }
}
