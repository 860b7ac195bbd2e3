// SPDX-License-Identifier: Apache-2.0

/**
 * Laws, generators and assertions with which indicator rules are property-tested.
 *
 * <p>Nothing registers itself: a test names the laws, arbitraries, domains and assertions that it uses.
 */
@SuppressWarnings("NotJavadoc") // Error Prone does not see that modules are documented
module org.communitywork.testkit {
    requires transitive org.communitywork.indicators;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.communitywork.testkit.arbitraries;
    exports org.communitywork.testkit.assertions;
    exports org.communitywork.testkit.domain;
    exports org.communitywork.testkit.laws;
    exports org.communitywork.testkit.sample;
}
