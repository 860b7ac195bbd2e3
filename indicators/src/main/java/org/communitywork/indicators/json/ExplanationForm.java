// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import org.communitywork.indicators.language.Explanation;
import org.communitywork.indicators.language.Language;

/** The steps of an explanation in both languages. */
record ExplanationForm(
        @JsonProperty ImmutableList<String> zh,
        @JsonProperty ImmutableList<String> en) {
    static ExplanationForm of(Explanation explanation) {
        return new ExplanationForm(texts(explanation, Language.CHINESE), texts(explanation, Language.ENGLISH));
    }

    private static ImmutableList<String> texts(Explanation explanation, Language language) {
        return explanation.steps().stream().map(step -> step.text(language)).collect(toImmutableList());
    }
}
