// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.quantity.Amount;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z_.]+)\"");

    @Test
    void wordings_haveTheSameKeysAndPlaceholders() {
        Map<String, String> chinese = Wording.of(Language.CHINESE).texts();
        Map<String, String> english = Wording.of(Language.ENGLISH).texts();
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((key, text) ->
                assertThat(placeholders(english.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    @Test
    void wordings_areAllUsedAndNoneIsMissing() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        Set<String> known = Wording.of(Language.CHINESE).texts().keySet();
        assertThat(used).containsAll(known);
        Set<String> groups = known.stream().map(MessageTest::group).collect(Collectors.toSet());
        used.removeIf(key -> !groups.contains(group(key)));
        assertThat(known).containsAll(used);
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    @Test
    void text_saysEachValueInBothLanguages() {
        assertThat(said(new Bilingual("体检率", "Check-up rate"))).isEqualTo("体检率 | Check-up rate");
        assertThat(said(Language.ENGLISH)).isEqualTo("英文 | English");
        assertThat(said("X.A $1")).isEqualTo("X.A $1 | X.A $1");
        assertThat(said(Message.of("calculation.incomplete"))).isEqualTo("数据不全 | incomplete data");
        assertThat(said(Ratio.of(2, 3))).isEqualTo("2/3 | 2/3");
        assertThat(said(Ranges.parse("(2, 3]"))).isEqualTo("(2, 3] | (2, 3]");
        assertThat(said(new Amount(Range.singleton(Ratio.of(3)), Units.PERSON))).isEqualTo("3人 | 3 people");
        assertThat(said(new Amount(Ranges.parse("[1, ∞)"), Units.PERCENT))).isEqualTo("[1, ∞)% | [1, ∞)%");
        assertThat(said(Units.PERSON)).isEqualTo("人 | " + Units.PERSON.englishName());
        assertThat(said(ReportingPeriod.parse("2010"))).isEqualTo("2010年 | 2010");
        assertThat(said(Source.parse("R1:引言"))).isEqualTo("R1:引言 | R1:引言");
    }

    private static String said(Object argument) {
        Message message = Message.of("criterion.at_least", argument);
        return message.text(Language.CHINESE).substring("不低于 ".length()) + " | "
                + message.text(Language.ENGLISH).substring("at least ".length());
    }

    @ParameterizedTest
    @CsvSource({
        "1人, 1 person",
        "3290人, 3290 people",
        "600多人, somewhat over 600 people",
        "近20%, nearly 20%",
        "80%以上, at least 80%",
        "3—5人, 3–5 people",
        "全部, all",
        "xx人, unknown people",
        "若干人, unknown people",
        "5, 5",
    })
    void quantity_isSaidInEnglish(String quantity, String expected) {
        assertThat(QuantityText.of(Quantity.parse(quantity), Language.ENGLISH)).isEqualTo(expected);
        assertThat(QuantityText.of(Quantity.parse(quantity), Language.CHINESE)).isEqualTo(quantity);
    }

    @Test
    void message_refusesWhatCannotBeSaid() {
        assertThatThrownBy(() -> Message.of("no.such.key")).hasMessage("Message key must be known: 'no.such.key'");
        assertThatThrownBy(() -> Message.of("criterion.none", 5)).hasMessage("Message cannot say a value: '5'");
        assertThatThrownBy(() -> Message.of("criterion.none", Range.atLeast("a")))
                .hasMessageStartingWith("Message cannot say a value");
        assertThatThrownBy(() -> Message.of("criterion.none", Range.atMost(5)))
                .hasMessageStartingWith("Message cannot say a value");
        assertThatThrownBy(() -> new Bilingual("", "x")).hasMessage("Chinese name must not be blank: ''");
        assertThatThrownBy(() -> new Bilingual("x", " ")).hasMessage("English name must not be blank: ' '");
    }

    @Test
    void explanation_hasALineForEachStep() {
        Explanation explanation = Explanation.of(Message.of("criterion.none"))
                .plus(ImmutableList.of(Message.of("criterion.at_least", Quantity.parse("5人"))));
        assertThat(explanation.text(Language.CHINESE)).isEqualTo("为零\n不低于 5人");
        assertThat(explanation.text(Language.ENGLISH)).isEqualTo("none\nat least 5 people");
        assertThat(explanation.steps().get(1)).hasToString("criterion.at_least[5人]");
        assertThat(new Bilingual("甲", "A")).hasToString("甲 / A");
        assertThat(Language.CHINESE.code()).isEqualTo("zh");
        SerializableTester.reserializeAndAssert(explanation);
        assertThat(QuantityText.withUnit("5", Unit.parse("‰"), Language.ENGLISH))
                .isEqualTo("5‰");
    }
}
