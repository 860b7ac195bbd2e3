// SPDX-License-Identifier: Apache-2.0

/**
 * What every rule of a kind obeys, whoever wrote it and whatever runs the tests.
 *
 * <p>A rule is a function: a {@link org.communitywork.testkit.laws.RateRule} takes what communities report and gives the value
 * of an indicator, a {@link org.communitywork.testkit.laws.VerdictRule} says whether a target is met. The library's
 * own calculators are such rules, and so is a method of yours on {@code BigDecimal}. The laws of a definition are tried on samples
 * that are made for it: {@link org.communitywork.testkit.laws.IndicatorLaws#check(org.communitywork.indicators.definition.Indicator)}
 * tries all of them in one line. Each law is a method on one sample too, so that any property-testing engine can supply
 * the samples. What is broken is a {@link org.communitywork.testkit.laws.LawViolation} that names the law, the smallest
 * counter-example found, and the two values.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.testkit.laws;

import org.jspecify.annotations.NullMarked;
