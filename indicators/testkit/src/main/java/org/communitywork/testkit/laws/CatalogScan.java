// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Target;

/** Looks things up by going through all entries of a catalog, one after another. */
record CatalogScan(Catalog catalog) {
    ImmutableList<Indicator> editions(CatalogQuery query) {
        return catalog.indicators().stream()
                .filter(indicator -> indicator.code().equals(query.code()))
                .collect(toImmutableList());
    }

    static boolean isHere(Optional<String> place, CatalogQuery query) {
        return place.isEmpty() || query.place().startsWith(place.get());
    }

    /** Says whether a validity includes the last day of the period. */
    static boolean holds(Optional<Validity> validity, CatalogQuery query) {
        LocalDate last = query.period().end();
        return validity.isEmpty()
                || (!validity.get().first().isAfter(last)
                        && !validity.get().last().isBefore(last));
    }

    /** Says whether a validity includes a day of the period. */
    static boolean mayHold(Optional<Validity> validity, CatalogQuery query) {
        return validity.isEmpty()
                || (!validity.get().first().isAfter(query.period().end())
                        && !validity.get().last().isBefore(query.period().start()));
    }

    Optional<Indicator> find(CatalogQuery query) {
        List<Indicator> certain = new ArrayList<>();
        List<Indicator> possible = new ArrayList<>();
        for (Indicator indicator : editions(query)) {
            if (isHere(indicator.place(), query)) {
                if (holds(indicator.validity(), query)) {
                    certain.add(indicator);
                } else if (mayHold(indicator.validity(), query)) {
                    possible.add(indicator);
                }
            }
        }
        return nearest(certain.isEmpty() ? possible : certain);
    }

    private static Optional<Indicator> nearest(List<Indicator> all) {
        Optional<Indicator> nearest = Optional.empty();
        for (Indicator indicator : all) {
            if (nearest.isEmpty() || isNearer(indicator, nearest.get())) {
                nearest = Optional.of(indicator);
            }
        }
        return nearest;
    }

    /** Says whether the first definition is for a narrower place, or for as narrow a one and later. */
    static boolean isNearer(Indicator one, Indicator other) {
        int places = Integer.compare(length(one), length(other));
        return places > 0 || (places == 0 && first(one).isAfter(first(other)));
    }

    static int length(Indicator indicator) {
        return indicator.place().map(String::length).orElse(0);
    }

    static LocalDate first(Indicator indicator) {
        return indicator.validity().map(Validity::first).orElse(LocalDate.MIN);
    }

    ImmutableList<Target> targets(CatalogQuery query) {
        return catalog.targets().stream()
                .filter(target -> target.indicator().code().equals(query.code()))
                .collect(toImmutableList());
    }
}
