// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

/**
 * The kinds of report that communities write most, such as {@link #PUBLIC_HEALTH}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportKinds {
    /** Creating a civilized community (文明创建). */
    public static final ReportKind CIVILITY = ReportKind.of("文明创建");

    /** Patriotic health campaign (爱国卫生). */
    public static final ReportKind PATRIOTIC_HEALTH = ReportKind.of("爱国卫生");

    /** Public health (公共卫生). */
    public static final ReportKind PUBLIC_HEALTH = ReportKind.of("公共卫生");

    /** Creating a safe community (平安创建). */
    public static final ReportKind SAFETY = ReportKind.of("平安创建");

    /** Women's model posts (巾帼文明岗). */
    public static final ReportKind WOMEN_MODEL_POST = ReportKind.of("巾帼文明岗");

    /** Rural community development (农村社区建设). */
    public static final ReportKind RURAL_COMMUNITY = ReportKind.of("农村社区建设");

    /** Account of an officer's duties (个人述职). */
    public static final ReportKind DUTY_REPORT = ReportKind.of("个人述职");

    /** Selection and award (评选表彰). */
    public static final ReportKind SELECTION = ReportKind.of("评选表彰");

    private ReportKinds() {}
}
