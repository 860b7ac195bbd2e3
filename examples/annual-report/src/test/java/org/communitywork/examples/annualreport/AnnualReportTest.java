// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that must come out of the reports; every expected value is argued where it stands. */
class AnnualReportTest {
    private static final String OWN_REPORT = """
            {"code": "X1", "title": "总结", "kind": "文明创建", "author": "COMMUNITY", "subject": "x", "period": "2020",
             "communities": [{"id": "x", "kind": "COMMUNITY", "name": "某社区"}],
             "observations": [{"measure": "POP.TOTAL", "quantity": "%s", "source": "X1:一"},
              {"measure": "POP.HOUSEHOLDS", "quantity": "100户", "source": "X1:一"}]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # report | line (blanks do not count)                       | by hand
                    S3  | 女性人口占总人口比重 45.6% 计算值 2596人 ÷ 5692人        | 259600 / 5692 = 45.607...
                    S3  | 女性人口占总人口比重 45.6% 自述值                        | as stated
                    S3  | 已婚妇女占女性比重 71.8% 计算值 1864人 ÷ 2596人          | 186400 / 2596 = 71.802...
                    R1  | 户均人口 2.14人/户 计算值 3290人 ÷ 1534户               | 3290 / 1534 = 2.1447...
                    R1  | 人口密度 3656人/平方公里 计算值 3290人 ÷ 0.9平方公里      | 3290 / 0.9 = 3655.5...
                    R3  | 人口密度 3071人/平方公里 计算值 2948人 ÷ 0.96平方公里     | 2948 / 0.96 = 3070.8...
                    R3  | 外来人口与总人口之比 33.9–67.8% 计算值                  | 1000/2948 = 33.92..., 2000/2948 = 67.84...
                    R3  | 每名保洁员服务户数 306.5户/人 计算值 1226户 ÷ 4人         | 1226 / 4 = 306.5
                    S15 | 标兵小区占比 27.5% 计算值 11个 ÷ 40个                    | 1100 / 40 = 27.5
                    S15 | 达标小区占比 45.0% 计算值 18个 ÷ 40个                    | 1800 / 40 = 45
                    S15 | 物业纠纷调处成功率 100% 自述值                           | stated; 36宗 handled, settled not told
                    S15 | 刑事警情同比 下降0.8% 自述值                             | as stated
                    S13 | 科普大学授课占比 89.8% 计算值 176次 ÷ 196次              | 17600 / 196 = 89.795...
                    S13 | 媒体报道合计 136–236次 计算值                          | 36 + (100, 200)
                    """)
    void indicators_comeOut(String report, String line, String byHand) {
        assertThat(squeezed(RunResult.of(report).out())).as(byHand).contains(squeezed(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    S15 | 11个 + 11个 + 18个 = 40个
                    S15 | 40000元 + 40000元 + 40000元 = 120000元
                    S13 | 176次 + 13次 + 7次 = 196期
                    S13 | 单位不一
                    R1  | 1534户(R1:引言, 2010年)、1226户(R3:引言, 2010年)
                    R3  | 3290人(R1:引言, 2010年)、2948人(R3:引言, 2010年)
                    R2  | 600多人次(R2:四, 2007年)、600多人次(R3:三, 2010年)
                    R2  | 70多车次(R2:四, 2007年)、70多车次(R3:三, 2010年)
                    R3  | 近20吨(R2:四, 2007年)、近20吨(R3:三, 2010年)
                    S7  | 称5室, 却列出6项
                    """)
    void whatAddsUpAndWhatDoesNot_isSaid(String report, String words) {
        assertThat(squeezed(RunResult.of(report, "--checks", "all").out())).contains(squeezed(words));
    }

    @Test
    void checksThatHold_areCountedUnlessAllAreAskedFor() {
        assertThat(squeezed(RunResult.of("S13").out()))
                .contains(squeezed("列举与所属 警告 特色讲堂:健康讲堂、环保与环境、青少年讲堂、法制与道德讲堂不在“已计次的讲堂”之列"))
                .contains(squeezed("无法判定 已计次的讲堂:社区科普大学授课是否在“特色讲堂”之列无法判定"))
                .doesNotContain(squeezed("报告各部分:编号到3"));
        assertThat(squeezed(RunResult.of("S13", "--checks", "all").out())).contains(squeezed("报告各部分:编号到3,列出3项"));
    }

    @Test
    void checksThatAreUndetermined_areNotAllListed() {
        // S7 masks sixteen figures; three of them show what is meant.
        assertThat(squeezed(RunResult.of("S7").out()))
                .contains(squeezed("xx县的选派到社区的毕业生单位与数值是否相符无法判定"))
                .contains("另有无法判定")
                .doesNotContain(squeezed("xx社区的绿化率单位与数值是否相符无法判定"));
        assertThat(squeezed(RunResult.of("S7", "--checks", "all").out()))
                .contains(squeezed("xx社区的绿化率单位与数值是否相符无法判定"))
                .doesNotContain("另有无法判定");
    }

    @Test
    void checksOfAllReports_areCountedOnce() {
        // R1 and R3 differ in area, households and people; each is a check of both reports.
        assertThat(squeezed(RunResult.of("R1", "R3").out())).contains(squeezed("全部核对 不符 无法判定 相符 说法冲突 3 0 0"));
        assertThat(RunResult.of("R1").out()).doesNotContain("全部核对");
    }

    @Test
    void givenTargets_areHeldAgainstTheReport() {
        String text = squeezed(RunResult.of("S15", "--targets", "illustration").out());
        // 11 of 40 are 27.5 %, 2.5 points short of 30 %; 12 of 40 are 30 %, so one more is wanting.
        assertThat(text).contains(squeezed("未达标 标兵小区占比 不低于 30%: 27.5% 计算值; 差值 -2.5个百分点; 安全文明小区(标兵) 还差 1个"));
    }

    @Test
    void statedTarget_withoutAnyFigureIsNotCalculable() {
        assertThat(squeezed(RunResult.of("R4").out())).contains(squeezed("无法计算 老人和困难群体体检率 不低于 80%"));
    }

    @Test
    void statedTarget_onALevelWithoutDefinitionIsNotMetByTheClaim() throws IOException {
        String json = """
                {"code": "X1", "title": "总结", "kind": "文明创建", "author": "COMMUNITY", "subject": "x", "period": "2020",
                 "communities": [{"id": "x", "kind": "COMMUNITY", "name": "某社区"}],
                 "measures": [{"code": "X.RATE", "name": "某率", "englishName": "Some rate", "unit": "%", "kind": "LEVEL"}],
                 "observations": [{"measure": "X.RATE", "quantity": "90%", "source": "X1:一"}],
                 "targets": [{"kind": "AT_LEAST", "measure": "X.RATE", "quantity": "80%", "summary": "目标", "source": "X1:一"}]}
                """;
        assertThat(squeezed(RunResult.of(file(json)).out()))
                .contains(squeezed("指标无定义 目标"))
                .doesNotContain("达标");
    }

    @Test
    void statedTarget_withAHorizonIsNotDue() {
        // R2 is of 2007 and gives itself 3—5年.
        assertThat(squeezed(RunResult.of("R2", "--lang", "en").out()))
                .contains(squeezed("not due  Spots of disorderly piling in courtyards"));
    }

    @Test
    void allReports_areReviewedInBothLanguages() {
        for (String language : new String[] {"zh", "en"}) {
            RunResult result = RunResult.of("--lang", language);
            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).isEmpty();
            assertThat(result.out().lines().filter(line -> line.startsWith("── ")))
                    .hasSize(19);
        }
    }

    @Test
    void ownFile_isReviewed() throws IOException {
        RunResult result = RunResult.of(file(OWN_REPORT.formatted("近300人")), "--lang", "en");
        assertThat(result.exitCode()).isZero();
        // Nearly 300 is (200, 300), over 100 households.
        assertThat(squeezed(result.out())).contains(squeezed("Average household size 2.00–3.00 people per household"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    近百吨位 | $.observations[0].quantity
                    300吨   | observations[0]: Unit of POP.TOTAL must convert to 人: '吨'
                    """)
    void badFigure_isRefusedWithItsPlace(String quantity, String place) throws IOException {
        String file = file(OWN_REPORT.formatted(quantity));
        RunResult result = RunResult.of(file);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(file + ": ").contains(place).doesNotContain("\tat ");
    }

    @Test
    void missingFileAndUnknownOption_areRefused() {
        assertThat(RunResult.of("R99")).isEqualTo(new RunResult(2, "", "R99: no such file" + System.lineSeparator()));
        assertThat(RunResult.of("--lang", "fr").exitCode()).isEqualTo(2);
        assertThat(RunResult.of("--targets", "nowhere.json").err()).startsWith("nowhere.json: no such file");
    }

    @Test
    void badTargetSet_isRefusedWithItsPlace() throws IOException {
        String file =
                file("[{\"indicator\": \"POP.DENSITY\", \"criterion\": {\"kind\": \"atLeast\", \"limit\": \"80%\"}}]");
        RunResult result = RunResult.of("R1", "--targets", file);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith(file + ": $[0]");
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("own.json"), json).toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
