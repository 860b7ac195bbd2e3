// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.organization;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * The common kinds of organization, such as {@link #LEADING_GROUP}.
 *
 * <p>Immutable and thread-safe.
 */
public final class OrganizationKinds {

    /** A group of leaders set up for one task (领导小组). */
    public static final OrganizationKind LEADING_GROUP = new OrganizationKind("领导小组");

    /** A committee (委员会). */
    public static final OrganizationKind COMMITTEE = new OrganizationKind("委员会");

    /** A residents' committee (居民委员会). */
    public static final OrganizationKind RESIDENTS_COMMITTEE = new OrganizationKind("居民委员会");

    /** A villagers' committee (村民委员会). */
    public static final OrganizationKind VILLAGERS_COMMITTEE = new OrganizationKind("村民委员会");

    /** An office (办公室). */
    public static final OrganizationKind OFFICE = new OrganizationKind("办公室");

    /** A joint conference of several bodies (联席会议). */
    public static final OrganizationKind JOINT_CONFERENCE = new OrganizationKind("联席会议");

    /** A council (理事会). */
    public static final OrganizationKind COUNCIL = new OrganizationKind("理事会");

    /** A Party committee (党委). */
    public static final OrganizationKind PARTY_COMMITTEE = new OrganizationKind("党委");

    /** A Party branch (党支部). */
    public static final OrganizationKind PARTY_BRANCH = new OrganizationKind("党支部");

    /** A team (队伍). */
    public static final OrganizationKind TEAM = new OrganizationKind("队伍");

    /** A team of volunteers (志愿者队伍). */
    public static final OrganizationKind VOLUNTEER_TEAM = new OrganizationKind("志愿者队伍");

    /** A group of residents (居民小组). */
    public static final OrganizationKind RESIDENTS_GROUP = new OrganizationKind("居民小组");

    /** An association (协会). */
    public static final OrganizationKind ASSOCIATION = new OrganizationKind("协会");

    /** A service station (服务站). */
    public static final OrganizationKind SERVICE_STATION = new OrganizationKind("服务站");

    /** A service center (服务中心). */
    public static final OrganizationKind SERVICE_CENTER = new OrganizationKind("服务中心");

    /** A police post in a community (警务室). */
    public static final OrganizationKind POLICE_POST = new OrganizationKind("警务室");

    /** A unit that builds the community together with it (共建单位). */
    public static final OrganizationKind PARTNER_UNIT = new OrganizationKind("共建单位");

    /** An enterprise (企业). */
    public static final OrganizationKind ENTERPRISE = new OrganizationKind("企业");

    /** A property management company (物业公司). */
    public static final OrganizationKind PROPERTY_MANAGER = new OrganizationKind("物业公司");

    /** A school (学校). */
    public static final OrganizationKind SCHOOL = new OrganizationKind("学校");

    /** A hospital (医院). */
    public static final OrganizationKind HOSPITAL = new OrganizationKind("医院");

    /** A department of government (政府部门). */
    public static final OrganizationKind GOVERNMENT_DEPARTMENT = new OrganizationKind("政府部门");

    /** A newspaper, station or other medium (媒体). */
    public static final OrganizationKind MEDIA = new OrganizationKind("媒体");

    private static final ImmutableMap<OrganizationKind, String> ENGLISH_LABELS =
            ImmutableMap.<OrganizationKind, String>builder()
                    .put(LEADING_GROUP, "leading group")
                    .put(COMMITTEE, "committee")
                    .put(RESIDENTS_COMMITTEE, "residents' committee")
                    .put(VILLAGERS_COMMITTEE, "villagers' committee")
                    .put(OFFICE, "office")
                    .put(JOINT_CONFERENCE, "joint conference")
                    .put(COUNCIL, "council")
                    .put(PARTY_COMMITTEE, "Party committee")
                    .put(PARTY_BRANCH, "Party branch")
                    .put(TEAM, "team")
                    .put(VOLUNTEER_TEAM, "volunteer team")
                    .put(RESIDENTS_GROUP, "residents' group")
                    .put(ASSOCIATION, "association")
                    .put(SERVICE_STATION, "service station")
                    .put(SERVICE_CENTER, "service center")
                    .put(POLICE_POST, "police post")
                    .put(PARTNER_UNIT, "partner unit")
                    .put(ENTERPRISE, "enterprise")
                    .put(PROPERTY_MANAGER, "property management company")
                    .put(SCHOOL, "school")
                    .put(HOSPITAL, "hospital")
                    .put(GOVERNMENT_DEPARTMENT, "government department")
                    .put(MEDIA, "media")
                    .buildOrThrow();

    private OrganizationKinds() {}

    /**
     * Returns all kinds of this class.
     *
     * @return the kinds in the order of this class
     */
    public static ImmutableSet<OrganizationKind> all() {
        return ENGLISH_LABELS.keySet();
    }

    static Optional<String> englishLabel(OrganizationKind kind) {
        return Optional.ofNullable(ENGLISH_LABELS.get(kind));
    }
}
