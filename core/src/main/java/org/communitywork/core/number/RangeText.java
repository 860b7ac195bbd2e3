// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.number;

import com.google.common.collect.Range;
import org.communitywork.core.text.TextParseException;

/** The writer and reader of the texts of a range. */
final class RangeText {

    private static final String INFINITY = "∞";
    private static final String SEPARATOR = ", ";

    private RangeText() {}

    static String format(Range<Ratio> range) {
        End lower = End.lower(range);
        End upper = End.upper(range);
        if (lower.value() != null && lower.equals(upper)) {
            return lower.value().toString();
        }
        return (lower.closed() ? "[" : "(") + format(lower) + SEPARATOR + format(upper) + (upper.closed() ? "]" : ")");
    }

    private static String format(End end) {
        return end.value() == null
                ? (end.sign() < 0 ? "-" : "") + INFINITY
                : end.value().toString();
    }

    static Range<Ratio> parse(String text) {
        int last = text.length() - 1;
        if (last < 0 || (text.charAt(0) != '[' && text.charAt(0) != '(')) {
            return Range.singleton(RatioText.parse(text, 0, text.length()));
        }
        int comma = text.indexOf(SEPARATOR);
        if (comma < 0) {
            throw new TextParseException(text, text.length(), "', ' between two ends");
        }
        if (text.charAt(last) != ']' && text.charAt(last) != ')') {
            throw new TextParseException(text, last + 1, "']' or ')'");
        }
        End lower = parseEnd(text, 1, comma, text.charAt(0) == '[');
        End upper = parseEnd(text, comma + SEPARATOR.length(), last, text.charAt(last) == ']');
        return range(text, lower, upper);
    }

    private static End parseEnd(String text, int from, int to, boolean closed) {
        End infinity = from == 1 ? End.MINUS_INFINITY : End.PLUS_INFINITY;
        String symbol = format(infinity);
        if (closed || !text.regionMatches(from, symbol, 0, Math.max(to - from, symbol.length()))) {
            return End.at(RatioText.parse(text, from, to), closed);
        }
        return infinity;
    }

    private static Range<Ratio> range(String text, End lower, End upper) {
        int order = lower.comparePlace(upper);
        if (order > 0 || (order == 0 && !(lower.closed() && upper.closed()))) {
            throw new TextParseException(
                    text, text.indexOf(SEPARATOR) + SEPARATOR.length(), "an end that leaves the range not empty");
        }
        return End.range(lower, upper);
    }
}
