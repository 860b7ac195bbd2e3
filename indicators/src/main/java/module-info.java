// SPDX-License-Identifier: Apache-2.0

/**
 * Indicator definitions, calculators, targets, scorecards and roll-up over the core types.
 *
 * <p>Open, so that the JSON or serialization library of the caller's choice can fill the values. Every package but the
 * root is exported.
 */
@SuppressWarnings("NotJavadoc") // Error Prone does not see that open modules are documented
open module org.communitywork.indicators {
    requires transitive org.communitywork.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires org.apache.commons.statistics.distribution;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.communitywork.indicators.calculation;
    exports org.communitywork.indicators.catalog;
    exports org.communitywork.indicators.composition;
    exports org.communitywork.indicators.consistency;
    exports org.communitywork.indicators.definition;
    exports org.communitywork.indicators.disclosure;
    exports org.communitywork.indicators.grade;
    exports org.communitywork.indicators.json;
    exports org.communitywork.indicators.language;
    exports org.communitywork.indicators.observation;
    exports org.communitywork.indicators.rollup;
    exports org.communitywork.indicators.scorecard;
    exports org.communitywork.indicators.survey;
    exports org.communitywork.indicators.target;
    exports org.communitywork.indicators.trend;
}
