// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.testkit.arbitraries.Kit.assertAll;
import static org.communitywork.testkit.arbitraries.Kit.assertSome;
import static org.communitywork.testkit.arbitraries.Kit.shrunk;

import java.time.LocalDate;
import net.jqwik.api.Example;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.period.Granularity;
import org.communitywork.core.period.Validity;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.testkit.laws.CatalogQuery;

/** What the generators of catalogs draw, and what they shrink to. */
class CatalogGeneratorProperties {
    private static final MeasureCode RATE = MeasureCode.parse("CAT.RATE1");

    @Example
    void validities_areOpenAndClosed() {
        assertSome(
                CatalogArbitraries.validities(),
                validity -> validity.first().equals(LocalDate.MIN),
                validity -> validity.last().equals(LocalDate.MAX),
                validity -> validity.includes(LocalDate.of(2015, 6, 1)));
        assertThat(shrunk(CatalogArbitraries.validities(), validity -> true)).isEqualTo(Validity.ALWAYS);
    }

    @Example
    void catalogs_haveSeveralEditions() {
        assertAll(
                CatalogArbitraries.catalogs(),
                catalog -> catalog.indicators().size() <= 8 && catalog.targets().size() <= 5);
        assertSome(
                CatalogArbitraries.catalogs(),
                catalog -> catalog.editions(RATE).size() > 2,
                catalog -> catalog.targets().size() > 2,
                catalog -> catalog.documents().size() > 1,
                catalog -> catalog.topics().size() > 1);
        assertThat(shrunk(CatalogArbitraries.catalogs(), catalog -> true).indicators())
                .isEmpty();
        assertThat(shrunk(
                                CatalogArbitraries.catalogs(),
                                catalog -> !catalog.indicators().isEmpty())
                        .indicators())
                .hasSize(1);
    }

    @Example
    void queries_askForWhatIsThereAndForWhatIsNot() {
        Catalog catalog = Catalog.standard();
        assertSome(
                CatalogArbitraries.queries(catalog),
                query -> catalog.find(query.code()).isPresent(),
                query -> query.place().isEmpty(),
                query -> query.place().endsWith("某区"),
                query -> query.period().granularity() == Granularity.YEAR,
                query -> query.period().granularity() == Granularity.DAY);
        CatalogQuery smallest = shrunk(
                CatalogArbitraries.queries(catalog),
                query -> query.period().end().getYear() > 2000);
        assertThat(smallest.place()).isEmpty();
        assertThat(smallest.period().granularity()).isEqualTo(Granularity.YEAR);
    }
}
