// SPDX-License-Identifier: Apache-2.0

/**
 * Searches for texts and documents that the library does not answer as it promises.
 *
 * <p>{@link org.communitywork.fuzz.EntryPoint} lists where text comes in and what is promised of it, {@link
 * org.communitywork.fuzz.EntryPointsFuzzTest} looks for inputs that break a promise, {@link
 * org.communitywork.fuzz.CorpusTest} tries those that are known, and {@link org.communitywork.fuzz.GrowthTest} how time
 * grows with the length.
 */
@NullMarked
package org.communitywork.fuzz;

import org.jspecify.annotations.NullMarked;
