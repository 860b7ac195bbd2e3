// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.target.Target;

/**
 * What every catalog, and every way to choose the definition in force, obeys.
 *
 * <pre>{@code
 * CatalogLaws.check(myCatalog);                      // the library's look-ups in a catalog of mine
 * CatalogLaws.check(myCatalog, MyCatalog::find);     // a look-up of mine: Optional<Indicator> find(code, period, place)
 * }</pre>
 */
public final class CatalogLaws {
    private static final Trials TRIALS = Trials.STANDARD.withTries(200);
    private static final ImmutableList<Law> ALL = ImmutableList.of(
            CatalogLaws::findsADefinitionOfTheCode,
            CatalogLaws::findsWhatIsInForce,
            CatalogLaws::prefersTheNarrowerPlace,
            CatalogLaws::prefersTheLater,
            CatalogLaws::agreesWithALinearScan,
            CatalogLaws::losesNothingInANarrowerPlace);
    private static final ImmutableList<BiConsumer<Catalog, CatalogQuery>> OWN = ImmutableList.of(
            CatalogLaws::hasOneDefinitionOfEachCode,
            CatalogLaws::keepsTheTargetsInForce,
            CatalogLaws::narrowsOnce,
            CatalogLaws::looksUpEveryEdition);

    private interface Law {
        void tryOn(Catalog catalog, CatalogRule rule, CatalogQuery query);
    }

    private CatalogLaws() {}

    /**
     * Tries all laws on a catalog and the library's look-ups in it, in 200 tries.
     *
     * @param catalog the catalog
     * @throws LawViolation if a law is broken
     */
    public static void check(Catalog catalog) {
        check(catalog, CatalogRule.of(catalog));
        ImmutableList<Consumer<CatalogQuery>> own = OWN.stream()
                .<Consumer<CatalogQuery>>map(law -> query -> law.accept(catalog, query))
                .collect(toImmutableList());
        TRIALS.check(CatalogSamples.of(catalog), own);
        survivesJson(catalog);
        takesWhatItHasOnce(catalog);
    }

    /**
     * Tries all laws on a look-up, in 200 tries.
     *
     * @param catalog the catalog that it looks into
     * @param rule the look-up
     * @throws LawViolation if a law is broken
     */
    public static void check(Catalog catalog, CatalogRule rule) {
        ImmutableList<Consumer<CatalogQuery>> laws = ALL.stream()
                .<Consumer<CatalogQuery>>map(law -> query -> law.tryOn(catalog, rule, query))
                .collect(toImmutableList());
        TRIALS.check(CatalogSamples.of(catalog), laws);
    }

    private static Optional<Indicator> ask(Judge judge, CatalogRule rule, CatalogQuery query) {
        return judge.ask(() -> rule.find(query.code(), query.period(), query.place()));
    }

    private static String text(Optional<Indicator> found) {
        return found.map(CatalogLaws::text).orElse("nothing");
    }

    private static String text(Indicator indicator) {
        return indicator.code() + " of edition '" + indicator.edition() + "'";
    }

    /**
     * What is found is a definition of the code, and of the catalog.
     *
     * @param catalog the catalog
     * @param rule the look-up
     * @param query any query
     */
    public static void findsADefinitionOfTheCode(Catalog catalog, CatalogRule rule, CatalogQuery query) {
        Judge judge = new Judge("finds a definition of the code", query);
        ImmutableList<Indicator> editions = new CatalogScan(catalog).editions(query);
        ask(judge, rule, query)
                .ifPresent(found -> judge.require(
                        editions.contains(found),
                        "one of " + editions.stream().map(CatalogLaws::text).toList(),
                        text(found)));
    }

    /**
     * What is found is in force at the place on the last day of the period; only where nothing is, it may be for another day of it.
     *
     * @param catalog the catalog
     * @param rule the look-up
     * @param query any query
     */
    public static void findsWhatIsInForce(Catalog catalog, CatalogRule rule, CatalogQuery query) {
        Judge judge = new Judge("finds what is in force", query);
        boolean certain = new CatalogScan(catalog)
                .editions(query).stream()
                        .anyMatch(each ->
                                CatalogScan.isHere(each.place(), query) && CatalogScan.holds(each.validity(), query));
        Optional<Indicator> found = ask(judge, rule, query);
        boolean inForce = found.filter(each -> CatalogScan.isHere(each.place(), query))
                .filter(each -> certain
                        ? CatalogScan.holds(each.validity(), query)
                        : CatalogScan.mayHold(each.validity(), query))
                .isPresent();
        judge.require(
                inForce || (found.isEmpty() && !certain),
                certain ? "a definition in force" : "no definition that is not in force",
                text(found));
    }

    /**
     * What is found is for the narrowest place of all that are in force on the last day.
     *
     * @param catalog the catalog
     * @param rule the look-up
     * @param query any query
     */
    public static void prefersTheNarrowerPlace(Catalog catalog, CatalogRule rule, CatalogQuery query) {
        Judge judge = new Judge("prefers the narrower place", query);
        ask(judge, rule, query)
                .ifPresent(found -> inForce(catalog, query)
                        .forEach(other -> judge.require(
                                CatalogScan.length(other) <= CatalogScan.length(found),
                                text(other) + " for " + other.place().orElse("everywhere"),
                                text(found))));
    }

    private static ImmutableList<Indicator> inForce(Catalog catalog, CatalogQuery query) {
        return new CatalogScan(catalog)
                .editions(query).stream()
                        .filter(each ->
                                CatalogScan.isHere(each.place(), query) && CatalogScan.holds(each.validity(), query))
                        .collect(toImmutableList());
    }

