// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * Measures, the indicators that are calculated from them, and the targets that documents set for these (指标目录).
 *
 * <p>Holds several definitions under one code where documents, places or times differ; each has its own edition, and the one
 * that comes first is the one that the code alone names. Every measure of a formula is in the catalog and has a unit that fits; composites have got their components.
 * An indicator may itself be stated as a level, so {@link #measures()} has a measure for each of them.
 *
 * <p>{@link #standard()} is the catalog that comes along. What was not checked against its document says so by {@link
 * Indicator#isVerified()} and {@link Target#isVerified()}; levels that somebody reported are no targets. A catalog of the user's
 * own is a file of the same form, which {@code IndicatorsJson} reads, on top of another catalog if it builds upon it.
 *
 * <pre>
 * Catalog catalog = Catalog.standard();
 * Indicator managed = catalog.get(MeasureCode.parse("PHS.ELDER_MANAGED_RATE"));
 * catalog.ofTopic("病媒生物").indicators();
 * catalog.on(ReportingPeriod.ofYear(2023), "浙江省").targets(MeasureCode.parse("PHS.FAMDOC_SIGN_RATE"));
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Catalog implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Catalog EMPTY = new Catalog(MeasureTable.empty(), ImmutableList.of(), ImmutableList.of());

    private final MeasureTable ownMeasures;
    private final MeasureTable measures;
    private final ImmutableListMultimap<MeasureCode, Indicator> indicators;
    private final ImmutableList<Target> targets;

    Catalog(MeasureTable ownMeasures, ImmutableList<Indicator> indicators, ImmutableList<Target> targets) {
        this.ownMeasures = ownMeasures;
        this.indicators = Multimaps.index(indicators, Indicator::code);
        this.targets = targets;
        this.measures = ownMeasures.with(this.indicators.asMap().values().stream()
                .map(editions -> editions.iterator().next())
                .filter(indicator -> ownMeasures.find(indicator.code()).isEmpty())
                .map(Catalog::level)
                .collect(toImmutableList()));
    }

    /** Returns what a report states where it states the value of an indicator. */
    private static Measure level(Indicator indicator) {
        return Measure.builder()
                .code(indicator.code())
                .name(indicator.chineseName())
                .englishName(indicator.englishName())
                .unit(indicator.scale().unit())
                .kind(MeasureKind.LEVEL)
                .build();
    }

    /**
     * Returns the catalog without any entry.
     *
     * @return the empty catalog
     */
    public static Catalog empty() {
        return EMPTY;
    }

    /**
     * Returns the catalog that comes along, which is read once.
     *
     * @return the catalog
     */
    public static Catalog standard() {
        return StandardCatalog.CATALOG;
    }

    /**
     * Makes a catalog.
     *
     * @param document the entries
     * @return the catalog
     * @throws CatalogEntryException if an entry clashes with another one, or builds upon what is not there
     */
    public static Catalog of(CatalogDocument document) {
        return EMPTY.with(document);
    }

    /**
     * Adds entries, which may build upon those of this catalog.
     *
     * @param document the entries
     * @return a catalog with both
     * @throws CatalogEntryException if an entry clashes with one that is there, or builds upon what is not
     */
    public Catalog with(CatalogDocument document) {
        return new CatalogDraft(this).add(document).build();
    }

    /**
     * Adds the entries of another catalog; what both have, is taken once.
     *
     * @param other the other catalog
     * @return a catalog with both
     * @throws CatalogEntryException if the two define one thing differently
     */
    public Catalog with(Catalog other) {
        return with(other.document());
    }

    /**
     * Returns the entries in the form of a file.
     *
     * @return the document, of which {@link #of} makes this catalog again
     */
    public CatalogDocument document() {
        return CatalogDocument.builder()
                .measures(ownMeasures.measures())
                .indicators(indicators().stream().map(this::written).collect(toImmutableList()))
                .targets(targets.stream().map(TargetEntry::of).collect(toImmutableList()))
                .build();
    }

    /** A composite is written without components that stand beside it. */
    private Indicator written(Indicator indicator) {
        return indicators.values().containsAll(indicator.components())
                ? Indicator.builder()
                        .from(indicator)
                        .components(ImmutableList.of())
                        .build()
                : indicator;
    }

    /**
     * Returns what reports may state: the measures of the catalog, and a level for each indicator that is not itself one of them.
     *
     * @return the measures
     */
    public MeasureTable measures() {
        return measures;
    }

    /** Returns the measures that documents defined. */
    MeasureTable ownMeasures() {
        return ownMeasures;
    }

    /**
     * Returns all definitions.
     *
     * @return the indicators, those of one code next to each other
     */
    public ImmutableList<Indicator> indicators() {
        return indicators.values().asList();
    }

    /**
     * Returns one definition for each code, as calculations need it.
     *
     * @return the first edition of each code
     */
    public IndicatorTable table() {
        return IndicatorTable.of(indicators.asMap().values().stream()
                .map(editions -> editions.iterator().next())
                .collect(toImmutableList()));
    }

    /**
     * Returns the definitions under a code.
     *
     * @param code the code
     * @return the editions, empty where the catalog has none
     */
    public ImmutableList<Indicator> editions(MeasureCode code) {
        return indicators.get(requireNonNull(code, "code"));
    }

    /**
     * Looks an indicator up.
     *
     * @param code the code
     * @return its first edition, or empty where the catalog has none
     */
    public Optional<Indicator> find(MeasureCode code) {
        return editions(code).stream().findFirst();
    }

    /**
     * Looks an edition of an indicator up.
     *
     * @param code the code
     * @param edition the edition
     * @return the definition, or empty where the catalog has none
     */
    public Optional<Indicator> find(MeasureCode code, String edition) {
        requireNonNull(edition, "edition");
        return editions(code).stream()
                .filter(indicator -> indicator.edition().equals(edition))
                .findFirst();
    }

    /**
     * Returns the definition of an indicator that must be there.
     *
     * @param code the code
     * @return its first edition
     * @throws IllegalArgumentException if the catalog has none
     */
    public Indicator get(MeasureCode code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("Indicator must be in the catalog: '" + code + "'"));
    }

    /**
     * Returns all targets.
     *
     * @return the targets in the order in which they came
     */
    public ImmutableList<Target> targets() {
        return targets;
    }

    /**
     * Returns the targets for an indicator, whatever its edition.
     *
     * @param code the code
     * @return the targets, empty where the catalog has none
     */
    public ImmutableList<Target> targets(MeasureCode code) {
        requireNonNull(code, "code");
        return targets.stream()
                .filter(target -> target.indicator().code().equals(code))
                .collect(toImmutableList());
    }

    /**
     * Returns the fields of work that the indicators are of.
     *
     * @return the topics in the order in which they came
     */
    public ImmutableSet<String> topics() {
        return indicators().stream()
                .flatMap(indicator -> indicator.topic().stream())
                .collect(toImmutableSet());
    }

    /**
     * Returns the documents that define an indicator or set a target.
     *
     * @return the titles in the order in which they came
     */
    public ImmutableSet<String> documents() {
        return Stream.concat(
                        indicators().stream().flatMap(indicator -> indicator.document().stream()),
                        targets.stream().flatMap(target -> target.document().stream()))
                .collect(toImmutableSet());
    }

    /**
     * Narrows the catalog to a field of work.
     *
     * @param topic the topic, as {@link #topics()} has it
     * @return the indicators of that topic with their targets, and all measures
     */
    public Catalog ofTopic(String topic) {
        requireNonNull(topic, "topic");
        return narrowed(indicator -> indicator.topic().equals(Optional.of(topic)), target -> true);
    }

    /**
     * Narrows the catalog to a document.
     *
     * @param title the title, as {@link #documents()} has it
     * @return the targets that it sets, the indicators that it defines or sets a target for, and all measures
     */
    public Catalog ofDocument(String title) {
        requireNonNull(title, "title");
        Optional<String> document = Optional.of(title);
        ImmutableSet<Indicator> targeted = targets.stream()
                .filter(target -> target.document().equals(document))
                .map(Target::indicator)
                .collect(toImmutableSet());
        return narrowed(
                indicator -> indicator.document().equals(document) || targeted.contains(indicator),
                target -> target.document().equals(document));
    }

    /**
     * Narrows the catalog to what was checked against its document.
     *
     * @return the verified indicators, those of their targets that are verified too, and all measures
     */
    public Catalog verified() {
        return narrowed(Indicator::isVerified, Target::isVerified);
    }

    /**
     * Narrows the catalog to what is in force everywhere.
     *
     * @param period the period of the figures
     * @return as {@link #on(ReportingPeriod, String)} for no place in particular
     */
    public Catalog on(ReportingPeriod period) {
        return on(period, "");
    }

    /**
     * Narrows the catalog to what is in force at a place.
     *
     * <p>A definition or target is in force if its validity includes the last day of the period, whatever that day is where the
     * period is masked, and if the place lies in its own: its name begins the place's name, so what holds in 浙江省 holds in
     * 浙江省杭州市. One without a validity is always in force, and one without a place everywhere. Of several definitions under one
     * code the one for the narrowest place is taken, of these the one that came into force last, of these the first; where none
     * is certain to be in force, one that may be for a part of the period, of which its calculations say so. All targets in force
     * that are set for it are kept, the narrower and later before the others.
     *
     * @param period the period of the figures
     * @param place the place, from the province down
     * @return one definition for each code, the targets in force, and all measures
     */
    public Catalog on(ReportingPeriod period, String place) {
        InForce inForce = new InForce(period, place);
        ImmutableList<Indicator> chosen = indicators.asMap().values().stream()
                .flatMap(editions -> inForce.indicator(editions).stream())
                .collect(toImmutableList());
        ImmutableSet<Indicator> kept = ImmutableSet.copyOf(chosen);
        ImmutableList<Target> standing =
                inForce.targets(targets.stream().filter(target -> kept.contains(target.indicator())));
        return new Catalog(ownMeasures, chosen, standing);
    }

    private Catalog narrowed(Predicate<Indicator> wanted, Predicate<Target> wantedTarget) {
        ImmutableList<Indicator> chosen = indicators().stream().filter(wanted).collect(toImmutableList());
        ImmutableSet<Indicator> kept = ImmutableSet.copyOf(chosen);
        return new Catalog(
                ownMeasures,
                chosen,
                targets.stream()
                        .filter(wantedTarget)
                        .filter(target -> kept.contains(target.indicator()))
                        .collect(toImmutableList()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Catalog other
                && ownMeasures.equals(other.ownMeasures)
                && indicators.equals(other.indicators)
                && targets.equals(other.targets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ownMeasures, indicators, targets);
    }

    /**
     * Returns the codes of the indicators.
     *
     * @return the codes in brackets, such as {@code [POP.TOTAL, POP.DENSITY]}
     */
    @Override
    public String toString() {
        return indicators.keySet().toString();
    }
}
