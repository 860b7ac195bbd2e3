// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communitywork.core.measure.Measure;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureKind;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.catalog.CatalogDocument;
import org.communitywork.indicators.definition.Indicator;
import org.junit.jupiter.api.Test;

class CatalogLawsTest {
    private static final Catalog CATALOG = Catalog.of(CatalogDocument.builder()
            .addMeasures(measure("X.PART"), measure("X.WHOLE"))
            .addIndicators(
                    edition("1", "", "2010-01-01/2020-12-31"),
                    edition("2", "", "2015-01-01/.."),
                    edition("3", "浙江省", "2012-01-01/2018-06-30"),
                    edition("4", "浙江省杭州市", "2016-01-01/.."))
            .build());

    private static Measure measure(String code) {
        return Measure.builder()
                .code(MeasureCode.parse(code))
                .name("数据项" + code)
                .englishName("Measure " + code)
                .unit(Units.PERSON)
                .kind(MeasureKind.STOCK)
                .build();
    }

    private static Indicator edition(String edition, String place, String validity) {
        return Indicator.proportion("X.RATE")
                .name("率", "Rate")
                .formula("X.PART / X.WHOLE")
                .edition(edition)
                .place(Optional.of(place).filter(text -> !text.isEmpty()))
                .validity(Validity.parse(validity))
                .build();
    }

    private static List<Indicator> inForce(MeasureCode code, LocalDate day, String place) {
        return CATALOG.editions(code).stream()
                .filter(each -> place.startsWith(each.place().orElse("")))
                .filter(each -> each.validity().orElse(Validity.ALWAYS).includes(day))
                .toList();
    }

    private static void assertBroken(String law, CatalogRule rule) {
        assertThat(catchThrowableOfType(LawViolation.class, () -> CatalogLaws.check(CATALOG, rule))
                        .laws())
                .contains(law);
    }

    @Test
    void library_obeysAllLaws() {
        CatalogLaws.check(CATALOG);
        CatalogLaws.check(Catalog.empty());
        CatalogLaws.check(Catalog.standard());
    }

    @Test
    void otherCode_isFound() {
        assertBroken(
                "finds a definition of the code",
                (code, period, place) -> Optional.of(edition("another one", "", "../..")));
    }

    @Test
    void firstEditionAlways_isFound() {
        CatalogRule first = (code, period, place) -> CATALOG.find(code);
        assertBroken("finds what is in force", first);
        // The first edition ends with 2020.
        assertThatThrownBy(() -> CatalogLaws.check(CATALOG, first))
                .hasMessageContaining("expected: a definition in force")
                .hasMessageContaining("but was:  X.RATE of edition '1'");
    }

    @Test
    void definitionThatIsOver_isFound() {
        assertBroken(
                "finds what is in force",
                (code, period, place) ->
                        CATALOG.find(code, "1").filter(each -> period.start().isAfter(LocalDate.of(2009, 12, 31))));
    }

    @Test
    void widestPlace_isFound() {
        assertBroken(
                "prefers the narrower place",
                (code, period, place) -> inForce(code, period.end(), place).stream()
                        .min(Comparator.comparing(
                                each -> each.place().orElse("").length())));
    }

    @Test
    void earliest_isFound() {
        assertBroken(
                "prefers the later",
                (code, period, place) -> inForce(code, period.end(), place).stream()
                        .min(Comparator.<Indicator, Integer>comparing(
                                        each -> -each.place().orElse("").length())
                                .thenComparing(each ->
                                        each.validity().orElse(Validity.ALWAYS).first())));
    }

    @Test
    void definitionForAPartOfThePeriodLeftOut_isFound() {
        // In the first half of 2018 only edition 3 would do; on its own it is for the year too.
        Catalog one = Catalog.of(CatalogDocument.builder()
                .addMeasures(measure("X.PART"), measure("X.WHOLE"))
                .addIndicators(edition("3", "浙江省", "2012-01-01/2018-06-30"))
                .build());
        CatalogRule strict = (code, period, place) -> one.on(period, place)
                .find(code)
                .filter(each -> each.validity().orElse(Validity.ALWAYS).includes(period.end()));
        assertThatThrownBy(() -> CatalogLaws.check(one, strict))
                .isInstanceOf(LawViolation.class)
                .hasMessageContaining("Law 'agrees with a linear scan' is broken")
                .hasMessageContaining("by        X.RATE in 2018 at 浙江省")
                .hasMessageContaining("expected: X.RATE of edition '3'")
                .hasMessageContaining("but was:  nothing");
    }

    @Test
    void placeByItsExactName_isFound() {
        assertBroken(
                "loses nothing in a narrower place",
                (code, period, place) -> CATALOG.on(period, place)
                        .find(code)
                        .filter(each -> each.place().orElse("").equals(place)));
    }

    @Test
    void scan_findsWhatTheWordsSay() {
        CatalogQuery december =
                new CatalogQuery(MeasureCode.parse("X.RATE"), ReportingPeriod.ofMonth(2018, 12), "浙江省宁波市");
        // Edition 3 is over since July; of those for everywhere, edition 2 is the later.
        assertThat(new CatalogScan(CATALOG).find(december).map(Indicator::edition))
                .contains("2");
        // For 2018 as a whole the last day decides, too.
        assertThat(new CatalogScan(CATALOG)
                        .find(new CatalogQuery(december.code(), ReportingPeriod.ofYear(2018), december.place()))
                        .map(Indicator::edition))
                .contains("2");
    }
}
