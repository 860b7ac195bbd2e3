// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.catalog.CatalogDocument;
import org.communitywork.indicators.catalog.TargetEntry;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Target;
import org.communitywork.testkit.laws.CatalogQuery;
import org.communitywork.testkit.laws.CatalogSamples;

/** Generators of catalogs with several editions of a definition, and of what is looked up in them. */
public final class CatalogArbitraries {
    private static final ImmutableList<Measure> MEASURES = ImmutableList.of(
            Parts.persons("CAT.PART", MeasureKind.STOCK), Parts.persons("CAT.WHOLE", MeasureKind.STOCK));
    private static final int YEARS = 6;

    private CatalogArbitraries() {}

    /**
     * Returns validities that begin with 2010 to 2015 or end with 2015 to 2020, or both.
     *
     * @return the generator
     */
    public static Arbitrary<Validity> validities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, YEARS),
                        Arbitraries.integers().between(0, YEARS))
                .as((first, last) -> new Validity(
                        first == 0 ? LocalDate.MIN : LocalDate.of(2009 + first, 1, 1),
                        last == 0 ? LocalDate.MAX : LocalDate.of(2014 + last, 12, 31)));
    }

    static Arbitrary<Optional<String>> places() {
        return Arbitraries.of("", "浙江省", "浙江省杭州市", "江苏省")
                .map(place -> place.isEmpty() ? Optional.empty() : Optional.of(place));
    }

    private static Arbitrary<Optional<Validity>> validity() {
        return validities().optional(0.7);
    }

    /**
     * Returns catalogs of two measures and up to eight definitions of three shares over them, for several places and times, with up to
     * five targets. They shrink to no definition.
     *
     * @return the generator
     */
    public static Arbitrary<Catalog> catalogs() {
        Arbitrary<Indicator> definitions = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        places(),
                        validity(),
                        Arbitraries.of("老龄", "卫生").optional(),
                        Arbitraries.of("某条例", "某办法").optional(),
                        Arbitraries.of(false, true))
                .as((number, place, validity, topic, document, verified) -> Indicator.proportion("CAT.RATE" + number)
                        .name("比例" + number, "Share " + number)
                        .formula("CAT.PART / CAT.WHOLE")
                        .place(place)
                        .validity(validity)
                        .topic(topic)
                        .document(document)
                        .isVerified(verified)
                        .build());
        return definitions.list().ofMaxSize(8).flatMap(CatalogArbitraries::catalogs);
    }

    private static Arbitrary<Catalog> catalogs(List<Indicator> definitions) {
        ImmutableList.Builder<Indicator> editions = ImmutableList.builder();
        for (int i = 0; i < definitions.size(); i++) {
            editions.add(Indicator.builder()
                    .from(definitions.get(i))
                    .edition(Integer.toString(i + 1))
                    .build());
        }
        ImmutableList<Indicator> all = editions.build();
        Arbitrary<List<TargetEntry>> targets = all.isEmpty()
                ? Arbitraries.just(List.of())
                : targets(all).list().ofMaxSize(5);
        return targets.map(entries -> Catalog.of(CatalogDocument.builder()
                .measures(MEASURES)
                .indicators(all)
                .targets(entries)
                .build()));
    }

    private static Arbitrary<TargetEntry> targets(ImmutableList<Indicator> indicators) {
        return Combinators.combine(
                        Arbitraries.of(indicators),
                        TargetArbitraries.criteria(Units.PERCENT),
                        places(),
                        validity(),
                        Arbitraries.of("某条例", "某通知").optional(),
                        Arbitraries.of(false, true))
                .as((indicator, criterion, place, validity, document, verified) -> TargetEntry.of(Target.builder()
                        .indicator(indicator)
                        .criterion(criterion)
                        .place(place)
                        .validity(validity)
                        .document(document)
                        .isVerified(verified)
                        .build()));
    }

    /**
     * Returns what may be looked up in a catalog, as {@link CatalogSamples} describes.
     *
     * @param catalog the catalog
     * @return the generator
     */
    public static Arbitrary<CatalogQuery> queries(Catalog catalog) {
        return SampleArbitraries.of(CatalogSamples.of(catalog));
    }

    /**
     * Returns the documents of {@link #catalogs()}.
     *
     * @return the generator
     */
    public static Arbitrary<CatalogDocument> documents() {
        return catalogs().map(Catalog::document);
    }

    /**
     * Returns targets as catalogs write them, with any criterion and for any edition or a certain one.
     *
     * @return the generator
     */
    public static Arbitrary<TargetEntry> entries() {
        return Combinators.combine(TargetArbitraries.targets(), Arbitraries.of(false, true))
                .as((target, anyEdition) -> {
                    TargetEntry entry = TargetEntry.of(target);
                    return anyEdition
                            ? TargetEntry.builder()
                                    .from(entry)
                                    .edition(Optional.empty())
                                    .build()
                            : entry;
                });
    }
}
