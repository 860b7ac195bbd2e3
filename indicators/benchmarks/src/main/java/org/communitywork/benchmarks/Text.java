// SPDX-License-Identifier: Apache-2.0
package org.communitywork.benchmarks;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.ezylang.evalex.parser.ParseException;
import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.definition.Formula;
import org.hisp.dhis.lib.expression.ExpressionMode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading formulas and figures, and showing a rate with one decimal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Text {
    /** A formula that all of them can read, not constant so that nothing is read at compile time. */
    private String formula = "(a + b - 2 * c) / (d + e)";

    private String exact = "1013人";
    private String approximate = "600多人次";
    private String plain = "1013";
    private Ratio rate = Ratio.of(101_300, 1295);
    private BigDecimal part = BigDecimal.valueOf(101_300);
    private BigDecimal whole = BigDecimal.valueOf(1295);

    private final Rounding oneDecimal = Rounding.gbt8170Decimals(1);
    private final AviatorEvaluatorInstance aviator = AviatorEvaluator.newInstance();
    private final JexlEngine jexl = new JexlBuilder().cache(0).create();
    private final Express4Runner qlExpress = new Express4Runner(InitOptions.DEFAULT_OPTIONS);

    /** This library's formula, read and brought into its canonical form. */
    @Benchmark
    public Object formula() {
        return Formula.parse(formula);
    }

    /** Aviator's, compiled to byte code. */
    @Benchmark
    public Object formulaOfAviator() {
        return aviator.compile(formula, false);
    }

    /** JEXL's syntax tree. */
    @Benchmark
    public Object formulaOfJexl() {
        return jexl.createExpression(formula);
    }

    /** QLExpress4's syntax tree. */
    @Benchmark
    public Object formulaOfQlExpress() {
        return qlExpress.parseToSyntaxTree(formula);
    }

    /** EvalEx's syntax tree. */
    @Benchmark
    public Object formulaOfEvalEx() throws ParseException {
        return new com.ezylang.evalex.Expression(formula).getAbstractSyntaxTree();
    }

    /** DHIS2's syntax tree, of data elements. */
    @Benchmark
    public Object formulaOfDhis2() {
        return new org.hisp.dhis.lib.expression.Expression(
                "(#{aaaaaaaaaaa} + #{bbbbbbbbbbb} - 2 * #{ccccccccccc}) / (#{ddddddddddd} + #{eeeeeeeeeee})",
                ExpressionMode.INDICATOR_EXPRESSION,
                false);
    }

    /** A plain figure. */
    @Benchmark
    public Object quantity() {
        return Quantity.parse(exact);
    }

    /** An approximate figure. */
    @Benchmark
    public Object quantityWithWords() {
        return Quantity.parse(approximate);
    }

    /** The bare digits, as a decimal. */
    @Benchmark
    public Object quantityOfDigits() {
        return new BigDecimal(plain);
    }

    /** An exact rate rounded to one decimal, as text. */
    @Benchmark
    public String rounding() {
        return oneDecimal.round(rate).toString();
    }

    /** The same rate divided and rounded by a decimal, as text. */
    @Benchmark
    public String roundingOfDecimals() {
        return part.divide(whole, 1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
