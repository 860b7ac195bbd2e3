// SPDX-License-Identifier: Apache-2.0

/**
 * Tables of small groups that can be published without giving anybody away (披露控制).
 *
 * <p>A {@link org.communitywork.indicators.disclosure.CountTable} has counts by row and column, such as people by street
 * and group, and their totals; {@link org.communitywork.indicators.disclosure.GroupTables} makes it from a roll-up. A
 * {@link org.communitywork.indicators.disclosure.DisclosureRule} says which counts are too small to be published and how
 * closely nobody may be able to work them out. It withholds these counts, chooses others that have to be withheld with
 * them, because the totals would give the first ones away, and then audits exactly what can be worked out of what is
 * left. The outcome is a {@link org.communitywork.indicators.disclosure.ProtectedTable}, of which only the
 * {@link org.communitywork.indicators.disclosure.PublishedTable} is for the public, or an
 * {@link org.communitywork.indicators.disclosure.UnprotectableTable} with the reason.
 *
 * <pre>
 * CountTable table = CountTable.builder()
 *         .columns("儿童", "老年人", "其他")
 *         .row("东街", 3, 40, 57)
 *         .row("西街", 12, 35, 68)
 *         .row("南街", 25, 61, 90)
 *         .build();
 * DisclosureRule rule = DisclosureRule.of(5, Protection.ofWidth(4));
 * rule.protect(table).published().orElseThrow().text(Language.CHINESE);
 * </pre>
 *
 * <p>prints
 *
 * <pre>
 * |  | 儿童 | 老年人 | 其他 | 合计 |
 * | --- | ---: | ---: | ---: | ---: |
 * | 东街 | × | × | 57 | 100 |
 * | 西街 | × | × | 68 | 115 |
 * | 南街 | 25 | 61 | 90 | 176 |
 * | 合计 | 40 | 136 | 215 | 391 |
 *
 * ×:为保护隐私不予公布;不表示为零
 * </pre>
 *
 * <p>Source: Handbook on Statistical Disclosure Control, chapters on magnitude tables and on frequency tables. What it calls
 * linked tables, and persons who use what they know of themselves, are not covered.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.indicators.disclosure;

import org.jspecify.annotations.NullMarked;
