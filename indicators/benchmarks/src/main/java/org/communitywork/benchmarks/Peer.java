// SPDX-License-Identifier: Apache-2.0
package org.communitywork.benchmarks;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.ezylang.evalex.Expression;
import com.google.common.collect.ImmutableMap;
import com.googlecode.aviator.AviatorEvaluator;
import fr.insee.vtl.engine.VtlScriptEngineFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.script.ScriptEngine;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.MapContext;
import org.cqframework.cql.cql2elm.CqlCompiler;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.hisp.dhis.lib.expression.ExpressionMode;
import org.hisp.dhis.lib.expression.spi.ExpressionData;
import org.hl7.elm.r1.Library;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.Libraries;

/**
 * An engine that evaluates the text of an expression, with its settings as they come.
 *
 * <p>Each has its own words: what stands between {@code null}, {@code and} and {@code =} in a probe is put into them.
 */
public enum Peer {
    /** The expression parser of DHIS2, in the mode for indicators. */
    DHIS2(
            "DHIS2 expression-parser",
            org.hisp.dhis.lib.expression.Expression.class,
            ImmutableMap.of(" = ", " == ", " and ", " && ", "NO_NUMBER", "null", "NO_TRUTH", "null")) {
        @Override
        @Nullable
        Object evaluate(String text) {
            return new org.hisp.dhis.lib.expression.Expression(text, ExpressionMode.INDICATOR_EXPRESSION, false)
                    .evaluate(name -> null, new ExpressionData());
        }
    },
    /** The VTL engine of Trevas, in memory. */
    TREVAS(
            "Trevas vtl-engine",
            VtlScriptEngineFactory.class,
            ImmutableMap.of("NO_NUMBER", "cast(null, integer)", "NO_TRUTH", "cast(null, boolean)")) {
        @Override
        @Nullable
        Object evaluate(String text) throws Exception {
            ScriptEngine engine = new VtlScriptEngineFactory().getScriptEngine();
            engine.eval("result := " + text + ";");
            return engine.getContext().getAttribute("result");
        }
    },
    /** The engine of CQL, after its compiler. */
    CQL(
            "CQL engine",
            CqlEngine.class,
            ImmutableMap.of("NO_NUMBER", "(null as Integer)", "NO_TRUTH", "(null as Boolean)", "round", "Round")) {
        @Override
        @Nullable
        Object evaluate(String text) {
            LibraryManager libraries = new LibraryManager(new ModelManager());
            CqlCompiler compiler = new CqlCompiler(null, null, libraries);
            Library library = compiler.run("define Result: " + text);
            if (!compiler.getExceptions().isEmpty()) {
                throw new IllegalArgumentException(compiler.getExceptions().get(0));
            }
            CqlEngine engine = new CqlEngine(new Environment(libraries, new HashMap<>(), null));
            engine.getState().init(library);
            return engine.getEvaluationVisitor()
                    .visitExpression(
                            Libraries.resolveExpressionRef("Result", library).getExpression(), engine.getState());
        }
    },
    /** AviatorScript. */
    AVIATOR(
            "Aviator",
            AviatorEvaluator.class,
            ImmutableMap.of(
                    " = ", " == ", " and ", " && ", "NO_NUMBER", "nil", "NO_TRUTH", "nil", "round", "math.round")) {
        @Override
        @Nullable
        Object evaluate(String text) {
            return AviatorEvaluator.newInstance().execute(text, new HashMap<>());
        }
    },
    /** QLExpress 4. */
    QL_EXPRESS(
            "QLExpress4",
            Express4Runner.class,
            ImmutableMap.of(" = ", " == ", " and ", " && ", "NO_NUMBER", "null", "NO_TRUTH", "null")) {
        @Override
        @Nullable
        Object evaluate(String text) {
            return new Express4Runner(InitOptions.DEFAULT_OPTIONS)
                    .execute(text, new HashMap<>(), QLOptions.DEFAULT_OPTIONS)
                    .getResult();
        }
    },
    /** EvalEx. */
    EVAL_EX(
            "EvalEx",
            Expression.class,
            ImmutableMap.of(
                    " = ", " == ", " and ", " && ", "NO_NUMBER", "null", "NO_TRUTH", "null", "2.5)", "2.5, 0)")) {
        @Override
        @Nullable
        Object evaluate(String text) throws Exception {
            return new Expression(text).evaluate().getValue();
        }
    },
    /** JEXL, which is strict unless told otherwise. */
    JEXL("JEXL", JexlBuilder.class, Words.JEXL) {
        @Override
        @Nullable
        Object evaluate(String text) {
            return new JexlBuilder().create().createExpression(text).evaluate(new MapContext());
        }
    },
    /** JEXL, told to be lenient. */
    JEXL_LENIENT("JEXL, lenient", JexlBuilder.class, Words.JEXL) {
        @Override
        @Nullable
        Object evaluate(String text) {
            return new JexlBuilder()
                    .strict(false)
                    .silent(true)
                    .create()
                    .createExpression(text)
                    .evaluate(new MapContext());
        }
    };

    private final String title;
    private final Class<?> type;
    private final ImmutableMap<String, String> words;

    Peer(String title, Class<?> type, ImmutableMap<String, String> words) {
        this.title = title;
        this.type = type;
        this.words = words;
    }

    /** Returns the name in the head of a table. */
    public String title() {
        return title;
    }

    /** Returns the file that the engine was loaded from, such as {@code aviator-5.4.3}. */
    public String jar() {
        return jar(type);
    }

    static String jar(Class<?> type) {
        String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".jar", "");
    }

    /** Puts a probe into the words of this engine. */
    public String say(String probe) {
        String text = probe;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    /** Asks, and says what came of it: a value, or the kind of error. */
    public String answer(String probe) {
        return answer(() -> evaluate(say(probe)));
    }

    static String answer(Callable<@Nullable Object> question) {
        try {
            return shortened(String.valueOf(question.call()));
        } catch (Exception e) {
            return "error";
        }
    }

    private static String shortened(String value) {
        return value.length() > 20 ? value.substring(0, 18) + "…" : value;
    }

    /** Evaluates a text in the engine's own words. */
    abstract @Nullable Object evaluate(String text) throws Exception;

    /** Words that two settings of one engine share. */
    private static final class Words {
        static final ImmutableMap<String, String> JEXL =
                ImmutableMap.of(" = ", " == ", " and ", " && ", "NO_NUMBER", "null", "NO_TRUTH", "null");

        private Words() {}
    }
}
