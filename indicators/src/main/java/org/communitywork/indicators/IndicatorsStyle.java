// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of generated values.
 *
 * <p>It is an annotation of our own, kept in the sources only: users do not have Immutables' annotations on their class path, and
 * their compiler would warn of constants in it that it cannot find.
 */
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface IndicatorsStyle {}
