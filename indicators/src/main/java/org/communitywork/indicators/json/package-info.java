// SPDX-License-Identifier: Apache-2.0

/**
 * The JSON form of definitions, targets and results.
 *
 * <p>{@link org.communitywork.indicators.json.IndicatorsJson} reads catalogs, tables of indicators, sets of targets and scorecards, as
 * strictly as {@link org.communitywork.core.json.CommunityJson} reads reports, and writes {@link
 * org.communitywork.indicators.json.Results} and published tables. What is read is written in phrases, such as {@code "80.0%"}; what is
 * written as a result is in explicit numbers, both ends of each range with whether they belong to it, and in words of
 * both languages, so that nobody has to parse a phrase. The JSON Schemas lie beside this package: {@code
 * catalog.schema.json}, {@code indicator-table.schema.json}, {@code target-set.schema.json}, {@code scorecard.schema.json}, {@code
 * results.schema.json} and {@code published-table.schema.json}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.json;

import org.jspecify.annotations.NullMarked;
