// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.catalog;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second reader of formulas, which evaluates fractions of decimals while it reads and shares nothing with the library. */
final class FormulaReference {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_.]*(?:\\[-\\d+y?])?|\\d+(?:\\.\\d+)?|[-+*/()])");

    private final Matcher tokens;
    private final Map<String, BigDecimal> values;
    private String next = "";

    /** A fraction that is never reduced. */
    record Quotient(BigDecimal above, BigDecimal below) {
        private static Quotient of(BigDecimal value) {
            return new Quotient(value, BigDecimal.ONE);
        }

        private Quotient plus(Quotient other) {
            return new Quotient(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        private Quotient negated() {
            return new Quotient(above.negate(), below);
        }

        private Quotient times(Quotient other) {
            return new Quotient(above.multiply(other.above), below.multiply(other.below));
        }

        private Quotient inverse() {
            return new Quotient(below, above);
        }
    }

    private FormulaReference(String text, Map<String, BigDecimal> values) {
        this.tokens = TOKEN.matcher(text);
        this.values = values;
        advance();
    }

    static Quotient evaluate(String text, Map<String, BigDecimal> values) {
        FormulaReference reader = new FormulaReference(text, values);
        Quotient value = reader.sum();
        if (!reader.next.isEmpty()) {
            throw new IllegalStateException("Formula must be read to its end: '" + text + "'");
        }
        return value;
    }

    private void advance() {
        next = tokens.lookingAt() ? tokens.group(1) : "";
        tokens.region(next.isEmpty() ? tokens.regionStart() : tokens.end(), tokens.regionEnd());
    }

    private Quotient sum() {
        Quotient sum = product();
        while (next.equals("+") || next.equals("-")) {
            boolean minus = next.equals("-");
            advance();
            Quotient term = product();
            sum = sum.plus(minus ? term.negated() : term);
        }
        return sum;
    }

    private Quotient product() {
        Quotient product = factor();
        while (next.equals("*") || next.equals("/")) {
            boolean division = next.equals("/");
            advance();
            Quotient factor = factor();
            product = product.times(division ? factor.inverse() : factor);
        }
        return product;
    }

    private Quotient factor() {
        String token = next;
        advance();
        if (token.equals("(")) {
            Quotient inner = sum();
            advance();
            return inner;
        }
        if (!Character.isDigit(token.charAt(0))) {
            return Quotient.of(requireNonNull(values.get(token), token));
        }
        Quotient number = Quotient.of(new BigDecimal(token));
        boolean joined = !next.isEmpty() && (next.equals("(") || Character.isLetter(next.charAt(0)));
        return joined ? number.times(factor()) : number;
    }
}
