// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A name in both languages, such as 体检率 and "Check-up rate".
 *
 * <p>Neither is blank. Immutable and thread-safe.
 *
 * @param chinese the Chinese name
 * @param english the English name
 */
public record Bilingual(String chinese, String english) implements Serializable {
    /**
     * Names a thing.
     *
     * @param chinese the Chinese name
     * @param english the English name
     * @throws IllegalArgumentException if a name is blank
     */
    public Bilingual {
        checkArgument(!chinese.isBlank(), "Chinese name must not be blank: '%s'", chinese);
        checkArgument(!english.isBlank(), "English name must not be blank: '%s'", english);
    }

    /**
     * Returns the name in a language.
     *
     * @param language the language
     * @return the name
     */
    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /**
     * Returns both names.
     *
     * @return the names with a slash between them
     */
    @Override
    public String toString() {
        return chinese + " / " + english;
    }
}
