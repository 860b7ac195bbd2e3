// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

/**
 * A thing with a Chinese and an English name, such as the verdict 达标, "met".
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface Labeled {
    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    String label();

    /**
     * Returns the English name.
     *
     * @return the name
     */
    String englishLabel();

    /**
     * Returns the name in a language.
     *
     * @param language the language
     * @return the name
     */
    default String label(Language language) {
        return language == Language.CHINESE ? label() : englishLabel();
    }
}
