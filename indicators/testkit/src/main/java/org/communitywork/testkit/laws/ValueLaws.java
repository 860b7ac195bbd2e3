// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What every value type obeys: equals, hash code, order, text and Java serialization.
 *
 * <pre>
 * ValueLaws.check(Quantity.parse("近20吨"));
 * ValueLaws.equalsAndHashCode(Ratio.parse("0.5"), Ratio.of(1, 2), Ratio.ONE, "0.5");
 * ValueLaws.survivesSerialization(Quantity.parse("近20吨"));
 * </pre>
 */
public final class ValueLaws {
    private ValueLaws() {}

    /**
     * A value obeys all laws that can be tried on one alone: it survives serialization, equals what comes back and nothing of another type,
     * and both have the same text.
     *
     * @param value the value
     * @throws LawViolation if that is not so
     */
    public static void check(Object value) {
        survivesSerialization(value);
        Object copy = read(write(value));
        saysWhatItHolds(value, copy);
        equalsAndHashCode(value, copy, value.toString());
    }

    /**
     * Two objects that are the same value have the same text. A text that tells the object and not the value, as that of {@link Object} does,
     * is a violation.
     *
     * @param value the value
     * @param equal another object that is the same value
     * @throws LawViolation if their texts differ, or are none
     */
    public static void saysWhatItHolds(Object value, Object equal) {
        // The value has no place among the words of the violation, which would be its text.
        Judge judge = new Judge("says what it holds", value.getClass().getName());
        String text = judge.ask(value::toString);
        judge.equal(text, judge.ask(equal::toString));
        String object = value.getClass().getName() + '@' + Integer.toHexString(value.hashCode());
        judge.require(!text.equals(object), "what the value holds", text);
    }

    /**
     * Two values are equal from both sides, with the same hash code, or different from both sides.
     *
     * @param one a value
     * @param other another value, or the same
     * @throws LawViolation if that is not so, or a comparison throws
     */
    public static void equalBothWays(Object one, Object other) {
        Judge judge = new Judge("equal both ways", one + " and " + other);
        boolean equal = isEqual(judge, one, other);
        judge.equal(equal, isEqual(judge, other, one));
        if (equal) {
            judge.equal(judge.ask(one::hashCode), judge.ask(other::hashCode));
        }
    }

    /**
     * A value equals itself and an equal one, with the same hash code, and nothing else.
     *
     * @param value the value
     * @param equal another object that is the same value
     * @param others different values, or objects of other types
     * @throws LawViolation if that is not so, or a comparison throws
     */
    public static void equalsAndHashCode(Object value, Object equal, Object... others) {
        Judge judge = new Judge("equals and hash code", value);
        judge.require(isEqual(judge, value, value), "equal to itself", "different");
        judge.require(
                isEqual(judge, value, equal) && isEqual(judge, equal, value),
                "equal to " + equal + ", both ways",
                "different");
        judge.equal(judge.ask(value::hashCode), judge.ask(equal::hashCode));
        for (Object other : Iterables.concat(ImmutableList.copyOf(others), ImmutableList.of(new Object()))) {
            judge.require(
                    !isEqual(judge, value, other) && !isEqual(judge, other, value), "different from " + other, "equal");
        }
        judge.require(!isEqual(judge, value, null), "different from null", "equal");
    }

    private static boolean isEqual(Judge judge, Object value, @Nullable Object other) {
        return judge.ask(() -> value.equals(other));
    }

    /**
     * A value that is written to a stream and read back equals itself.
     *
     * @param value the value
     * @throws LawViolation if it cannot be written, or comes back as another one
     */
    public static void survivesSerialization(Object value) {
        Judge judge = new Judge("survives serialization", value);
        Object read = judge.ask(() -> read(write(value)));
        judge.require(isEqual(judge, value, read), value, read);
        judge.equal(judge.ask(value::hashCode), judge.ask(read::hashCode));
    }

    static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("Value must be serializable: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("Value must be readable: " + e.getMessage(), e);
        }
    }

    /**
     * An order is the same from both sides, and takes equal values, and only these, for the same.
     *
     * @param order the order
     * @param one a value
     * @param other another value
     * @param <T> the type of the values
     * @throws LawViolation if that is not so, or a comparison throws
     */
    public static <T> void orderAgreesWithEquals(Comparator<? super T> order, T one, T other) {
        Judge judge = new Judge("order agrees with equals", one + " and " + other);
        int forth = judge.ask(() -> Integer.signum(order.compare(one, other)));
        judge.equal(-forth, judge.ask(() -> Integer.signum(order.compare(other, one))));
        boolean equal = isEqual(judge, one, other);
        judge.require((forth == 0) == equal, equal ? "the same" : "before or behind", forth);
    }
}
