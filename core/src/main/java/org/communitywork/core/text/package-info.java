// SPDX-License-Identifier: Apache-2.0

/**
 * What the text forms of all values share.
 *
 * <p>Every value that has a text form is read from it by a {@code parse} method, and every such method refuses what it
 * cannot read with one {@link org.communitywork.core.text.TextParseException}, which says where the text went wrong and
 * what was expected there. Where a value was read from is a {@link org.communitywork.core.text.Source}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.text;

import org.jspecify.annotations.NullMarked;
