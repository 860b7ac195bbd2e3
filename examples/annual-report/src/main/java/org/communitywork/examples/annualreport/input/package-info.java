// SPDX-License-Identifier: Apache-2.0
/** Reads reports, measures, indicators and target sets from the program's own resources or the user's files. */
@NullMarked
package org.communitywork.examples.annualreport.input;

import org.jspecify.annotations.NullMarked;
