// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.communitywork.core.json.CommunityJson;

/** Reads the catalog that comes along, once, from the files beside this class. */
final class StandardCatalog {
    private static final ImmutableList<String> FILES =
            ImmutableList.of("measures.json", "indicators.json", "targets.json");

    static final Catalog CATALOG = read();

    private StandardCatalog() {}

    private static Catalog read() {
        CatalogDocument.Builder all = CatalogDocument.builder();
        for (String file : FILES) {
            CatalogDocument document = read(file);
            all.addAllMeasures(document.measures())
                    .addAllIndicators(document.indicators())
                    .addAllTargets(document.targets());
        }
        return Catalog.of(all.build());
    }

    private static CatalogDocument read(String file) {
        try (InputStream stream = requireNonNull(StandardCatalog.class.getResourceAsStream(file), file)) {
            return CommunityJson.STANDARD.read(stream, CatalogDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
