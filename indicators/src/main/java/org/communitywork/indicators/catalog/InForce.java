// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitywork.core.number.Ternary;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Target;

/** Chooses what is in force at one place on the last day of one period. */
record InForce(ReportingPeriod period, String place) {
    InForce {
        requireNonNull(period, "period");
        requireNonNull(place, "place");
    }

    /** Returns the definition for the narrowest place, of these the latest, of these the first. */
    Optional<Indicator> indicator(Collection<Indicator> editions) {
        return nearest(editions, indicator -> holds(indicator.validity()))
                .or(() -> nearest(editions, indicator -> mayHold(indicator.validity())));
    }

    private Optional<Indicator> nearest(Collection<Indicator> editions, Predicate<Indicator> inTime) {
        return editions.stream()
                .filter(indicator -> isHere(indicator.place()) && inTime.test(indicator))
                .sorted(nearestFirst(Indicator::place, Indicator::validity))
                .findFirst();
    }

    ImmutableList<Target> targets(Stream<Target> all) {
        return all.filter(target -> isHere(target.place()) && holds(target.validity()))
                .sorted(nearestFirst(Target::place, Target::validity))
                .collect(toImmutableList());
    }

    private boolean isHere(Optional<String> where) {
        return place.startsWith(where.orElse(""));
    }

    /** The last day of a masked period lies between two days; both must be in. */
    private boolean holds(Optional<Validity> when) {
        Validity validity = when.orElse(Validity.ALWAYS);
        LocalDate earliest = period.isMasked() ? period.earliestStart() : period.end();
        return validity.includes(earliest) && validity.includes(period.latestEnd());
    }

    private boolean mayHold(Optional<Validity> when) {
        return when.orElse(Validity.ALWAYS).holdsIn(period) != Ternary.FALSE;
    }

    private static <T> Comparator<T> nearestFirst(
            Function<T, Optional<String>> place, Function<T, Optional<Validity>> validity) {
        Comparator<T> narrowness =
                Comparator.comparing(entry -> place.apply(entry).orElse("").length());
        Comparator<T> beginning = Comparator.comparing(
                entry -> validity.apply(entry).orElse(Validity.ALWAYS).first());
        return narrowness.thenComparing(beginning).reversed();
    }
}
