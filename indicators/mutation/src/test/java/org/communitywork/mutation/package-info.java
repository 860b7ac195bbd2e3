// SPDX-License-Identifier: Apache-2.0
/** What the tests of the library must notice when its code is changed in small ways. */
@NullMarked
package org.communitywork.mutation;

import org.jspecify.annotations.NullMarked;
