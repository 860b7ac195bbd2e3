// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.communitywork.core.measure.Measure;
import org.communitywork.indicators.definition.Direction;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.target.Target;

/** Prints the catalog as a page for people, so that the page is never anything but the data. */
final class CatalogPage {
    private static final String HEAD = """
            # The catalog of indicators

            What `Catalog.standard()` holds, printed from the shipped files by `CatalogPageTest`, which also fails when the two differ; run it with
            `-Dcommunitywork.docs.write=true` after a change of the data. The files lie in
            [`indicators/.../catalog`](../indicators/src/main/resources/org/communitywork/indicators/catalog), and a catalog of your own has the same form
            (`catalog.schema.json` beside `IndicatorsJson`).

            How to read it:

            - A value is scale × formula; the scale is the unit column. The operands are the measures in the last table.
            - **Verified** says that the formula was read in a source, or that the name alone fixes it. Everything else is written down from memory and says so
              in its description, in Chinese, and in every explanation; check it against the document before you hold anybody to it. A limit in
              parentheses is one that was not checked, whatever its definition is. Numbers and years of documents are those commonly cited.
            - A limit is a goal or standard that a document sets. What a community reported is never one.
            - Where only the year of a document is known, its validity is the widest that the year allows: from its first day, and to the last day of the year
              of the document that replaced it.
            - Several editions of one code differ in numerator, denominator, age or window; the first is the one that the code alone names.
            """;

    private CatalogPage() {}

    static String of(Catalog catalog) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append('\n').append(summary(catalog)).append('\n');
        catalog.topics().forEach(topic -> topic(page, catalog.ofTopic(topic), topic));
        targets(page, catalog);
        measures(page, catalog);
        return page.toString();
    }

    private static String summary(Catalog catalog) {
        long verified =
                catalog.indicators().stream().filter(Indicator::isVerified).count();
        long limits = catalog.targets().stream().filter(Target::isVerified).count();
        return "%d definitions under %d codes, %d of them verified; %d targets, %d of them verified; %d measures.\n"
                .formatted(
                        catalog.indicators().size(),
                        catalog.table().indicators().size(),
                        verified,
                        catalog.targets().size(),
                        limits,
                        catalog.document().measures().size());
    }

    private static void topic(StringBuilder page, Catalog catalog, String topic) {
        page.append("\n## ").append(topic).append("\n\n");
        row(page, "code", "indicator", "formula", "unit", "better", "targets", "document", "verified");
        row(page, "---", "---", "---", "---", "---", "---", "---", "---");
        for (Indicator indicator : catalog.indicators()) {
            row(
                    page,
                    indicator.code() + edition(catalog, indicator),
                    indicator.name().in(Language.CHINESE) + "<br>"
                            + indicator.name().in(Language.ENGLISH),
                    "`" + indicator.formula() + "`",
                    indicator.scale().toString(),
                    better(indicator.direction()),
                    catalog.targets().stream()
                            .filter(target -> target.indicator().equals(indicator))
                            .map(CatalogPage::limit)
                            .distinct()
                            .collect(joining(", ")),
                    document(indicator.document(), indicator.place())
                            + indicator.validity().map(days -> "<br>" + days).orElse(""),
                    indicator.isVerified() ? "yes" : "no");
        }
    }

    private static String edition(Catalog catalog, Indicator indicator) {
        boolean single = catalog.editions(indicator.code()).size() == 1;
        return single ? "" : "<br>edition " + indicator.edition();
    }

    private static String better(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "higher";
            case LOWER_IS_BETTER -> "lower";
            case NEUTRAL -> "";
        };
    }

    private static String limit(Target target) {
        String limit = target.criterion().message().text(Language.CHINESE);
        return target.isVerified() ? limit : "(" + limit + ")";
    }

    private static String document(Optional<String> title, Optional<String> place) {
        return title.orElse("") + place.map(where -> " [" + where + "]").orElse("");
    }

    private static void targets(StringBuilder page, Catalog catalog) {
        page.append("\n## Targets\n\n");
        row(page, "code", "limit", "document", "place", "validity", "due", "verified");
        row(page, "---", "---", "---", "---", "---", "---", "---");
        for (Target target : catalog.targets()) {
            row(
                    page,
                    target.indicator().code() + edition(catalog, target.indicator()),
                    target.criterion().message().text(Language.CHINESE),
                    target.document().orElse(""),
                    target.place().orElse(""),
                    target.validity().map(Object::toString).orElse(""),
                    target.period().map(Object::toString).orElse(""),
                    target.isVerified() ? "yes" : "no");
        }
    }

    private static void measures(StringBuilder page, Catalog catalog) {
        page.append("\n## Measures\n\n");
        row(page, "code", "measure", "unit", "kind");
        row(page, "---", "---", "---", "---");
        ImmutableList<Measure> measures = catalog.document().measures();
        for (Measure measure : measures) {
            row(
                    page,
                    measure.code().toString(),
                    measure.name() + "<br>" + measure.englishName(),
                    measure.unit().toString(),
                    measure.kind().englishLabel());
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append(Arrays.stream(cells).collect(joining(" | ", "| ", " |\n")));
    }
}
