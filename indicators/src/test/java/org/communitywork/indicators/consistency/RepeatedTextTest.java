// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import java.util.Locale;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedTextTest {

    private static WorkReport report(String code, String... passages) {
        return Reports.report(code, code.toLowerCase(Locale.ROOT), "20XX")
                .fingerprint(TextFingerprint.of(String.join("。", passages)))
                .build();
    }

    private static String passage(int number) {
        return "第" + "甲乙丙丁戊己庚辛壬癸".charAt(number) + "段文字的内容在此";
    }

    @Test
    void example_saysBothShares() {
        WorkReport first = report("S4", passage(0), passage(1), passage(2));
        WorkReport second = report("S8", passage(1), passage(2), passage(3), passage(4));
        ConsistencyCheck check = single(new RepeatedText(Ratio.of(1, 2)).check(set(first, second)));
        assertThat(check.rule()).isEqualTo("REPEATED_TEXT");
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("2 / 3 ≥ 0.5");
        assertThat(single(check.findings()).severity()).isEqualTo(Severity.WARNING);
        assertThat(check.sources()).containsExactly(Source.parse("S4:全文"), Source.parse("S8:全文"));
        // 2/3 = 66.7%, 2/4 = 50%
        assertThat(check.message().text(Language.CHINESE)).isEqualTo("S4与S8有2处文字相同:占前者66.7%,占后者50%");
        assertThat(check.message().text(Language.ENGLISH))
                .isEqualTo("S4 and S8 have 2 passages in common: 66.7% of the former, 50% of the latter");
    }

    @Test
    void pair_holdsBelowTheLimit() {
        WorkReport first = report("S4", passage(0), passage(1), passage(2));
        WorkReport second = report("S8", passage(2), passage(3), passage(4));
        ConsistencyCheck check = single(new RepeatedText(Ratio.of(1, 2)).check(set(first, second)));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(check.arithmetic()).contains("1 / 3 < 0.5");
        assertThat(single(new RepeatedText(Ratio.of(1, 3)).check(set(first, second)))
                        .outcome())
                .as("a third is the limit")
                .isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(single(new RepeatedText(Ratio.ONE).check(set(first, second))).arithmetic())
                .contains("1 / 3 < 1");
        assertThat(RepeatedText.STANDARD.check(set(first, second)).get(0).outcome())
                .isEqualTo(ConsistencyOutcome.FAILS);
    }

    @Test
    void pairs_areThoseWithACommonPassage() {
        WorkReport one = report("S1", passage(0), passage(1));
        WorkReport two = report("S2", passage(1), passage(2));
        WorkReport three = report("S3", passage(2), passage(0), passage(3));
        WorkReport other = report("S4", passage(5));
        WorkReport without = Reports.report("S5", "s5", "2010").build();
        assertThat(RepeatedText.STANDARD.check(set(other, three, without, two, one)))
                .extracting(check -> check.sources().toString())
                .containsExactly("[S1:全文, S2:全文]", "[S1:全文, S3:全文]", "[S2:全文, S3:全文]");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.01"})
    void limit_isAShare(String limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RepeatedText(Ratio.parse(limit)))
                .withMessage("Limit must be above 0 and at most 1: '" + limit + "'");
    }
}
