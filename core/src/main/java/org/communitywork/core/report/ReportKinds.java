// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * The kinds of report that communities write most, such as {@link #PUBLIC_HEALTH}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportKinds {
    /** Civility (文明创建). */
    public static final ReportKind CIVILITY = ReportKind.of("文明创建");

    /** Patriotic health (爱国卫生). */
    public static final ReportKind PATRIOTIC_HEALTH = ReportKind.of("爱国卫生");

    /** Public health (公共卫生). */
    public static final ReportKind PUBLIC_HEALTH = ReportKind.of("公共卫生");

    /** Public safety (平安创建). */
    public static final ReportKind SAFETY = ReportKind.of("平安创建");

    /** Women's model post (巾帼文明岗). */
    public static final ReportKind WOMEN_MODEL_POST = ReportKind.of("巾帼文明岗");

    /** Rural community development (农村社区建设). */
    public static final ReportKind RURAL_COMMUNITY = ReportKind.of("农村社区建设");

    /** Account of an officer's duties (个人述职). */
    public static final ReportKind DUTY_REPORT = ReportKind.of("个人述职");

    /** Selection and award (评选表彰). */
    public static final ReportKind SELECTION = ReportKind.of("评选表彰");

    private static final ImmutableMap<ReportKind, String> ENGLISH_LABELS = ImmutableMap.<ReportKind, String>builder()
            .put(CIVILITY, "civility")
            .put(PATRIOTIC_HEALTH, "patriotic health")
            .put(PUBLIC_HEALTH, "public health")
            .put(SAFETY, "public safety")
            .put(WOMEN_MODEL_POST, "women's model post")
            .put(RURAL_COMMUNITY, "rural community development")
            .put(DUTY_REPORT, "account of an officer's duties")
            .put(SELECTION, "selection and award")
            .buildOrThrow();

    private ReportKinds() {}

    /**
     * Returns all constants.
     *
     * @return the constants in the order of this class
     */
    public static ImmutableSet<ReportKind> all() {
        return ENGLISH_LABELS.keySet();
    }

    static Optional<String> englishLabel(ReportKind kind) {
        return Optional.ofNullable(ENGLISH_LABELS.get(kind));
    }
}
