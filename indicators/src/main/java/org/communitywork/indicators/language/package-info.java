// SPDX-License-Identifier: Apache-2.0

/**
 * The words in which results are explained, in Chinese and English.
 *
 * <p>A calculation says what it did while it does it: it makes {@link org.communitywork.indicators.language.Message}s and
 * gathers them in an {@link org.communitywork.indicators.language.Explanation}. A message holds a key and exact values, no
 * text, so one explanation can be read in either {@link org.communitywork.indicators.language.Language}. The wording
 * stands in two resource files beside the classes and never depends on the machine's locale.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.language;

import org.jspecify.annotations.NullMarked;