    /**
     * Of those for a place as narrow, what is found came into force last.
     *
     * @param catalog the catalog
     * @param rule the look-up
     * @param query any query
     */
    public static void prefersTheLater(Catalog catalog, CatalogRule rule, CatalogQuery query) {
        Judge judge = new Judge("prefers the later", query);
        ask(judge, rule, query)
                .ifPresent(found -> inForce(catalog, query).stream()
                        .filter(other -> CatalogScan.length(other) == CatalogScan.length(found))
                        .forEach(other -> judge.require(
                                !CatalogScan.first(other).isAfter(CatalogScan.first(found)),
                                text(other) + " from " + CatalogScan.first(other),
                                text(found))));
    }

    /**
     * What is found is what going through all definitions finds.
     *
     * @param catalog the catalog
     * @param rule the look-up
     * @param query any query
     */
    public static void agreesWithALinearScan(Catalog catalog, CatalogRule rule, CatalogQuery query) {
        Judge judge = new Judge("agrees with a linear scan", query);
        Optional<Indicator> due = new CatalogScan(catalog).find(query);
        Optional<Indicator> found = ask(judge, rule, query);
        judge.require(due.equals(found), text(due), text(found));
    }

    /**
     * Where there is a definition for a place, there is one for each place within.
     *
     * @param catalog the catalog
     * @param rule the look-up
     * @param query any query
     */
    public static void losesNothingInANarrowerPlace(Catalog catalog, CatalogRule rule, CatalogQuery query) {
        Optional<Indicator> wide = ask(new Judge("loses nothing in a narrower place", query), rule, query);
        CatalogQuery within = query.within("某街道");
        Judge judge = new Judge("loses nothing in a narrower place", within);
        judge.require(
                wide.isEmpty() || ask(judge, rule, within).isPresent(),
                text(wide) + " or another, as for " + query,
                "nothing");
    }

    /**
     * Narrowed to a place and a time, the catalog has one definition of each code at most: that in force.
     *
     * @param catalog the catalog
     * @param query the place and the time; its code is not used
     */
    public static void hasOneDefinitionOfEachCode(Catalog catalog, CatalogQuery query) {
        Judge judge = new Judge("has one definition of each code", query);
        Catalog narrow = judge.ask(() -> catalog.on(query.period(), query.place()));
        ImmutableList<Indicator> due = catalog.indicators().stream()
                .map(Indicator::code)
                .distinct()
                .map(code -> new CatalogQuery(code, query.period(), query.place()))
                .flatMap(each -> new CatalogScan(catalog).find(each).stream())
                .collect(toImmutableList());
        judge.require(
                due.equals(narrow.indicators()),
                due.stream().map(CatalogLaws::text).toList(),
                narrow.indicators().stream().map(CatalogLaws::text).toList());
    }

    /**
     * Narrowed to a place and a time, the catalog keeps all targets in force of the definitions that it keeps, and no other.
     *
     * @param catalog the catalog
     * @param query the place and the time; its code is not used
     */
    public static void keepsTheTargetsInForce(Catalog catalog, CatalogQuery query) {
        Judge judge = new Judge("keeps the targets in force", query);
        Catalog narrow = judge.ask(() -> catalog.on(query.period(), query.place()));
        Set<Target> due = catalog.targets().stream()
                .filter(target -> narrow.indicators().contains(target.indicator()))
                .filter(target ->
                        CatalogScan.isHere(target.place(), query) && CatalogScan.holds(target.validity(), query))
                .collect(toImmutableSet());
        judge.equal(due, narrow.targets().stream().collect(toImmutableSet()));
    }

    /**
     * Narrowing to the same place and time again changes nothing.
     *
     * @param catalog the catalog
     * @param query the place and the time; its code is not used
     */
    public static void narrowsOnce(Catalog catalog, CatalogQuery query) {
        Judge judge = new Judge("narrows once", query);
        Catalog narrow = judge.ask(() -> catalog.on(query.period(), query.place()));
        judge.equal(narrow, judge.ask(() -> narrow.on(query.period(), query.place())));
    }

    /**
     * Each edition is found under its code and its name, the first one also under the code alone, and so are the targets.
     *
     * @param catalog the catalog
     * @param query any query, of which the code is looked up
     */
    public static void looksUpEveryEdition(Catalog catalog, CatalogQuery query) {
        Judge judge = new Judge("looks up every edition", query.code());
        CatalogScan scan = new CatalogScan(catalog);
        ImmutableList<Indicator> editions = scan.editions(query);
        judge.equal(editions, catalog.editions(query.code()));
        judge.equal(editions.stream().findFirst(), catalog.find(query.code()));
        editions.forEach(each -> judge.equal(Optional.of(each), catalog.find(query.code(), each.edition())));
        judge.equal(Optional.empty(), catalog.find(query.code(), "no such edition"));
        judge.equal(scan.targets(query), catalog.targets(query.code()));
    }

    /**
     * A catalog that is written as JSON is read back as it was.
     *
     * @param catalog the catalog
     * @throws LawViolation if that is not so
     */
    public static void survivesJson(Catalog catalog) {
        Judge judge = new Judge("survives JSON", catalog);
        String json = judge.ask(() -> IndicatorsJson.STANDARD.writeCatalog(catalog));
        Catalog read = judge.ask(() -> IndicatorsJson.STANDARD.readCatalog(json));
        judge.equal(catalog, read);
        judge.equal(json, IndicatorsJson.STANDARD.writeCatalog(read));
    }

    /**
     * A catalog to which its own entries are added stays what it is.
     *
     * @param catalog the catalog
     * @throws LawViolation if that is not so
     */
    public static void takesWhatItHasOnce(Catalog catalog) {
        Judge judge = new Judge("takes what it has once", catalog);
        judge.equal(catalog, judge.ask(() -> catalog.with(catalog.document())));
    }
}
