// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import org.communitywork.core.community.CommunityId;
import org.communitywork.indicators.consistency.Finding;
import org.communitywork.indicators.consistency.Severity;

/**
 * Assertions about a finding, such as {@code assertThat(finding).isOfRule("PARTS_AGAINST_WHOLE").isError()}.
 */
public class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
    /**
     * Starts assertions about a finding.
     *
     * @param actual a finding
     */
    public FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * Asks for the rule that was broken.
     *
     * @param rule the code of the rule
     * @return this
     */
    public FindingAssert isOfRule(String rule) {
        isNotNull();
        return actual.rule().equals(rule) ? this : failed("rule " + rule);
    }

    /**
     * Asks for an error.
     *
     * @return this
     */
    public FindingAssert isError() {
        return has(Severity.ERROR);
    }

    /**
     * Asks for a warning.
     *
     * @return this
     */
    public FindingAssert isWarning() {
        return has(Severity.WARNING);
    }

    private FindingAssert has(Severity severity) {
        isNotNull();
        return actual.severity() == severity ? this : failed("severity '" + severity.englishLabel() + "'");
    }

    /**
     * Asks whom the finding is about.
     *
     * @param community the community's id
     * @return this
     */
    public FindingAssert isAbout(String community) {
        isNotNull();
        return actual.subject().equals(CommunityId.parse(community)) ? this : failed("a finding about " + community);
    }

    /**
     * Asks for a place that the finding points to.
     *
     * @param source the source, such as {@code R4:二.3}
     * @return this
     */
    public FindingAssert pointsTo(String source) {
        isNotNull();
        boolean points =
                actual.sources().stream().anyMatch(each -> each.toString().equals(source));
        return points ? this : failed("a finding that points to " + source);
    }

    private FindingAssert failed(String expected) {
        failWithMessage("Expected %s, but it is: %s %s", expected, actual, actual.sources());
        return this;
    }
}
