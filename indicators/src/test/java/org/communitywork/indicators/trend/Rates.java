// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.trend;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.Samples;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.observation.ResolvedObservation;

/** Indicators and calculations that the tests of trends share. */
final class Rates {
    static final Indicator RATE = Indicator.proportion("X.RATE")
            .name("到位率", "Referral rate")
            .formula("X.A / X.B")
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    static final Indicator COUNT = Indicator.count("X.COUNT", "X.A", "人")
            .name("人数", "Persons")
            .direction(Direction.LOWER_IS_BETTER)
            .build();

    private Rates() {}

    /** Calculates from lines such as {@code 2010 X.A = 3290人, X.B = 4000人}. */
    static ImmutableList<Calculation> calculated(Indicator indicator, String... lines) {
        return Arrays.stream(lines).map(line -> calculated(indicator, line)).collect(toImmutableList());
    }

    private static Calculation calculated(Indicator indicator, String line) {
        int space = line.indexOf(' ');
        ReportingPeriod period = ReportingPeriod.parse(line.substring(0, space));
        String[] statements = line.substring(space + 1).split(", ", -1);
        ImmutableList<ResolvedObservation> stated = Arrays.stream(statements)
                .map(statement -> statement.split(" = ", -1))
                .map(pair -> Samples.builder(pair[0], pair[1]).period(period).build())
                .collect(toImmutableList());
        return Calculator.STANDARD.calculate(indicator, Observations.of(stated), Samples.SUBJECT, period);
    }

    static Calculation count(int year, Quantity quantity) {
        ReportingPeriod period = ReportingPeriod.ofYear(year);
        ResolvedObservation stated =
                Samples.builder("X.A", "1人").period(period).quantity(quantity).build();
        return Calculator.STANDARD.calculate(COUNT, Observations.of(ImmutableList.of(stated)), Samples.SUBJECT, period);
    }

    /** Takes a rate that a report states as such. */
    static Calculation stated(Indicator indicator, int year, String quantity) {
        ReportingPeriod period = ReportingPeriod.ofYear(year);
        ResolvedObservation stated = Samples.builder(indicator.code().toString(), quantity)
                .period(period)
                .build();
        return Calculator.STANDARD
                .stated(indicator, Observations.of(ImmutableList.of(stated)), Samples.SUBJECT, period)
                .get(0);
    }
}
