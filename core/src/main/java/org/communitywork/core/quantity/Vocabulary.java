// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The words of a phrase beside its number and its unit; a word stands before its own beginnings. */
final class Vocabulary {

    /** What stands for the whole phrase and means the whole. */
    static final ImmutableSet<String> ALL = ImmutableSet.of("全部", "全体", "全", "均", "都", "每户", "户户", "家家户户", "人人", "全覆盖");

    /** What stands for the whole phrase and means zero. */
    static final ImmutableSet<String> NONE = ImmutableSet.of("无", "没有", "未发生");

    /** Words of change before the figure, and their sign. */
    static final ImmutableMap<String, Integer> CHANGES = changes();

    /** Words that say that a level was reached, without a bound. */
    static final ImmutableMap<String, Boolean> ATTAINED =
            ImmutableMap.of("达到", true, "达", true, "高达", true, "多达", true);

    /** Qualifiers before the figure. */
    static final ImmutableMap<String, Qualifier> PREFIXES = prefixes();

    /** Qualifiers behind the unit. */
    static final ImmutableMap<String, Qualifier> SUFFIXES = suffixes();

    /** Words that stand for a figure the report does not give. */
    static final ImmutableMap<String, Gap> UNSTATED = gaps("若干", "一些", "大量", "许多", "众多", "不少", "一批");

    /** Fractions with a name, in the unit that they are read in. */
    static final ImmutableMap<String, Unit> FRACTIONS = fractions();

    private Vocabulary() {}

    private static ImmutableMap<String, Integer> changes() {
        ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
        for (String word : new String[] {"下降", "减少", "降低", "下滑", "下跌", "回落"}) {
            words.put(word + "了", -1).put(word, -1);
        }
        for (String word : new String[] {"上升", "增长", "提高", "增加", "上涨", "提升"}) {
            words.put(word + "了", 1).put(word, 1);
        }
        return words.buildOrThrow();
    }

    private static ImmutableMap<String, Qualifier> prefixes() {
        ImmutableMap.Builder<String, Qualifier> words = ImmutableMap.builder();
        put(words, Qualifier.AT_LEAST, "不少于", "不低于", "不小于", "不下于", "至少", "最少", ">=", "≥", "≧");
        put(words, Qualifier.AT_MOST, "不超过", "未超过", "不高于", "不大于", "不多于", "至多", "最多", "<=", "≤", "≦");
        put(words, Qualifier.MORE_THAN, "超过", "超出", "超", "多于", "高于", "大于", "不止", "突破", "逾", "过", ">");
        put(words, Qualifier.LESS_THAN, "不足", "不满", "未满", "未达到", "未达", "不到", "低于", "少于", "小于", "<");
        put(words, Qualifier.NEARLY, "将近", "接近", "近");
        put(words, Qualifier.ABOUT, "大约", "大概", "约");
        return words.buildOrThrow();
    }

    private static ImmutableMap<String, Qualifier> suffixes() {
        ImmutableMap.Builder<String, Qualifier> words = ImmutableMap.builder();
        put(words, Qualifier.AT_LEAST, "及以上", "以上");
        put(words, Qualifier.AT_MOST, "及以下", "以下", "以内", "之内", "内");
        put(words, Qualifier.MORE_THAN, "以外");
        put(words, Qualifier.ABOUT, "左右", "上下");
        return words.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, Qualifier> map, Qualifier qualifier, String... words) {
        for (String word : words) {
            map.put(word, qualifier);
        }
    }

    private static ImmutableMap<String, Gap> gaps(String... words) {
        ImmutableMap.Builder<String, Gap> map = ImmutableMap.builder();
        for (String word : words) {
            map.put(word, Gap.UNSTATED);
        }
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Unit> fractions() {
        return ImmutableMap.of(
                "百分之", Units.PERCENT,
                "千分之", Units.PER_MILLE,
                "十万分之", PartUnits.HUNDRED_THOUSANDTH,
                "万分之", PartUnits.TEN_THOUSANDTH);
    }
}
