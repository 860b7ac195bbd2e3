// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

/**
 * The kinds of facility that community reports name most, such as {@link #LIBRARY}.
 *
 * <p>Immutable and thread-safe.
 */
public final class FacilityKinds {
    /** Offices (办公室). */
    public static final FacilityKind OFFICE = FacilityKind.of("办公室");

    /** Libraries (图书馆). */
    public static final FacilityKind LIBRARY = FacilityKind.of("图书馆");

    /** Reading rooms (图书室). */
    public static final FacilityKind READING_ROOM = FacilityKind.of("图书室");

    /** Schools (学校). */
    public static final FacilityKind SCHOOL = FacilityKind.of("学校");

    /** Schools for residents (市民学校). */
    public static final FacilityKind CIVIC_SCHOOL = FacilityKind.of("市民学校");

    /** Activity rooms (活动室). */
    public static final FacilityKind ACTIVITY_ROOM = FacilityKind.of("活动室");

    /** Culture and activity centers (文化活动中心). */
    public static final FacilityKind CULTURE_CENTER = FacilityKind.of("文化活动中心");

    /** Squares (广场). */
    public static final FacilityKind SQUARE = FacilityKind.of("广场");

    /** Exercise sites (锻炼点). */
    public static final FacilityKind EXERCISE_SITE = FacilityKind.of("锻炼点");

    /** Fitness equipment (健身设施). */
    public static final FacilityKind FITNESS_EQUIPMENT = FacilityKind.of("健身设施");

    /** Health stations (卫生服务站). */
    public static final FacilityKind HEALTH_STATION = FacilityKind.of("卫生服务站");

    /** Clinics (门诊). */
    public static final FacilityKind CLINIC = FacilityKind.of("门诊");

    /** Service stations (服务站). */
    public static final FacilityKind SERVICE_STATION = FacilityKind.of("服务站");

    /** Community police rooms (警务室). */
    public static final FacilityKind POLICE_ROOM = FacilityKind.of("警务室");

    /** Mediation rooms (调解室). */
    public static final FacilityKind MEDIATION_ROOM = FacilityKind.of("调解室");

    /** Notice boards (宣传栏). */
    public static final FacilityKind NOTICE_BOARD = FacilityKind.of("宣传栏");

    /** Cameras (监控). */
    public static final FacilityKind CAMERAS = FacilityKind.of("监控");

    /** Street lamps (路灯). */
    public static final FacilityKind STREET_LAMPS = FacilityKind.of("路灯");

    /** Refuse rooms (垃圾房). */
    public static final FacilityKind REFUSE_POINT = FacilityKind.of("垃圾房");

    private FacilityKinds() {}
}
