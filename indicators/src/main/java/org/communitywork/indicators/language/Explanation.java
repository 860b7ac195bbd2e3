// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * The steps by which a result was reached, such as definition, inputs, quotient and verdict.
 *
 * <p>The calculation that makes the result makes the steps on its way; nothing is calculated again to explain it.
 *
 * <pre>
 * check.explanation().text(Language.CHINESE);   // one line for each step
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the steps in their order
 */
public record Explanation(ImmutableList<Message> steps) implements Serializable {
    /**
     * Makes an explanation.
     *
     * @param steps the steps in their order
     */
    public Explanation {
        requireNonNull(steps, "steps");
    }

    /**
     * Makes an explanation.
     *
     * @param steps the steps in their order
     * @return the explanation
     */
    public static Explanation of(Message... steps) {
        return new Explanation(ImmutableList.copyOf(steps));
    }

    /**
     * Adds steps at the end.
     *
     * @param more the steps
     * @return the longer explanation
     */
    public Explanation plus(Iterable<Message> more) {
        return new Explanation(
                ImmutableList.<Message>builder().addAll(steps).addAll(more).build());
    }

    /**
     * Says the steps.
     *
     * @param language the language
     * @return a line for each step, without a line break at the end
     */
    public String text(Language language) {
        return steps.stream().map(step -> step.text(language)).collect(joining("\n"));
    }
}
