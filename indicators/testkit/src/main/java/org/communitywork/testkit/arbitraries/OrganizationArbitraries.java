// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.arbitraries;

import static org.communitywork.testkit.arbitraries.Parts.names;
import static org.communitywork.testkit.arbitraries.ReportArbitraries.sources;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.communitywork.core.organization.CreditCode;
import org.communitywork.core.organization.Organization;
import org.communitywork.core.organization.OrganizationKind;
import org.communitywork.core.organization.OrganizationKinds;
import org.communitywork.core.organization.Role;
import org.communitywork.core.organization.RoleAssignment;
import org.communitywork.core.organization.Roles;

/** Generators of organizations, their codes and their roles. */
public final class OrganizationArbitraries {
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private OrganizationArbitraries() {}

    /**
     * Returns credit codes with the right check character.
     *
     * @return the generator
     */
    public static Arbitrary<CreditCode> creditCodes() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars(CREDIT_ALPHABET.toCharArray())
                                .ofLength(2),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.strings()
                                .withChars(CREDIT_ALPHABET.toCharArray())
                                .ofLength(9))
                .as((kind, division, body) -> kind + division + body)
                .map(first -> new CreditCode(first + CreditCode.checkCharacter(first)));
    }

    /**
     * Returns the usual kinds of organizations, and one that has no English name. They shrink to 领导小组.
     *
     * @return the generator
     */
    public static Arbitrary<OrganizationKind> kinds() {
        return Parts.oneOfAll(OrganizationKinds.all(), OrganizationKind.of("红白理事会"));
    }

    /**
     * Returns roles: usual ones, and one of the test's own. They shrink to 组长.
     *
     * @return the generator
     */
    public static Arbitrary<Role> roles() {
        return Arbitraries.of(Roles.LEADER, Roles.DEPUTY_LEADER, Roles.MEMBER, Roles.SECRETARY, Role.of("楼道长"));
    }

    /**
     * Returns who has which role: offices, never names of people.
     *
     * @return the generator
     */
    public static Arbitrary<RoleAssignment> roleAssignments() {
        return Combinators.combine(roles(), names("居委会主任", "社区民警")).as(RoleAssignment::new);
    }

    /**
     * Returns organizations, every part of which but the name, the kind and the source is left out at times.
     *
     * @return the generator, which shrinks to one with a name, a kind and a source only
     */
    public static Arbitrary<Organization> organizations() {
        return Builders.withBuilder(Organization::builder)
                .use(names("爱国卫生领导小组", "志愿者服务队"))
                .in(Organization.Builder::name)
                .use(kinds())
                .in(Organization.Builder::kind)
                .use(names("社区党委").optional(0.3))
                .in(Organization.Builder::parent)
                .use(creditCodes().optional(0.3))
                .in(Organization.Builder::creditCode)
                .use(roleAssignments().list().ofMaxSize(2))
                .in(Organization.Builder::roles)
                .use(names("各居民小组", "物业公司").list().ofMaxSize(2))
                .in(Organization.Builder::members)
                .use(names("社区医院").list().ofMaxSize(1))
                .in(Organization.Builder::partners)
                .use(names("除四害", "检查卫生").list().ofMaxSize(2))
                .in(Organization.Builder::duties)
                .use(sources())
                .in(Organization.Builder::source)
                .build(Organization.Builder::build);
    }
}
