// SPDX-License-Identifier: Apache-2.0
/** Prints reviews for people at a terminal, in Chinese or English. */
@NullMarked
package org.communitywork.examples.annualreport.terminal;

import org.jspecify.annotations.NullMarked;
