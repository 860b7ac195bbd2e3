// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;

/** Reads the text of one formula by recursive descent, one method for each rule of the grammar. */
final class FormulaReader {
    private static final int MAX_DEPTH = 50;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));
    private static final CharMatcher NAME = LETTER.or(DIGIT).or(CharMatcher.anyOf("_."));

    private final String text;
    private int index;
    private int depth;

    FormulaReader(String text) {
        this.text = text;
    }

    Formula read() {
        Fraction result = sum();
        if (index < text.length()) {
            throw expected("an operator or the end");
        }
        try {
            return new Formula(result.numerator(), result.denominator());
        } catch (IllegalArgumentException e) {
            throw new TextParseException(text, text.length(), "coefficients that need fewer digits");
        }
    }

    private Fraction sum() {
        boolean minus = take('-');
        if (!minus) {
            take('+');
        }
        Fraction first = product();
        Fraction result = minus ? first.negated() : first;
        while (next('+') || next('-')) {
            int at = index;
            boolean subtract = next('-');
            advance();
            Fraction term = product();
            result = linear(result.plus(subtract ? term.negated() : term), at);
        }
        return result;
    }

    private Fraction product() {
        Fraction result = factor();
        while (next('*') || next('/')) {
            int at = index;
            boolean divide = next('/');
            advance();
            int factorAt = index;
            Fraction factor = factor();
            if (divide && factor.isZero()) {
                throw new TextParseException(text, factorAt, "a divisor that is not zero");
            }
            result = linear(result.times(divide ? factor.reciprocal() : factor), at);
        }
        return result;
    }

    private Fraction factor() {
        if (!at(DIGIT)) {
            return primary("a number, a name or '('");
        }
        Fraction number = Fraction.of(LinearForm.of(number()));
        if (at(LETTER)) {
            throw expected("a space or an operator after the number");
        }
        skipSpace();
        return at(LETTER) || next('(') ? number.times(primary("a name or '('")).orElseThrow() : number;
    }

    private Fraction primary(String expectation) {
        if (at(LETTER)) {
            return Fraction.of(LinearForm.of(operand()));
        }
        if (!next('(')) {
            throw expected(expectation);
        }
        if (++depth > MAX_DEPTH) {
            throw expected("at most " + MAX_DEPTH + " parentheses in one another");
        }
        advance();
        Fraction inside = sum();
        if (!take(')')) {
            throw expected("an operator or ')'");
        }
        depth--;
        return inside;
    }

    private Ratio number() {
        int start = index;
        skip(DIGIT);
        if (next('.')) {
            index++;
            if (!at(DIGIT)) {
                throw expected("a digit");
            }
            skip(DIGIT);
        }
        return Ratio.parse(text.substring(start, index));
    }

    private Operand operand() {
        int start = index;
        skip(NAME);
        MeasureCode measure = measure(start);
        LookBack lookBack = next('[') ? lookBack() : LookBack.NONE;
        skipSpace();
        return new Operand(measure, lookBack);
    }

    private MeasureCode measure(int start) {
        try {
            return MeasureCode.parse(text.substring(start, index));
        } catch (TextParseException e) {
            throw new TextParseException(text, start + e.index(), e.expected());
        }
    }

    private LookBack lookBack() {
        index++;
        if (!next('-')) {
            throw expected("'-'");
        }
        int start = ++index;
        skip(DIGIT);
        String digits = text.substring(start, index);
        if (digits.isEmpty() || digits.length() > 2 || digits.startsWith("0")) {
            throw new TextParseException(text, start, "a number from 1 to " + LookBack.MAX);
        }
        boolean years = next('y');
        index += years ? 1 : 0;
        if (!next(']')) {
            throw expected(years ? "']'" : "'y' or ']'");
        }
        index++;
        int count = Integer.parseInt(digits);
        return years ? LookBack.years(count) : LookBack.periods(count);
    }

    private Fraction linear(Optional<Fraction> fraction, int operator) {
        return fraction.orElseThrow(() -> new TextParseException(
                text, operator, "a quotient of two sums: this operator would make a product of two measures"));
    }

    private boolean next(char wanted) {
        return index < text.length() && text.charAt(index) == wanted;
    }

    private boolean at(CharMatcher wanted) {
        return index < text.length() && wanted.matches(text.charAt(index));
    }

    /** Takes a sign of the grammar and the space on both sides of it. */
    private boolean take(char wanted) {
        skipSpace();
        boolean there = next(wanted);
        if (there) {
            advance();
        }
        return there;
    }

    private void advance() {
        index++;
        skipSpace();
    }

    private void skip(CharMatcher skipped) {
        while (at(skipped)) {
            index++;
        }
    }

    private void skipSpace() {
        skip(CharMatcher.is(' '));
    }

    private TextParseException expected(String expectation) {
        return new TextParseException(text, index, expectation);
    }
}
