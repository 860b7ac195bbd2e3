// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import java.util.function.Supplier;

/** Holds what a rule gave against what a law asks for, on one sample. */
record Judge(String law, Object sample) {
    /** Asks a rule; that it throws or returns null is a violation of the law too, since data trouble is an outcome. */
    <T> T ask(Supplier<T> rule) {
        T answer;
        try {
            answer = rule.get();
        } catch (RuntimeException e) {
            LawViolation violation = new LawViolation(law, sample, "an answer", "thrown " + e);
            violation.initCause(e);
            throw violation;
        }
        require(answer != null, "an answer", "null");
        return answer;
    }

    void equal(Object expected, Object actual) {
        require(expected.equals(actual), expected, actual);
    }

    void require(boolean holds, Object expected, Object actual) {
        if (!holds) {
            throw new LawViolation(law, sample, expected, actual);
        }
    }
}
