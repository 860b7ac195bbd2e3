// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ratio;

/** Numbers written by a writer of its own, digit by digit from the right, and read again. */
class ChineseNumberProperties {
    private static final long LIMIT = 1_000_000_000_000L;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "十", "百", "千", "万", "十", "百", "千", "亿", "十", "百", "千", "万"};

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, LIMIT),
                Arbitraries.longs().between(0, 20_000),
                Arbitraries.strings().withChars("000123").ofLength(12).map(Long::parseLong));
    }

    @Property(tries = 5000)
    void parse_readsNumerals(@ForAll("numbers") long number) {
        assertThat(Quantity.parse(write(number))).isEqualTo(Quantity.of(number, Units.NUMBER));
        assertThat(Quantity.parse(write(number) + "元")).isEqualTo(Quantity.of(number, Units.YUAN));
    }

    @Property
    void parse_readsNumeralsWithoutTheOneOfTen(@ForAll("numbers") long number) {
        String text = write(number);
        String spoken = text.startsWith("一十") ? text.substring(1) : text;
        assertThat(Quantity.parse(spoken)).isEqualTo(Quantity.of(number, Units.NUMBER));
    }

    @Property
    void parse_readsCapitals(@ForAll("numbers") long number) {
        assertThat(Quantity.parse(capitals(write(number)) + "元整")).isEqualTo(Quantity.of(number, Units.YUAN));
    }

    @Property
    void parse_readsRowsOfDigits(@ForAll("numbers") long number) {
        net.jqwik.api.Assume.that(number >= 100);
        StringBuilder row = new StringBuilder();
        Long.toString(number).chars().forEach(c -> row.append(c == '0' ? '〇' : DIGITS.charAt(c - '0')));
        assertThat(Quantity.parse(row.toString())).isEqualTo(Quantity.of(number, Units.NUMBER));
    }

    @Property
    void parse_readsDecimals(@ForAll("numbers") long number) {
        net.jqwik.api.Assume.that(number < 10_000);
        String text = write(number) + "点" + DIGITS.charAt((int) (number % 10)) + "五";
        Ratio decimals = Ratio.of(number % 10 * 10 + 5, 100);
        assertThat(Quantity.parse(text)).isEqualTo(Quantity.of(Ratio.of(number).plus(decimals), Units.NUMBER));
    }

    @Property
    void parse_readsQualifiedNumerals(@ForAll("numbers") long number) {
        net.jqwik.api.Assume.that(number > 0);
        Ratio figure = Ratio.of(number);
        assertThat(Quantity.parse("近" + write(number) + "元")).isEqualTo(Quantity.nearly(figure, Units.YUAN));
        assertThat(Quantity.parse(write(number) + "余元")).isEqualTo(Quantity.over(figure, Units.YUAN));
        assertThat(Quantity.parse(write(number) + "元以上")).isEqualTo(Quantity.atLeast(figure, Units.YUAN));
    }

    /** Walks from the right: each digit with its place, one 零 for zeros between digits, 万 and 亿 where their group has a digit. */
    private static String write(long number) {
        if (number == 0) {
            return "零";
        }
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder();
        boolean zeros = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zeros = true;
            } else {
                text.append(zeros ? "零" : "").append(DIGITS.charAt(digit)).append(place % 4 == 0 ? "" : PLACES[place]);
                zeros = false;
            }
            appendGroup(text, digits, i, place);
        }
        return text.toString();
    }

    private static void appendGroup(StringBuilder text, String digits, int index, int place) {
        boolean groupHasDigit =
                !digits.substring(Math.max(0, index - 3), index + 1).chars().allMatch(c -> c == '0');
        if (place == 8 || (place == 12 && groupHasDigit) || (place == 4 && groupHasDigit)) {
            text.append(PLACES[place]);
        }
    }

    private static String capitals(String text) {
        StringBuilder capitals = new StringBuilder();
        text.chars().forEach(c -> capitals.append(capital((char) c)));
        return capitals.toString();
    }

    private static char capital(char character) {
        return switch (character) {
            case '十' -> '拾';
            case '百' -> '佰';
            case '千' -> '仟';
            default -> DIGITS.indexOf(character) < 0 ? character : CAPITALS.charAt(DIGITS.indexOf(character));
        };
    }
}
