// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFingerprintTest {

    @Test
    void example_countsWhatIsInBoth() {
        TextFingerprint first = TextFingerprint.of("出动各类志愿者600多人次,清除小广告800余处。");
        TextFingerprint second = TextFingerprint.of("出动各类志愿者xx人次;发放卫生知识宣传资料。");
        assertThat(first.passages()).isEqualTo(2);
        assertThat(first.common(second)).as("600多人次 is not xx人次").isZero();
        TextFingerprint masked = TextFingerprint.of("出动各类志愿者xx多人次;发放卫生知识宣传资料。");
        assertThat(first.common(masked)).isEqualTo(1);
        assertThat(first.resemblance(masked)).isEqualTo(Ratio.of(1, 3));
        assertThat(first.shareIn(masked)).isEqualTo(Ratio.of(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "组织 党员 干部 学习 ABC 12.5次!",
                "组织党员干部学习ＡＢＣ１２５次",
                "\n(组织党员干部学习abc×7次)。",
                "组织党员干部学习Abc，组织党员干部学习abc9次：次",
            })
    void passages_areWhatIsLeftOfThem(String text) {
        boolean two = text.contains("，");
        TextFingerprint plain = TextFingerprint.of("组织党员干部学习abc3次");
        assertThat(TextFingerprint.of(text).passages()).isEqualTo(two ? 2 : 1);
        assertThat(plain.shareIn(TextFingerprint.of(text))).isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        // eight characters are enough, seven are not; a surrogate pair is one character
        "一二三四五六七八, 1",
        "一二三四五六七𠀀, 1",
        "'一二三四五六七八,一二三四五六七八;甲二三四五六七八', 2",
        // the mask is a sign only by itself: the x of a word is a letter
        "taxi一二三四, 1",
        "12345678一二三四五六七, 1",
    })
    void passages_areCountedOnce(String text, int passages) {
        assertThat(TextFingerprint.of(text).passages()).isEqualTo(passages);
    }

    @Test
    void hash_isTheStartOfSha256() {
        // printf '%s' 'abcdefgh' | sha256sum begins with 9c56cc51b374; in Base64 for URLs that is nFbMUbN0
        assertThat(TextFingerprint.of("ABC defgh")).hasToString("nFbMUbN0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一二三四五六七", "一二三四,五六七八", "。。。。。。。。。"})
    void of_refusesATextWithoutPassage(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextFingerprint.of(text))
                .withMessage("Text must have a passage of at least 8 letters or digits: '" + text + "'");
    }

    @Test
    void of_refusesABook() {
        String book = IntStream.rangeClosed(0, TextFingerprint.MAX_PASSAGES)
                .mapToObj(i -> "第"
                        + Integer.toString(i)
                                .chars()
                                .mapToObj(digit -> "甲乙丙丁戊己庚辛壬癸".substring(digit - '0', digit - '0' + 1))
                                .collect(Collectors.joining())
                        + "段文字的内容在此")
                .collect(Collectors.joining("\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextFingerprint.of(book))
                .withMessage("Text must have at most 10000 different passages: '10001'");
        String most = book.substring(0, book.lastIndexOf('\n'));
        TextFingerprint fingerprint = TextFingerprint.of(most);
        assertThat(TextFingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
        assertThatThrownBy(() -> TextFingerprint.parse(fingerprint + "zzzzzzzz"))
                .isInstanceOfSatisfying(TextParseException.class, refusal -> {
                    assertThat(refusal.index()).isEqualTo(80_000);
                    assertThat(refusal.expected()).isEqualTo("at most 10000 hashes");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, hashes of 8 characters",
        "abcdefg, 7, hashes of 8 characters",
        "!bcdefgh, 0, 'a letter, a digit, ''-'' or ''_'''",
        "abcdefg!, 7, 'a letter, a digit, ''-'' or ''_'''",
        "bbbbbbbbaaaaaaaa, 8, a hash after 'bbbbbbbb'",
        "aaaaaaaaaaaaaaaa, 8, a hash after 'aaaaaaaa'",
    })
    void parse_saysWhereTheTextGoesWrong(String text, int index, String expected) {
        assertThatThrownBy(() -> TextFingerprint.parse(text))
                .isInstanceOfSatisfying(TextParseException.class, refusal -> {
                    assertThat(refusal.index()).isEqualTo(index);
                    assertThat(refusal.expected()).isEqualTo(expected);
                });
    }

    @Test
    void equals_isByTheHashes() {
        new EqualsTester()
                .addEqualityGroup(TextFingerprint.of("一二三四五六七八,甲二三四五六七八"), TextFingerprint.of("甲二三四五六七八。一二三四五六七八"))
                .addEqualityGroup(TextFingerprint.of("一二三四五六七八"))
                .testEquals();
        SerializableTester.reserializeAndAssert(TextFingerprint.of("一二三四五六七八"));
        assertThat(TextFingerprint.of("一二三四五六七八,甲二三四五六七八").hashes()).hasSize(2);
    }
}
