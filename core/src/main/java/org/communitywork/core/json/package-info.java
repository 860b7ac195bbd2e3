// SPDX-License-Identifier: Apache-2.0

/**
 * The JSON form of all types.
 *
 * <p>{@link org.communitywork.core.json.CommunityJson} reads and writes any type of the library. Reading is strict and
 * bounded: what is not exactly of the documented form is refused with a {@link
 * org.communitywork.core.json.JsonReadException} that says where in the document it went wrong and what was expected
 * there, and no document makes the reader run long or deep. The JSON Schemas of the documents lie beside this package:
 * {@code work-report.schema.json} and {@code measure-table.schema.json}.
 *
 * @serial exclude
 */
@NullMarked
package org.communitywork.core.json;

import org.jspecify.annotations.NullMarked;
