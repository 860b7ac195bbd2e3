// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for people is what the data says. */
class CatalogPageTest {
    private static final String WRITE = "communitywork.docs.write";
    private static final Path PAGE = Path.of("..", "docs", "catalog.md");

    @Test
    void page_isPrintedFromTheData() throws IOException {
        String expected = CatalogPage.of(Catalog.standard());
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE))
                .as("after a change of the data run with -D%s=true", WRITE)
                .isEqualTo(expected);
    }
}
