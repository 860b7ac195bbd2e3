// SPDX-License-Identifier: Apache-2.0

/**
 * The domain types of community work, their text and JSON forms.
 *
 * <p>Open, so that the JSON or serialization library of the caller's choice can fill the values. Every package but the
 * root is exported.
 */
@SuppressWarnings("NotJavadoc") // Error Prone does not see that open modules are documented
open module org.communitywork.core {
    requires transitive com.google.common;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.guava;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.communitywork.core.campaign;
    exports org.communitywork.core.community;
    exports org.communitywork.core.division;
    exports org.communitywork.core.honor;
    exports org.communitywork.core.json;
    exports org.communitywork.core.measure;
    exports org.communitywork.core.number;
    exports org.communitywork.core.organization;
    exports org.communitywork.core.period;
    exports org.communitywork.core.quantity;
    exports org.communitywork.core.report;
    exports org.communitywork.core.service;
    exports org.communitywork.core.text;
}
