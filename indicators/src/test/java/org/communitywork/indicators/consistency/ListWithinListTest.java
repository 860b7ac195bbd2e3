// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.list;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import org.communitywork.core.report.Enumeration;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;

class ListWithinListTest {
    private static final ListWithinList RULE = ListWithinList.STANDARD;

    @Test
    void check_findsAnItemThatTheOtherListHasNot() {
        ConsistencyCheck check = check(
                list("S15:一(五)", true, "金洲花园", "布心花园四期", "布心山庄XX区"), list("S15:引言", true, "金洲花园", "布心山庄XX区", "中区"));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("2 < 3");
        assertThat(check.sources()).containsExactly(Source.parse("S15:一(五)"), Source.parse("S15:引言"));
        Finding finding = single(check.findings());
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().text(Language.CHINESE)).isEqualTo("名单:布心花园四期不在“总名单”之列");
        assertThat(finding.message().text(Language.ENGLISH)).endsWith("not in the list \"总名单\": 布心花园四期");
    }

    @Test
    void check_holdsWhereEveryItemIsThere() {
        ConsistencyCheck check = check(list("S1:一", true, "甲", "乙", "甲"), list("S1:一", true, "丙", "乙", "甲"));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.HOLDS);
        assertThat(check.arithmetic()).contains("2 = 2");
        assertThat(check.sources()).containsExactly(Source.parse("S1:一"));
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void check_cannotTellWhatAnOpenListLeavesOut() {
        ConsistencyCheck check = check(list("S1:一", true, "甲", "丁"), list("S1:一", false, "甲", "乙"));
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.UNDETERMINED);
        assertThat(check.arithmetic()).contains("1 <? 2");
        assertThat(check.message().text(Language.CHINESE)).isEqualTo("名单:丁是否在“总名单”之列无法判定");
        assertThat(check(list("S1:一", true, "甲"), list("S1:一", false, "甲", "乙")).outcome())
                .isEqualTo(ConsistencyOutcome.HOLDS);
    }

    @Test
    void check_leavesOutListsThatStandAlone() {
        assertThat(RULE.check(set(report("S1", "a", "2010")
                        .addEnumeration(list("S1:一", true, "甲").build())
                        .build())))
                .isEmpty();
    }

    private static ConsistencyCheck check(Enumeration.Builder inner, Enumeration.Builder outer) {
        Enumeration list = inner.within("总名单").build();
        String code = list.source().orElseThrow().document();
        return single(RULE.check(set(report(code, "a", "2010")
                .addEnumeration(list)
                .addEnumeration(outer.name("总名单").build())
                .build())));
    }
}
