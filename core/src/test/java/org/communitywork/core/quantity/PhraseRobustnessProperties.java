// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;

class PhraseRobustnessProperties {
    private static final List<String> WORDS = List.of(
            "近", "将近", "约", "左右", "上下", "以上", "以下", "以内", "以外", "超过", "不足", "不超过", "至少", "达", "达到", "下降", "提高", "多",
            "余", "有余", "几", "数", "上", "成", "半", "一半", "分之", "百分之", "万分之", "点", "〇", "零", "一", "二", "两", "三", "五", "七",
            "八", "九", "十", "百", "千", "万", "亿", "0", "00", "1", "3", "5", "12", "80", "600", "3,290", "0.9", "2.0", "/",
            "2/3", "-", "—", "~", "至", "到", "+", "x", "xx", "□", "若干", "一批", "人", "人次", "户", "次", "个", "平方", "平方米",
            "公里", "千米", "小时", "月", "年", "元", "%", "‰", "百分点", "个百分点", "元/人", "/百户", "/10万", "倍", "成五", "整", "全", "无",
            " ", ",", ".", "．", "１", "％");

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(7).map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> longMixtures() {
        return Arbitraries.of(WORDS).list().ofMinSize(20).ofMaxSize(250).map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(250);
    }

    @Property(tries = 20_000)
    void parse_readsOrRefusesAnyMixtureOfWords(@ForAll("mixtures") String text) {
        assertReadOrRefused(text);
    }

    @Property
    void parse_readsOrRefusesAnyLongMixtureOfWords(@ForAll("longMixtures") String text) {
        assertReadOrRefused(text);
    }

    @Property
    void parse_readsOrRefusesAnyText(@ForAll("texts") String text) {
        assertReadOrRefused(text);
    }

    /** What is read has one canonical phrase; what is not read is refused at a place in the text. */
    private static void assertReadOrRefused(String text) {
        Quantity quantity;
        try {
            quantity = Quantity.parse(text);
        } catch (TextParseException refusal) {
            assertThat(refusal.text()).isEqualTo(text);
            assertThat(refusal.index()).isBetween(0, text.length());
            return;
        }
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
        assertThat(quantity.range().isEmpty()).isFalse();
    }

    @Property
    void unitsParse_readsOrRefusesAnyMixtureOfWords(@ForAll("mixtures") String text) {
        try {
            Unit unit = Unit.parse(text);
            assertThat(Unit.parse(unit.symbol())).isEqualTo(unit);
            assertThat(Units.standard().find(text)).contains(unit);
        } catch (TextParseException refusal) {
            assertThat(Units.standard().find(text)).isEmpty();
        }
    }

    @Test
    void parse_refusesMoreThan200Characters() {
        String text = "1".repeat(201);
        TextParseException refusal = catchThrowableOfType(TextParseException.class, () -> Quantity.parse(text));
        assertThat(refusal.index()).isEqualTo(200);
        assertThat(refusal.expected()).isEqualTo("a phrase of at most 200 characters");
    }

    @Test
    void parse_readsAFigureOf40CharactersAndNoLongerOne() {
        String figure = "9".repeat(40);
        assertThat(Quantity.parse(figure)).hasToString(figure);
        TextParseException refusal = catchThrowableOfType(TextParseException.class, () -> Quantity.parse(figure + "9"));
        assertThat(refusal.expected()).isEqualTo("a figure with a canonical text of at most 40 characters");
    }
}
