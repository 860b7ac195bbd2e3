// SPDX-License-Identifier: Apache-2.0
package org.communitywork.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.communitywork.indicators.target.Criterion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Is n of d at least 80 %? The formula is made ready once; every fourth pair is on the target exactly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RateCheck {
    private static final int PAIRS = 1024;
    private static final long LIMIT = 80;

    private final Criterion criterion = Criterion.atLeast("80%");
    private final long[] part = new long[PAIRS];
    private final long[] whole = new long[PAIRS];
    private int next;

    /** Makes the pairs, the same in every run. */
    public RateCheck() {
        Random random = new Random(8170);
        for (int i = 0; i < PAIRS; i++) {
            whole[i] = 5L * (1 + random.nextInt(1000));
            part[i] = i % 4 == 0 ? whole[i] / 5 * 4 : random.nextInt((int) whole[i] + 1);
        }
    }

    private int next() {
        next = (next + 1) % PAIRS;
        return next;
    }

    /** This library's numbers. */
    @Benchmark
    public boolean library() {
        int i = next();
        return Engines.library(part[i], whole[i], criterion);
    }

    /** Longs. */
    @Benchmark
    public boolean crosswise() {
        int i = next();
        return Engines.crosswise(part[i], whole[i], LIMIT);
    }

    /** Doubles. */
    @Benchmark
    public boolean doubles() {
        int i = next();
        return Engines.doubles(part[i], whole[i], LIMIT);
    }

    /** Decimals of 34 digits. */
    @Benchmark
    public boolean decimals() {
        int i = next();
        return Engines.decimals(part[i], whole[i], LIMIT);
    }

    /** Fractions. */
    @Benchmark
    public boolean fractions() {
        int i = next();
        return Engines.fractions(part[i], whole[i], LIMIT);
    }

    /** Aviator. */
    @Benchmark
    public boolean aviator() {
        int i = next();
        return Engines.aviator(part[i], whole[i], LIMIT);
    }

    /** JEXL. */
    @Benchmark
    public boolean jexl() {
        int i = next();
        return Engines.jexl(part[i], whole[i], LIMIT);
    }

    /** QLExpress4. */
    @Benchmark
    public boolean qlExpress() {
        int i = next();
        return Engines.qlExpress(part[i], whole[i], LIMIT);
    }

    /** EvalEx. */
    @Benchmark
    public boolean evalEx() {
        int i = next();
        return Engines.evalEx(part[i], whole[i], LIMIT);
    }

    /** DHIS2's expression parser. */
    @Benchmark
    public boolean dhis2() {
        int i = next();
        return Engines.dhis2(part[i], whole[i], LIMIT);
    }
}
