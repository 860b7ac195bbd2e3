// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.community;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * The kinds of facility that community reports name most, such as {@link #LIBRARY}.
 *
 * <p>Immutable and thread-safe.
 */
public final class FacilityKinds {
    /** Office (办公室). */
    public static final FacilityKind OFFICE = FacilityKind.of("办公室");

    /** Library (图书馆). */
    public static final FacilityKind LIBRARY = FacilityKind.of("图书馆");

    /** Reading room (图书室). */
    public static final FacilityKind READING_ROOM = FacilityKind.of("图书室");

    /** School (学校). */
    public static final FacilityKind SCHOOL = FacilityKind.of("学校");

    /** School for residents (市民学校). */
    public static final FacilityKind CIVIC_SCHOOL = FacilityKind.of("市民学校");

    /** Activity room (活动室). */
    public static final FacilityKind ACTIVITY_ROOM = FacilityKind.of("活动室");

    /** Culture and activity center (文化活动中心). */
    public static final FacilityKind CULTURE_CENTER = FacilityKind.of("文化活动中心");

    /** Square (广场). */
    public static final FacilityKind SQUARE = FacilityKind.of("广场");

    /** Exercise site (锻炼点). */
    public static final FacilityKind EXERCISE_SITE = FacilityKind.of("锻炼点");

    /** Fitness equipment (健身设施). */
    public static final FacilityKind FITNESS_EQUIPMENT = FacilityKind.of("健身设施");

    /** Health station (卫生服务站). */
    public static final FacilityKind HEALTH_STATION = FacilityKind.of("卫生服务站");

    /** Clinic (门诊). */
    public static final FacilityKind CLINIC = FacilityKind.of("门诊");

    /** Service station (服务站). */
    public static final FacilityKind SERVICE_STATION = FacilityKind.of("服务站");

    /** Police post (警务室). */
    public static final FacilityKind POLICE_POST = FacilityKind.of("警务室");

    /** Mediation room (调解室). */
    public static final FacilityKind MEDIATION_ROOM = FacilityKind.of("调解室");

    /** Notice board (宣传栏). */
    public static final FacilityKind NOTICE_BOARD = FacilityKind.of("宣传栏");

    /** Cameras (监控). */
    public static final FacilityKind CAMERAS = FacilityKind.of("监控");

    /** Street lamps (路灯). */
    public static final FacilityKind STREET_LAMPS = FacilityKind.of("路灯");

    /** Refuse point (垃圾房). */
    public static final FacilityKind REFUSE_POINT = FacilityKind.of("垃圾房");

    private static final ImmutableMap<FacilityKind, String> ENGLISH_LABELS =
            ImmutableMap.<FacilityKind, String>builder()
                    .put(OFFICE, "office")
                    .put(LIBRARY, "library")
                    .put(READING_ROOM, "reading room")
                    .put(SCHOOL, "school")
                    .put(CIVIC_SCHOOL, "school for residents")
                    .put(ACTIVITY_ROOM, "activity room")
                    .put(CULTURE_CENTER, "culture and activity center")
                    .put(SQUARE, "square")
                    .put(EXERCISE_SITE, "exercise site")
                    .put(FITNESS_EQUIPMENT, "fitness equipment")
                    .put(HEALTH_STATION, "health station")
                    .put(CLINIC, "clinic")
                    .put(SERVICE_STATION, "service station")
                    .put(POLICE_POST, "police post")
                    .put(MEDIATION_ROOM, "mediation room")
                    .put(NOTICE_BOARD, "notice board")
                    .put(CAMERAS, "cameras")
                    .put(STREET_LAMPS, "street lamps")
                    .put(REFUSE_POINT, "refuse point")
                    .buildOrThrow();

    private FacilityKinds() {}

    /**
     * Returns all constants.
     *
     * @return the constants in the order of this class
     */
    public static ImmutableSet<FacilityKind> all() {
        return ENGLISH_LABELS.keySet();
    }

    static Optional<String> englishLabel(FacilityKind kind) {
        return Optional.ofNullable(ENGLISH_LABELS.get(kind));
    }
}
