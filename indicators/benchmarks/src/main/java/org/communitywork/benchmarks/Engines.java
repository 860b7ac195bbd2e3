// SPDX-License-Identifier: Apache-2.0
package org.communitywork.benchmarks;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.parser.ParseException;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.Expression;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.communitywork.core.number.LimitComparison;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Units;
import org.communitywork.indicators.target.Criterion;
import org.communitywork.indicators.target.Verdict;
import org.hisp.dhis.lib.expression.ExpressionMode;
import org.hisp.dhis.lib.expression.spi.DataItem;
import org.hisp.dhis.lib.expression.spi.ExpressionData;

/**
 * Ways to ask whether n of d is at least a percentage, each with its formula made ready once: as people write it,
 * {@code n / d * 100 >= limit}.
 *
 * <p>DHIS2's formula has brackets, and the host compares, because its formula language has indicators in mind and no
 * verdicts.
 */
public final class Engines {
    private static final String FORMULA = "n / d * 100 >= limit";
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Expression AVIATOR = AviatorEvaluator.newInstance().compile(FORMULA, true);
    private static final JexlExpression JEXL = new JexlBuilder().create().createExpression(FORMULA);
    private static final com.ezylang.evalex.Expression EVAL_EX = new com.ezylang.evalex.Expression(FORMULA);
    private static final Express4Runner QL_EXPRESS = new Express4Runner(InitOptions.DEFAULT_OPTIONS);
    private static final QLOptions CACHED = QLOptions.builder().cache(true).build();
    private static final org.hisp.dhis.lib.expression.Expression DHIS2 = new org.hisp.dhis.lib.expression.Expression(
            "(#{aaaaaaaaaaa} / #{bbbbbbbbbbb}) * 100", ExpressionMode.INDICATOR_EXPRESSION, false);
    private static final Iterable<DataItem> ITEMS = DHIS2.collectDataItems();

    private Engines() {}

    /** Asks this library's numbers: an exact quotient held against a criterion. */
    public static boolean library(long n, long d, Criterion criterion) {
        Ratio rate = Ratio.of(n, d).times(HUNDRED);
        return criterion.verdict(Range.singleton(rate), Units.PERCENT, LimitComparison.FULL_VALUE) == Verdict.MET;
    }

    /** Multiplies crosswise, which is exact without any quotient. */
    public static boolean crosswise(long n, long d, long limit) {
        return Math.multiplyExact(n, 100) >= Math.multiplyExact(limit, d);
    }

    /** Calculates with doubles. */
    public static boolean doubles(long n, long d, long limit) {
        return (double) n / d * 100 >= limit;
    }

    /** Calculates with 34 decimal digits. */
    public static boolean decimals(long n, long d, long limit) {
        BigDecimal rate = BigDecimal.valueOf(n)
                .divide(BigDecimal.valueOf(d), MathContext.DECIMAL128)
                .multiply(BigDecimal.valueOf(100));
        return rate.compareTo(BigDecimal.valueOf(limit)) >= 0;
    }

    /** Calculates with exact fractions. */
    public static boolean fractions(long n, long d, long limit) {
        return BigFraction.of(n, d).multiply(100).compareTo(BigFraction.of(limit)) >= 0;
    }

    /** Asks Aviator, with doubles. */
    public static boolean aviator(long n, long d, long limit) {
        return (Boolean) AVIATOR.execute(variables(n, d, limit));
    }

    /** Asks JEXL, with doubles. */
    public static boolean jexl(long n, long d, long limit) {
        return (Boolean) JEXL.evaluate(new MapContext(variables(n, d, limit)));
    }

    /** Asks QLExpress4, with doubles and its cache of formulas. */
    public static boolean qlExpress(long n, long d, long limit) {
        return (Boolean)
                QL_EXPRESS.execute(FORMULA, variables(n, d, limit), CACHED).getResult();
    }

    /** Asks EvalEx, which turns doubles into decimals of 68 digits. */
    public static boolean evalEx(long n, long d, long limit) {
        try {
            return EVAL_EX.copy().withValues(variables(n, d, limit)).evaluate().getBooleanValue();
        } catch (EvaluationException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks DHIS2's expression parser for the rate and compares it here. */
    public static boolean dhis2(long n, long d, long limit) {
        Map<DataItem, Object> values = Maps.newHashMapWithExpectedSize(2);
        for (DataItem item : ITEMS) {
            values.put(item, (double) (item.getUid0().getValue().startsWith("a") ? n : d));
        }
        ExpressionData data = new ExpressionData(Map.of(), Map.of(), Map.of(), values, Map.of());
        return (Double) DHIS2.evaluate(name -> null, data) >= limit;
    }

    private static Map<String, Object> variables(long n, long d, long limit) {
        Map<String, Object> variables = Maps.newHashMapWithExpectedSize(3);
        variables.put("n", (double) n);
        variables.put("d", (double) d);
        variables.put("limit", (double) limit);
        return variables;
    }
}
