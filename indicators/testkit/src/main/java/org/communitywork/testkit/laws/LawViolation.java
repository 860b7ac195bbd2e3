// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The failure of a law, with the sample on which it fails and the two values that should agree.
 *
 * <pre>
 * Law 'rounds once' is broken
 *   by        X.PART = 159人, X.WHOLE = 200人
 *   expected: 79
 *   but was:  80
 *   found     in try 7 of 300 with seed 8170, made smaller in 3 steps
 * </pre>
 *
 * <p>An {@link AssertionError}, so that every test engine takes it for a failed test.
 */
public final class LawViolation extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String law;
    private final String sample;
    private final String expected;
    private final String actual;
    private final String remarks;

    /**
     * Reports a broken law.
     *
     * @param law the name of the law
     * @param sample what it was tried on
     * @param expected what the law asks for
     * @param actual what the rule gave
     */
    public LawViolation(String law, Object sample, Object expected, Object actual) {
        this(law, sample.toString(), expected.toString(), actual.toString(), "");
    }

    private LawViolation(String law, String sample, String expected, String actual, String remarks) {
        super("Law '" + requireNonNull(law, "law") + "' is broken\n  by        " + sample + "\n  expected: " + expected
                + "\n  but was:  " + actual + remarks);
        this.law = law;
        this.sample = sample;
        this.expected = expected;
        this.actual = actual;
        this.remarks = remarks;
    }

    /** Returns the same violation with a remark on how it was found. */
    LawViolation noted(String note) {
        LawViolation noted = new LawViolation(law, sample, expected, actual, remarks + "\n  " + note);
        noted.setStackTrace(getStackTrace());
        if (getCause() != null) {
            noted.initCause(getCause());
        }
        return noted;
    }

    /** Returns this violation with those of other laws as suppressed ones. */
    LawViolation with(List<LawViolation> others) {
        if (others.isEmpty()) {
            return this;
        }
        LawViolation all =
                noted(others.stream().map(other -> "'" + other.law + "'").collect(joining(", ", "also broken: ", "")));
        others.forEach(all::addSuppressed);
        return all;
    }

    /**
     * Returns the name of the law.
     *
     * @return the name, such as {@code rounds once}
     */
    public String law() {
        return law;
    }

    /**
     * Returns the names of all laws that were found broken.
     *
     * @return this law and those of the suppressed violations
     */
    public ImmutableList<String> laws() {
        return Stream.concat(Stream.<Throwable>of(this), Arrays.stream(getSuppressed()))
                .filter(LawViolation.class::isInstance)
                .map(violation -> ((LawViolation) violation).law)
                .collect(toImmutableList());
    }

    /**
     * Returns what the law was tried on.
     *
     * @return the sample as text
     */
    public String sample() {
        return sample;
    }

    /**
     * Returns what the law asks for.
     *
     * @return the value or the condition as text
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns what the rule gave.
     *
     * @return the value as text
     */
    public String actual() {
        return actual;
    }
}
