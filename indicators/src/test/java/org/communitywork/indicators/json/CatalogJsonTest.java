// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.indicators.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogJsonTest {
    private static final IndicatorsJson JSON = IndicatorsJson.STANDARD;

    @Test
    void catalog_isReadAsWritten() throws IOException {
        String text = JSON.writeCatalog(Samples.catalog());
        assertThat(JSON.readCatalog(text)).isEqualTo(Samples.catalog());
        assertThat(JSON.readCatalog(stream(text), Catalog.empty())).isEqualTo(Samples.catalog());
        assertThat(JSON.readCatalog("{}")).isEqualTo(Catalog.empty());
    }

    @Test
    void readCatalog_buildsUponAnotherOne() {
        Catalog mine = JSON.readCatalog("""
                {"indicators": [{"code": "X.MEN", "name": "男性占比", "englishName": "Male share", "kind": "SHARE",
                                 "formula": "(POP.TOTAL - POP.FEMALE) / POP.TOTAL"}]}
                """, Samples.catalog());
        assertThat(mine.find(MeasureCode.parse("X.MEN"))).isPresent();
        assertThat(mine.find(MeasureCode.parse("POP.FEMALE_SHARE"))).contains(Samples.FEMALE_SHARE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POP.FEMALE / POP.ALL      | POP.FEMALE_SHARE | 1    | $.indicators[1] | 5 | Measure of X.MEN must be in the catalog: 'POP.ALL'
                    POP.FEMALE / ENV.PERSON_TIMES | POP.FEMALE_SHARE | 1 | $.indicators[1] | 5 | Units of X.MEN must come to '%'
                    POP.FEMALE / POP.TOTAL    | POP.OTHER        | 1    | $.targets[0]    | 8 | Indicator must be in the catalog: 'POP.OTHER'
                    POP.FEMALE / POP.TOTAL    | X.MEN            | 2    | $.targets[0]    | 8 | Indicator must be in the catalog: 'X.MEN', edition '2'
                    """)
    void readCatalog_saysWhichEntryDoesNotFit(
            String formula, String target, String edition, String path, int line, String reason) {
        String text = """
                {"measures": [],
                 "indicators": [
                  {"code": "X.CHILDREN", "name": "孩子", "englishName": "Children", "kind": "COUNT", "formula": "POP.TOTAL", "scale": "人"},
                  {"code": "X.MEN", "name": "男性", "englishName": "Men",
                   "kind": "SHARE", "formula": "%s"}],
                 "targets": [
                  {"indicator": "%s", "edition": "%s",
                   "criterion": {"kind": "none"}}]}
                """.formatted(formula, target, edition);
        assertThatThrownBy(() -> JSON.readCatalog("\uFEFF" + text, Samples.catalog()))
                .isInstanceOfSatisfying(JsonReadException.class, refusal -> {
                    assertThat(refusal.path()).isEqualTo(path);
                    assertThat(refusal.line()).as("where the entry ends").isEqualTo(line);
                    assertThat(refusal.reason()).startsWith(reason);
                });
        assertThatThrownBy(() -> JSON.readCatalog(stream(text), Samples.catalog()))
                .hasMessageStartingWith(path + " (line " + line + "): " + reason);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
                    {"indicator":[]}
                    {"indicators":{}}
                    {"measures":[{"code":"X.A"}]}
                    {"targets":[{"indicator":"X.A","criterion":{"kind":"atLeast","limit":"80%"},"verified":"yes"}]}
                    []
                    """)
    void readCatalog_isStrict(String text) {
        assertThatThrownBy(() -> JSON.readCatalog(text)).isInstanceOf(JsonReadException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
