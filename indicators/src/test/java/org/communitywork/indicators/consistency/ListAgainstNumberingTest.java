// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communitywork.indicators.consistency.Reports.list;
import static org.communitywork.indicators.consistency.Reports.report;
import static org.communitywork.indicators.consistency.Reports.set;
import static org.communitywork.indicators.consistency.Reports.single;

import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.report.Enumeration;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListAgainstNumberingTest {
    private static final ListAgainstNumbering RULE = ListAgainstNumbering.STANDARD;

    @Test
    void check_findsALostItem() {
        // The first of three was cut off: 是认真学习…三是学习…
        Enumeration list = list("S11:二", true, "业务知识", "领导科学").lastNumber(3).build();
        ConsistencyCheck check = only(list);
        assertThat(check.outcome()).isEqualTo(ConsistencyOutcome.FAILS);
        assertThat(check.arithmetic()).contains("2 ≠ 3");
        Finding finding = single(check.findings());
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.sources()).containsExactly(Source.parse("S11:二"));
        assertThat(finding.message().text(Language.CHINESE)).isEqualTo("名单:编号到3,却列出2项");
        assertThat(finding.message().text(Language.ENGLISH)).endsWith("numbered up to 3, but 2 listed");
    }

    @ParameterizedTest
    @CsvSource({"true, 2, HOLDS, 2 = 2", "false, 2, HOLDS, 2 = 2", "true, 1, FAILS, 2 ≠ 1", "false, 1, FAILS, 2 ≠ 1"})
    void check_comparesItemsWithTheLastNumber(
            boolean closed, int lastNumber, ConsistencyOutcome outcome, String arithmetic) {
        ConsistencyCheck check =
                only(list("S1:一", closed, "甲", "乙").lastNumber(lastNumber).build());
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.arithmetic()).contains(arithmetic);
    }

    @Test
    void check_countsAnItemThatIsListedTwiceTwice() {
        assertThat(only(list("S1:一", true, "甲", "甲").lastNumber(2).build()).outcome())
                .isEqualTo(ConsistencyOutcome.HOLDS);
    }

    @Test
    void check_leavesOutListsWithoutNumbers() {
        Enumeration list =
                list("S1:一", true, "甲", "乙").stated(Quantity.parse("3项")).build();
        assertThat(RULE.check(set(report("S1", "a", "2010").addEnumeration(list).build())))
                .isEmpty();
    }

    private static ConsistencyCheck only(Enumeration list) {
        String code = list.source().orElseThrow().document();
        return single(
                RULE.check(set(report(code, "a", "2010").addEnumeration(list).build())));
    }
}
