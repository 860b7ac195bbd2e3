// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.text.TextParseException;
import org.communitywork.indicators.Samples;

class FormulaProperties {
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("X.A", "X.B", "X.C[-1]", "X.C", "X.A[-1y]", "Y.LONG_NAME.2[-12y]");

    /** A text and its value, calculated without any formula: empty where it divides by zero. */
    private record Expression(String text, Function<List<Ratio>, Optional<Ratio>> value) {}

    @Property(tries = 500)
    void parse_agreesWithReferenceEvaluator(
            @ForAll("quotients") Expression expression, @ForAll("values") List<Ratio> values) {
        Formula formula;
        try {
            formula = Formula.parse(expression.text);
        } catch (TextParseException e) {
            // A divisor that is zero for all values is refused.
            assertThat(expression.value.apply(values)).as(e.getMessage()).isEmpty();
            return;
        }
        Optional<Ratio> expected = expression.value.apply(values);
        Ratio above = at(formula.numerator(), values);
        Ratio below = at(formula.denominator(), values);
        if (expected.isPresent()) {
            assertThat(above.dividedBy(below)).as(expression.text).isEqualTo(expected.get());
        } else {
            assertThat(below.isZero()).as(expression.text).isTrue();
        }
    }

    @Property(tries = 500)
    void parse_invertsToString(@ForAll("quotients") Expression expression) {
        Formula formula;
        try {
            formula = Formula.parse(expression.text);
        } catch (TextParseException e) {
            return;
        }
        assertThat(Formula.parse(formula.toString())).as(formula.toString()).isEqualTo(formula);
    }

    @Property
    void sums_areTakenFromLeftToRight(@ForAll("values") List<Ratio> values, @ForAll("signs") List<Boolean> signs) {
        StringBuilder text = new StringBuilder("0");
        Ratio expected = Ratio.ZERO;
        for (int i = 0; i < signs.size(); i++) {
            text.append(signs.get(i) ? " - " : " + ").append(NAMES.get(i));
            expected = signs.get(i) ? expected.minus(values.get(i)) : expected.plus(values.get(i));
        }
        assertThat(at(Formula.parse(text.toString()).numerator(), values)).isEqualTo(expected);
    }

    @Property
    void products_areTakenFromLeftToRight(
            @ForAll("values") List<Ratio> values, @ForAll("signs") List<Boolean> divisions) {
        StringBuilder text = new StringBuilder(NAMES.get(0));
        Ratio expected = values.get(0);
        for (int i = 0; i < divisions.size(); i++) {
            Ratio factor = Ratio.of(i + 2);
            text.append(divisions.get(i) ? " / " : " * ").append(factor);
            expected = divisions.get(i) ? expected.dividedBy(factor) : expected.times(factor);
        }
        assertThat(at(Formula.parse(text.toString()).numerator(), values)).isEqualTo(expected);
    }

    @Property
    void anyText_isReadOrRefusedWithAPlaceInIt(@ForAll("noise") String text) {
        try {
            assertThat(Formula.parse(Formula.parse(text).toString())).isEqualTo(Formula.parse(text));
        } catch (TextParseException e) {
            assertThat(e.index()).isBetween(0, text.length());
        }
    }

    private static Ratio at(LinearForm form, List<Ratio> values) {
        return Ranges.point(form.evaluate(operand -> Range.singleton(values.get(NAMES.indexOf(operand.toString())))))
                .orElseThrow();
    }

    @Provide
    Arbitrary<List<Ratio>> values() {
        return Samples.ratios(-6, 6).list().ofSize(NAMES.size());
    }

    @Provide
    Arbitrary<List<Boolean>> signs() {
        return Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(NAMES.size());
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of("X.A", "X.B", " ", "+", "-", "*", "/", "(", ")", "2", "0", ".5", "[-1]", "[-1y]", "x")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Expression> quotients() {
        Arbitrary<Expression> quotient = Combinators.combine(sums(2), sums(2))
                .as((above, below) -> divide("(" + above.text + ") / (" + below.text + ")", above, below));
        Arbitrary<Expression> change = Combinators.combine(quotient, constants())
                .as((value, number) -> add(value.text + " - " + number.text, value, negate(number)));
        return Arbitraries.oneOf(quotient, change, sums(3));
    }

    private static Arbitrary<Expression> sums(int depth) {
        Arbitrary<Expression> leaf = Arbitraries.oneOf(operands(), constants());
        return depth == 0 ? leaf : Arbitraries.oneOf(leaf, composed(sums(depth - 1)));
    }

    private static Arbitrary<Expression> composed(Arbitrary<Expression> part) {
        Arbitrary<Expression> plus = Combinators.combine(part, part)
                .as((l, r) -> add(l.text + "+ " + r.text.replaceFirst("^-", "0 -"), l, r));
        Arbitrary<Expression> minus =
                Combinators.combine(part, part).as((l, r) -> add(l.text + " -(" + r.text + ")", l, negate(r)));
        Arbitrary<Expression> times =
                Combinators.combine(constants(), part).as((k, p) -> multiply(k.text + "*(" + p.text + ")", k, p));
        Arbitrary<Expression> joined =
                Combinators.combine(constants(), part).as((k, p) -> multiply(k.text + " (" + p.text + ")", k, p));
        Arbitrary<Expression> divided =
                Combinators.combine(part, constants()).as((p, k) -> divide("(" + p.text + ") /" + k.text, p, k));
        Arbitrary<Expression> negated = part.map(p -> negate(new Expression("-(" + p.text + ")", p.value)));
        return Arbitraries.oneOf(plus, minus, times, joined, divided, negated);
    }

    private static Arbitrary<Expression> operands() {
        return Arbitraries.integers()
                .between(0, NAMES.size() - 1)
                .map(i -> new Expression(NAMES.get(i), values -> Optional.of(values.get(i))));
    }

    private static Arbitrary<Expression> constants() {
        return Arbitraries.of("0", "1", "2", "3", "0.5", "0.125", "7", "12.50")
                .map(text -> new Expression(text, values -> Optional.of(Ratio.parse(text))));
    }

    private static Expression add(String text, Expression left, Expression right) {
        return new Expression(
                text,
                values -> left.value
                        .apply(values)
                        .flatMap(l -> right.value.apply(values).map(l::plus)));
    }

    private static Expression negate(Expression part) {
        return new Expression(part.text, values -> part.value.apply(values).map(Ratio::negated));
    }

    private static Expression multiply(String text, Expression left, Expression right) {
        return new Expression(
                text,
                values -> left.value
                        .apply(values)
                        .flatMap(l -> right.value.apply(values).map(l::times)));
    }

    private static Expression divide(String text, Expression above, Expression below) {
        return new Expression(
                text,
                values -> above.value
                        .apply(values)
                        .flatMap(a -> below.value
                                .apply(values)
                                .filter(b -> !b.isZero())
                                .map(a::dividedBy)));
    }
}
