// SPDX-License-Identifier: Apache-2.0

/**
 * Rates that are measured on a sample, such as 知晓率 and 满意率.
 *
 * <p>A {@link org.communitywork.indicators.survey.Survey} says how many of how many who were asked said yes, and a
 * {@link org.communitywork.indicators.survey.StratifiedSurvey} does so for several groups with their weights. Its
 * {@link org.communitywork.indicators.survey.SurveyEstimate} is the exact rate of the sample with the interval in which
 * the rate of the population lies at a stated confidence, and a {@link org.communitywork.indicators.survey.SurveyCheck}
 * holds it against a criterion. A {@link org.communitywork.indicators.survey.SampleSize} says beforehand how many to
 * ask. Where everybody was asked there is nothing to estimate, and no interval applies.
 *
 * <p>Rates are proportions from 0 to 1 here; criteria are in percent.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.survey;

import org.jspecify.annotations.NullMarked;
