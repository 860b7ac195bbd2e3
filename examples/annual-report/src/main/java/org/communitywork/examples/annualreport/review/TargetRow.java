// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.review;

import java.util.Optional;
import org.communitywork.core.report.StatedTarget;
import org.communitywork.indicators.target.TargetCheck;

/**
 * One target and how the report stands against it.
 *
 * @param stated the target as the report states it, empty for a target that the user gives
 * @param check the check, empty where the target has no measurable criterion
 */
public record TargetRow(Optional<StatedTarget> stated, Optional<TargetCheck> check) {}
