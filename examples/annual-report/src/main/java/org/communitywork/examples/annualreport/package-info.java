// SPDX-License-Identifier: Apache-2.0
/**
 * The main job: reads work reports, calculates their indicators, checks their targets and prints what came out.
 *
 * <p>{@link org.communitywork.examples.annualreport.AnnualReport} is the command; {@code input} reads the files, {@code review}
 * asks the library, {@code terminal} and {@code json} print.
 */
@NullMarked
package org.communitywork.examples.annualreport;

import org.jspecify.annotations.NullMarked;
