// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.definition.Indicator;

/** Months in which a definition holds, and in which it does not. */
final class Months {
    /** Two centuries, enough for every document that somebody may have at hand. */
    private static final int FARTHEST = 2400;

    private Months() {}

    /** Says whether a definition, and each of its components in the month that it is looked at in, holds on some day. */
    static boolean holds(Indicator indicator, ReportingPeriod month) {
        return validity(indicator).holdsIn(month) != Ternary.FALSE
                && Component.of(indicator).stream()
                        .allMatch(component -> holds(
                                component.indicator(),
                                component.operand().lookBack().from(month)));
    }

    private static Validity validity(Indicator indicator) {
        return indicator.validity().orElse(Validity.ALWAYS);
    }

    /** Finds a month in which a definition as a whole holds on no day, the one nearest to the usual month. */
    static Optional<ReportingPeriod> outside(Indicator indicator) {
        return indicator.validity().flatMap(validity -> nearest(month -> validity.holdsIn(month) == Ternary.FALSE));
    }

    /** Finds the month nearest to the usual one that is as asked for. */
    static Optional<ReportingPeriod> nearest(Predicate<ReportingPeriod> condition) {
        return IntStream.rangeClosed(0, FARTHEST)
                .boxed()
                .flatMap(distance -> Stream.of(distance, -distance))
                .map(Months::usualPlus)
                .filter(condition)
                .findFirst();
    }

    private static ReportingPeriod usualPlus(int months) {
        LocalDate start = Sample.PERIOD.earliestStart().plusMonths(months);
        return ReportingPeriod.ofMonth(start.getYear(), start.getMonthValue());
    }
}
