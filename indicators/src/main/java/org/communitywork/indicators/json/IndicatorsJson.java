// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.catalog.CatalogDocument;
import org.communitywork.indicators.catalog.CatalogEntryException;
import org.communitywork.indicators.catalog.TargetEntry;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.disclosure.PublishedTable;
import org.communitywork.indicators.grade.GradeStandard;
import org.communitywork.indicators.scorecard.Scorecard;
import org.communitywork.indicators.target.Target;

/**
 * The reader and writer of definitions, targets, scorecards and results, such as of
 * {@code [{"indicator":"ELD.CHECKUP_RATE","criterion":{"kind":"atLeast","limit":"80%"}}]}.
 *
 * <p>Reads as strictly as {@link CommunityJson}, with the same bounds and the same exception. A table of indicators is
 * an array of indicators, a set of targets an array of targets, each with {@code indicator}, {@code criterion} and,
 * where they are known, {@code edition}, {@code comparison}, {@code document}, {@code place}, {@code validity}, {@code
 * period}, {@code source}, {@code illustration} and {@code verified}. A target names its indicator by its code, and the table
 * must have it; if it names an edition, it must be that of the table. A criterion that compares with a reference names it: {@code
 * {"kind":"improveBy","by":"2个百分点","reference":{"years":1}}}. A set of grade standards is an array too, each with {@code
 * name}, {@code englishName}, {@code indicators} with their {@code bands}, and {@code preconditions}, which are targets.
 *
 * <p>A catalog is an object with {@code measures}, {@code indicators} and {@code targets}, each left out where it is empty; its
 * indicators may have several editions under one code, and may use the measures of the catalog that it builds upon.
 *
 * <p>Results are written in explicit numbers: {@code lower} and {@code upper} as exact texts, such as {@code 45.6} or
 * {@code 2/3}, left out where there is no bound, {@code lowerClosed}, {@code upperClosed} and {@code unit}; texts for
 * people in both languages, under {@code zh} and {@code en}. What an outcome does not have is left out. Results are not
 * read back.
 *
 * <pre>
 * Catalog catalog = IndicatorsJson.STANDARD.readCatalog(stream, Catalog.standard());
 * IndicatorTable table = IndicatorsJson.STANDARD.readIndicators(stream);
 * ImmutableList&lt;Target&gt; targets = IndicatorsJson.STANDARD.readTargets(text, table);
 * String json = IndicatorsJson.STANDARD.write(results);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorsJson {
    /** Reads quantities in the standard units. */
    public static final IndicatorsJson STANDARD = new IndicatorsJson(CommunityJson.STANDARD);

    /** One byte more than a document may have, so that the reader sees that there is too much. */
    private static final int ENOUGH = 16_000_001;

    private final CommunityJson json;

    private IndicatorsJson(CommunityJson json) {
        this.json = json;
    }

    /**
     * Returns a reader and writer on top of one with other units.
     *
     * @param json the reader and writer of the core types
     * @return the reader and writer
     */
    public static IndicatorsJson of(CommunityJson json) {
        return new IndicatorsJson(requireNonNull(json, "json"));
    }

    /**
     * Reads a table of indicators.
     *
     * @param text the document
     * @return the table
     * @throws JsonReadException if the document is none
     */
    public IndicatorTable readIndicators(String text) {
        return json.read(text, IndicatorTable.class);
    }

    /**
     * Reads a table of indicators in UTF-8 up to the end of a stream, which is left open.
     *
     * @param stream the stream
     * @return the table
     * @throws IOException if the stream fails
     * @throws JsonReadException if the document is none
     */
    public IndicatorTable readIndicators(InputStream stream) throws IOException {
        return json.read(stream, IndicatorTable.class);
    }

    /**
     * Reads a set of targets.
     *
     * @param text the document
     * @param indicators the indicators that the targets may name
     * @return the targets in order
     * @throws JsonReadException if the document is none, or a target does not fit its indicator
     */
    public ImmutableList<Target> readTargets(String text, IndicatorTable indicators) {
        return targets(json.read(text, TargetEntry[].class), text, indicators);
    }

    /**
     * Reads a set of targets in UTF-8 up to the end of a stream, which is left open.
     *
     * @param stream the stream
     * @param indicators the indicators that the targets may name
     * @return the targets in order
     * @throws IOException if the stream fails
     * @throws JsonReadException if the document is none, or a target does not fit its indicator
     */
    public ImmutableList<Target> readTargets(InputStream stream, IndicatorTable indicators) throws IOException {
        byte[] bytes = stream.readNBytes(ENOUGH);
        TargetEntry[] entries = json.read(new ByteArrayInputStream(bytes), TargetEntry[].class);
        return targets(entries, new String(bytes, StandardCharsets.UTF_8), indicators);
    }

    /**
     * Reads a set of grade standards.
     *
     * @param text the document
     * @param indicators the indicators that the standards may name
     * @return the standards in order
     * @throws JsonReadException if the document is none, or a standard does not fit its indicators
     */
    public ImmutableList<GradeStandard> readGradeStandards(String text, IndicatorTable indicators) {
        return items(json.read(text, GradeStandardForm[].class), form -> form.in(indicators), text);
    }

    private static ImmutableList<Target> targets(TargetEntry[] entries, String text, IndicatorTable indicators) {
        requireNonNull(indicators, "indicators");
        return items(entries, entry -> IndicatorLookup.target(indicators, entry), text);
    }

    private static <F, T> ImmutableList<T> items(F[] forms, Function<F, T> item, String text) {
        ImmutableList.Builder<T> items = ImmutableList.builder();
        for (int i = 0; i < forms.length; i++) {
            try {
                items.add(item.apply(forms[i]));
            } catch (IllegalArgumentException e) {
                throw new JsonReadException("$[" + i + "]", ItemLines.of(text, i), requireNonNull(e.getMessage()), e);
            }
        }
        return items.build();
    }

    /**
     * Reads a catalog that stands by itself.
     *
     * @param text the document
     * @return the catalog
     * @throws JsonReadException if the document is none, or an entry does not fit with the others
     */
    public Catalog readCatalog(String text) {
        return readCatalog(text, Catalog.empty());
    }

    /**
     * Reads a catalog that builds upon another one.
     *
     * @param text the document
     * @param base what the document may use without defining it
     * @return both catalogs in one
     * @throws JsonReadException if the document is none, or an entry does not fit with the others or with the base
     */
    public Catalog readCatalog(String text, Catalog base) {
        return catalog(json.read(text, CatalogDocument.class), text, base);
    }

    /**
     * Reads a catalog that builds upon another one, in UTF-8 up to the end of a stream, which is left open.
     *
     * @param stream the stream
     * @param base what the document may use without defining it
     * @return both catalogs in one
     * @throws IOException if the stream fails
     * @throws JsonReadException if the document is none, or an entry does not fit with the others or with the base
     */
    public Catalog readCatalog(InputStream stream, Catalog base) throws IOException {
        byte[] bytes = stream.readNBytes(ENOUGH);
        CatalogDocument document = json.read(new ByteArrayInputStream(bytes), CatalogDocument.class);
        return catalog(document, new String(bytes, StandardCharsets.UTF_8), base);
    }

    private static Catalog catalog(CatalogDocument document, String text, Catalog base) {
        try {
            return base.with(document);
        } catch (CatalogEntryException e) {
            throw new JsonReadException(
                    "$." + e.list() + "[" + e.index() + "]", ItemLines.of(text, e.list(), e.index()), e.reason(), e);
        }
    }

    /**
     * Writes a catalog.
     *
     * @param catalog the catalog
     * @return the document that {@link #readCatalog(String)} reads
     */
    public String writeCatalog(Catalog catalog) {
        return json.write(catalog.document());
    }

    /**
     * Writes a table of indicators.
     *
     * @param indicators the table
     * @return the document that {@link #readIndicators(String)} reads
     */
    public String writeIndicators(IndicatorTable indicators) {
        return json.write(indicators);
    }

    /**
     * Writes a set of targets.
     *
     * @param targets the targets
     * @return the document that {@link #readTargets(String, IndicatorTable)} reads
     */
    public String writeTargets(Iterable<Target> targets) {
        return json.write(Streams.stream(targets).map(TargetEntry::of).collect(toImmutableList()));
    }

    /**
     * Writes a set of grade standards.
     *
     * @param standards the standards
     * @return the document that {@link #readGradeStandards(String, IndicatorTable)} reads
     */
    public String writeGradeStandards(Iterable<GradeStandard> standards) {
        return json.write(Streams.stream(standards).map(GradeStandardForm::of).collect(toImmutableList()));
    }

    /**
     * Reads a scorecard, which carries the definitions that it scores by.
     *
     * @param text the document
     * @return the scorecard
     * @throws JsonReadException if the document is none
     */
    public Scorecard readScorecard(String text) {
        return json.read(text, Scorecard.class);
    }

    /**
     * Writes a scorecard.
     *
     * @param scorecard the scorecard
     * @return the document that {@link #readScorecard(String)} reads
     */
    public String writeScorecard(Scorecard scorecard) {
        return json.write(scorecard);
    }

    /**
     * Writes results.
     *
     * @param results the results
     * @return the document
     */
    public String write(Results results) {
        return json.write(ResultsForm.of(results));
    }

    /**
     * Writes a published table: its columns, and its rows with a cell for each column.
     *
     * <p>A cell has a {@code status}, and a {@code count} if it is shown. Of a withheld cell nothing else is written.
     *
     * @param table the table
     * @return the document, which is not read back
     */
    public String write(PublishedTable table) {
        return json.write(PublishedTableForm.of(table));
    }
}
