// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

/**
 * The common roles in an organization, such as {@link #LEADER}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Roles {

    /** The leader of a group (组长). */
    public static final Role LEADER = new Role("组长");

    /** A deputy leader of a group (副组长). */
    public static final Role DEPUTY_LEADER = new Role("副组长");

    /** A member (成员). */
    public static final Role MEMBER = new Role("成员");

    /** The head of an office or committee (主任). */
    public static final Role HEAD = new Role("主任");

    /** A deputy head of an office or committee (副主任). */
    public static final Role DEPUTY_HEAD = new Role("副主任");

    /** The secretary of a Party body (书记). */
    public static final Role SECRETARY = new Role("书记");

    private Roles() {}
}
