// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Amount;
import org.communitywork.indicators.calculation.InputResolver.Resolved;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;
import org.communitywork.indicators.language.QuantityText;
import org.communitywork.indicators.observation.ResolvedObservation;

/** The steps of one calculation, gathered while it is made. */
final class Steps {
    private final List<Message> messages = new ArrayList<>();

    private Steps() {}

    /** Begins with the definition; one that nobody checked says so, unless it has no document to be checked against. */
    static Steps of(Indicator indicator) {
        return new Steps()
                .plus(Message.of(
                        "calculation.definition",
                        indicator.name(),
                        indicator.formula().toString(),
                        bilingual(indicator.scale())))
                .effective(indicator)
                .unverified(indicator);
    }

    /** Begins without the formula, by which nothing was calculated. */
    static Steps ofStated(Indicator indicator) {
        return new Steps().unverified(indicator);
    }

    private Steps effective(Indicator indicator) {
        Formula formula = indicator.effectiveFormula();
        return formula.equals(indicator.formula())
                ? this
                : plus(Message.of("calculation.effective", formula.toString()));
    }

    private Steps unverified(Indicator indicator) {
        indicator.unverifiedDocument().ifPresent(document -> plus(Message.of("calculation.unverified", document)));
        return this;
    }

    void all(Iterable<Message> more) {
        more.forEach(messages::add);
    }

    Steps plus(Message message) {
        messages.add(message);
        return this;
    }

    /** Says that the definition may not hold on all days. */
    Steps valid(Validity validity, ReportingPeriod period) {
        return validity.holdsIn(period) == Ternary.TRUE
                ? this
                : plus(Message.of("calculation.valid_partly", validity.toString(), period));
    }

    /** A scale's text ends with its unit's symbol; in English the unit's name stands there. */
    private static Bilingual bilingual(Scale scale) {
        String chinese = scale.toString();
        String symbol = scale.unit().symbol();
        String factor = chinese.substring(0, chinese.length() - symbol.length());
        String english = factor
                + QuantityText.withUnit("", scale.unit(), Language.ENGLISH).strip();
        return new Bilingual(chinese, symbol.isEmpty() ? chinese : english);
    }

    /** Puts the steps of each component behind its name; those of its own components stand behind both names. */
    Steps components(Iterable<Calculation> components) {
        components.forEach(
                component -> component.explanation().steps().forEach(step -> plus(ofComponent(component, step))));
        return this;
    }

    static Message ofComponent(Calculation component, Message step) {
        return Message.of("calculation.component", component.indicator().name(), component.period(), step);
    }

    Steps inputs(Resolved resolved, Calculator calculator) {
        resolved.inputs().forEach(input -> input(input, calculator));
        resolved.missing().forEach(this::missing);
        return this;
    }

    private void input(Input input, Calculator calculator) {
        input.observations().forEach(observation -> statement(input.operand().toString(), observation));
        long different = input.observations().stream()
                .map(observation -> observation.range(calculator.reach()))
                .distinct()
                .count();
        if (different > 1) {
            ConflictPolicy policy = calculator.conflictPolicy();
            plus(Message.of("calculation.settled", input.operand().toString(), policy, input.amount()));
        }
    }

    private void missing(MissingInput missing) {
        missing.observations()
                .forEach(observation -> statement(missing.operand().toString(), observation));
        plus(Message.of("calculation.missing", missing.operand().toString(), missing.reason()));
    }

    private void statement(String operand, ResolvedObservation observation) {
        plus(observation
                .source()
                .map(source -> Message.of("calculation.input.source", operand, observation.quantity(), source))
                .orElseGet(() -> Message.of("calculation.input", operand, observation.quantity())));
    }

    Steps value(Indicator indicator, Fitting fitting, ShownValue shown) {
        Amount above = fitting.numerator();
        plus(fitting.denominator()
                .map(below -> Message.of("calculation.value", indicator.name(), above, below, shown.bilingual()))
                .orElseGet(() -> Message.of("calculation.value.amount", indicator.name(), above, shown.bilingual())));
        return rounding(indicator, shown);
    }

    Steps stated(Indicator indicator, ShownValue shown) {
        return plus(Message.of("calculation.stated", indicator.name(), shown.bilingual()));
    }

    private Steps rounding(Indicator indicator, ShownValue shown) {
        String decimals = Integer.toString(indicator.decimals());
        return shown.isRounded() ? plus(Message.of("calculation.rounded", decimals)) : this;
    }

    Steps maybeUndefined(boolean zero, boolean component) {
        if (zero) {
            plus(Message.of("calculation.maybe_undefined"));
        }
        return component ? plus(Message.of("calculation.maybe_undefined.component")) : this;
    }

    Explanation explanation() {
        return new Explanation(ImmutableList.copyOf(messages));
    }
}
