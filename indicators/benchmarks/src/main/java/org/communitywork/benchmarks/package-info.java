// SPDX-License-Identifier: Apache-2.0

/**
 * Other engines beside this library: what they answer, and how long the same work takes.
 *
 * <p>{@link org.communitywork.benchmarks.Peer} asks, the tests hold {@code docs/probes.md} to what was answered, and the
 * other classes are benchmarks for JMH.
 */
@org.jspecify.annotations.NullMarked
package org.communitywork.benchmarks;
