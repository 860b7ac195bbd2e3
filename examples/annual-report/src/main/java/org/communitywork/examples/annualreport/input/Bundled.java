// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.input;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.report.WorkReport;
import org.communitywork.examples.annualreport.AnnualReport;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.consistency.PlausibleRange;
import org.communitywork.indicators.json.IndicatorsJson;

/**
 * What the program brings along: nineteen work reports, what only these count beside the standard catalog, what is believed
 * of the levels of indicators, and an example target set.
 */
public final class Bundled {
    private Bundled() {}

    /**
     * Reads the catalog: the standard one, and on top of it what only these reports count or can be asked.
     *
     * @return both in one
     */
    public static Catalog catalog() {
        return IndicatorsJson.STANDARD.readCatalog(text("catalog.json"), Catalog.standard());
    }

    /**
     * Reads the nineteen reports.
     *
     * @return the reports R1 to R4 and S1 to S15, in this order
     */
    public static ImmutableList<WorkReport> reports() {
        return text("reports/index.txt")
                .lines()
                .map(name -> read("reports/" + name, WorkReport.class))
                .collect(toImmutableList());
    }

    /**
     * Reads what is believed of the levels of indicators, which is the program's own opinion and no regulation.
     *
     * @param catalog the indicators that the ranges are of
     * @return the ranges
     */
    public static ImmutableList<PlausibleRange> plausibleRanges(Catalog catalog) {
        return Stream.of(read("plausible-ranges.json", Plausible[].class))
                .map(plausible -> PlausibleRange.of(catalog.get(plausible.indicator()), plausible.range()))
                .collect(toImmutableList());
    }

    /** One entry of the file: an indicator by its code, and a range such as {@code [1, 6]}. */
    private record Plausible(
            @JsonProperty MeasureCode indicator,
            @JsonProperty String range) {}

    static <T> T read(String name, Class<T> type) {
        return CommunityJson.STANDARD.read(text(name), type);
    }

    static String text(String name) {
        try (InputStream stream = requireNonNull(AnnualReport.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
