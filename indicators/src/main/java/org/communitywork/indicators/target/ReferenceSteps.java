// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.target;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ternary;
import org.communitywork.indicators.calculation.Calculated;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;

/** The steps that say what a value was compared with, or why there was nothing. */
final class ReferenceSteps {
    private ReferenceSteps() {}

    static ImmutableList<Message> of(Checking checking) {
        return checking.target().criterion() instanceof RelativeCriterion relative
                ? of(checking, relative)
                : ImmutableList.of();
    }

    private static ImmutableList<Message> of(Checking checking, RelativeCriterion criterion) {
        Message name = criterion.reference().message();
        Optional<Calculation> reference = checking.reference();
        if (reference.isEmpty()) {
            return ImmutableList.of(Message.of("check.reference.absent", name));
        }
        ImmutableList.Builder<Message> steps = ImmutableList.builder();
        steps.addAll(reference.get().explanation().steps());
        steps.add(Message.of("check.reference", name, reference.get().period(), shown(reference.get())));
        Indicator indicator = checking.target().indicator();
        Indicator other = reference.get().indicator();
        if (other.code().equals(indicator.code()) && !other.equals(indicator)) {
            steps.add(Message.of("check.reference.edition", other.edition(), indicator.edition()));
        }
        reference
                .flatMap(Calculation::calculated)
                .filter(known -> !isPositive(indicator, criterion, known))
                .ifPresent(known -> steps.add(Message.of("check.reference.not_positive", known.amount())));
        return steps.build();
    }

    private static Bilingual shown(Calculation calculation) {
        return new Bilingual(calculation.shown(Language.CHINESE), calculation.shown(Language.ENGLISH));
    }

    private static boolean isPositive(Indicator indicator, RelativeCriterion criterion, Calculated reference) {
        return criterion
                        .limit(indicator.direction(), indicator.scale().unit(), LimitComparison.FULL_VALUE)
                        .isDefined(reference.value())
                == Ternary.TRUE;
    }
}
