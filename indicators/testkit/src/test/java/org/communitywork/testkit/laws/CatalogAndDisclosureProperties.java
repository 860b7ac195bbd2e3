// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.disclosure.DisclosureRule;
import org.communitywork.testkit.arbitraries.CatalogArbitraries;
import org.communitywork.testkit.arbitraries.DisclosureArbitraries;

/** The laws hold for the library's protection of tables whatever the rule, and for its look-ups whatever the catalog. */
class CatalogAndDisclosureProperties {
    @Provide
    Arbitrary<DisclosureRule> rules() {
        return DisclosureArbitraries.rules();
    }

    @Property(tries = 40)
    void rules_obeyTheirLaws(@ForAll("rules") DisclosureRule rule, @ForAll Random random) {
        DisclosureLaws.check(rule, ProtectionRule.of(rule), new Trials(10, random.nextLong()));
    }

    @Provide
    Arbitrary<Catalog> catalogs() {
        return CatalogArbitraries.catalogs();
    }

    @Property(tries = 30)
    void catalogs_obeyTheirLaws(@ForAll("catalogs") Catalog catalog) {
        CatalogLaws.check(catalog);
    }
}
