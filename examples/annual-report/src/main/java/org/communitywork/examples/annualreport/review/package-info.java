// SPDX-License-Identifier: Apache-2.0
/** Asks the library what a report's figures say, and keeps the answers together. */
@NullMarked
package org.communitywork.examples.annualreport.review;

import org.jspecify.annotations.NullMarked;
