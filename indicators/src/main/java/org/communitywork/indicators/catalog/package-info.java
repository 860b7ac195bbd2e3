// SPDX-License-Identifier: Apache-2.0

/**
 * Ready definitions and targets, and the form in which users add their own.
 *
 * <p>A {@link org.communitywork.indicators.catalog.Catalog} (指标目录) holds measures, indicators over them, each with its
 * document, place, validity and whether it was verified, and the targets that documents set for them. The standard one comes along as
 * files in the {@link org.communitywork.indicators.catalog.CatalogDocument} form, which is also that of a user's file. Codes may have
 * several editions; {@link org.communitywork.indicators.catalog.Catalog#on(org.communitywork.core.period.ReportingPeriod, String)}
 * picks those in force.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.catalog;

import org.jspecify.annotations.NullMarked;
