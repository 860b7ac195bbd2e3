// SPDX-License-Identifier: Apache-2.0
/** Prints reviews for other programs. */
@NullMarked
package org.communitywork.examples.annualreport.json;

import org.jspecify.annotations.NullMarked;
