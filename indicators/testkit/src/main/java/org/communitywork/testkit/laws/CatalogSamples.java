// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.target.Target;

/**
 * What may be looked up in a catalog: its codes, those of several editions more often, and one that it has not; days, months and years in
 * which a validity begins or ends, and those beside; the places of its definitions and targets, places within and around them, and others.
 *
 * <p>Places shrink to shorter ones and days to the years that they lie in.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogSamples implements Samples<CatalogQuery> {
    private static final MeasureCode UNKNOWN = MeasureCode.parse("NOT.THERE");
    private static final LocalDate SOME_DAY = LocalDate.of(2010, 6, 1);

    private final ImmutableList<MeasureCode> codes;
    private final ImmutableList<String> places;
    private final ImmutableList<LocalDate> days;

    private CatalogSamples(
            ImmutableList<MeasureCode> codes, ImmutableList<String> places, ImmutableList<LocalDate> days) {
        this.codes = codes;
        this.places = places;
        this.days = days;
    }

    /**
     * Returns queries for a catalog.
     *
     * @param catalog the catalog
     * @return the samples
     */
    public static CatalogSamples of(Catalog catalog) {
        Stream<MeasureCode> codes = catalog.indicators().stream().map(Indicator::code);
        Stream<String> places = Stream.concat(
                        catalog.indicators().stream().map(Indicator::place),
                        catalog.targets().stream().map(Target::place))
                .flatMap(Optional::stream)
                .flatMap(place -> Stream.of(place, place + "某区", place.substring(0, place.length() - 1)));
        Stream<LocalDate> days = Stream.concat(
                        catalog.indicators().stream().map(Indicator::validity),
                        catalog.targets().stream().map(Target::validity))
                .flatMap(Optional::stream)
                .flatMap(CatalogSamples::ends);
        return new CatalogSamples(
                Stream.concat(codes, Stream.of(UNKNOWN)).collect(toImmutableList()),
                Stream.concat(places, Stream.of("", "某省")).distinct().collect(toImmutableList()),
                Stream.concat(days, Stream.of(SOME_DAY)).distinct().collect(toImmutableList()));
    }

    private static Stream<LocalDate> ends(Validity validity) {
        Stream<LocalDate> first = validity.first().equals(LocalDate.MIN)
                ? Stream.empty()
                : Stream.of(validity.first(), validity.first().minusDays(1));
        Stream<LocalDate> last = validity.last().equals(LocalDate.MAX)
                ? Stream.empty()
                : Stream.of(validity.last(), validity.last().plusDays(1));
        return Stream.concat(first, last);
    }

    @Override
    public CatalogQuery draw(Random random) {
        return new CatalogQuery(
                codes.get(random.nextInt(codes.size())),
                period(days.get(random.nextInt(days.size())), random),
                places.get(random.nextInt(places.size())));
    }

    private static ReportingPeriod period(LocalDate day, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> ReportingPeriod.ofDay(day);
            case 1 -> ReportingPeriod.ofMonth(day.getYear(), day.getMonthValue());
            default -> ReportingPeriod.ofYear(day.getYear());
        };
    }

    @Override
    public Stream<CatalogQuery> smaller(CatalogQuery query) {
        Stream<CatalogQuery> wider = query.place().isEmpty()
                ? Stream.empty()
                : Stream.of("", query.place().substring(0, query.place().length() - 1))
                        .distinct()
                        .map(place -> new CatalogQuery(query.code(), query.period(), place));
        ReportingPeriod year = ReportingPeriod.ofYear(query.period().end().getYear());
        Stream<CatalogQuery> longer = query.period().equals(year)
                ? Stream.empty()
                : Stream.of(new CatalogQuery(query.code(), year, query.place()));
        return Stream.concat(wider, longer);
    }
}
