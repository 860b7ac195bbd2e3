// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.terminal;

import org.communitywork.indicators.language.Labeled;

/** A heading or word of the printed review, in both languages. */
enum Caption implements Labeled {
    SUBJECT("对象", "Subject"),
    PERIOD("期间", "Period"),
    SIGNED("落款", "signed"),
    RECORDED("内容", "Holds"),
    INDICATORS("指标", "Indicators"),
    INCOMPLETE("缺数未算", "Not calculable"),
    OWN_TARGETS("报告所提目标", "Targets the report states"),
    GIVEN_TARGETS("对照目标", "Targets given"),
    HONORS("荣誉", "Honors"),
    REPEATED("重复列出", "listed more than once"),
    CHECKS("核对", "Consistency"),
    ALL_CHECKS("全部核对", "Consistency of all reports"),
    TOTAL("合计", "total"),
    MORE("另有无法判定", "more undetermined:"),
    NOTHING("无", "none"),
    NO_MEASURE("未定义的水平", "level without a definition"),
    NO_CRITERION("未量化", "not measurable"),
    NO_DEFINITION("指标无定义", "no definition"),
    MARGIN("差值", "margin"),
    SHORTFALL("还差", "wanting"),
    EXCESS("超出", "in excess"),
    METHODS_DISAGREE("两种比较方法结论不同", "the two comparison methods disagree"),
    OBSERVATIONS("数据", "figures"),
    HONOR_COUNT("荣誉", "honors"),
    CAMPAIGNS("专项活动", "campaigns"),
    ACTIVITIES("活动", "activities"),
    SERVICES("服务", "services"),
    FACILITIES("设施", "facilities"),
    ORGANIZATIONS("组织", "organizations"),
    STATEMENTS("事实与计划", "statements"),
    MISSING("缺", "missing");

    private final String label;
    private final String englishLabel;

    Caption(String label, String englishLabel) {
        this.label = label;
        this.englishLabel = englishLabel;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String englishLabel() {
        return englishLabel;
    }
}
