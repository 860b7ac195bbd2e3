// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.quantity.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of values, on values that obey them and on others that break one each. */
class ValueLawsTest {
    private static void assertBroken(String law, String expected, ThrowingCallable check) {
        assertThat(catchThrowableOfType(LawViolation.class, check)).satisfies(violation -> {
            assertThat(violation.laws()).containsExactly(law);
            assertThat(violation.expected()).isEqualTo(expected);
        });
    }

    /** A number whose equality, hash code, text and serialization a test spoils. */
    private static class Figure implements Serializable {
        private static final long serialVersionUID = 1L;

        final int number;

        Figure(int number) {
            this.number = number;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Figure other && number == other.number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    @Test
    void valuesOfTheLibrary_obeyAllLaws() {
        ValueLaws.check(Quantity.parse("近20吨"));
        ValueLaws.check(new Figure(1));
        ValueLaws.equalBothWays(new Figure(1), new Figure(1));
        ValueLaws.equalBothWays(new Figure(1), new Figure(2));
        ValueLaws.equalsAndHashCode(Ratio.parse("0.5"), Ratio.of(1, 2), Ratio.ONE, "0.5");
        ValueLaws.survivesSerialization(Ratio.of(1, 2));
        ValueLaws.orderAgreesWithEquals(Comparator.naturalOrder(), Ratio.ONE, Ratio.of(1, 2));
        ValueLaws.orderAgreesWithEquals(Comparator.naturalOrder(), Ratio.of(2, 4), Ratio.of(1, 2));
    }

    // Text

    private static final class TextOfTheObject extends Figure {
        private static final long serialVersionUID = 1L;

        TextOfTheObject() {
            super(31);
        }

        @Override
        public String toString() {
            return getClass().getName() + "@" + Integer.toHexString(hashCode());
        }
    }

    @Test
    void textOfTheObject_isFoundEvenIfBothAreTheSame() {
        assertBroken("says what it holds", "what the value holds", () -> ValueLaws.check(new TextOfTheObject()));
    }

    private static final class TextThatIsLost extends Figure {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable String text;

        TextThatIsLost(String text) {
            super(31);
            this.text = text;
        }

        @Override
        public String toString() {
            return "" + text;
        }
    }

    @Test
    void textThatDiffersForEqualValues_isFound() {
        assertBroken("says what it holds", "thirty-one", () -> ValueLaws.check(new TextThatIsLost("thirty-one")));
    }

    private static final class NoText extends Figure {
        private static final long serialVersionUID = 1L;

        NoText() {
            super(31);
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    @Test
    void textThatCannotBeTold_isFound() {
        assertBroken("says what it holds", "an answer", () -> ValueLaws.check(new NoText()));
    }

    // Equality

    /** Letters that are the same in both cases, and the same as texts. */
    private record Letters(String text) implements Comparable<Letters> {
        @Override
        public boolean equals(@Nullable Object object) {
            return object != null && text.equalsIgnoreCase(object.toString());
        }

        @Override
        public int hashCode() {
            return text.toLowerCase(Locale.ROOT).hashCode();
        }

        @Override
        public int compareTo(Letters other) {
            return text.compareTo(other.text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void equalityWithAnotherType_isFoundFromTheOtherSide() {
        assertBroken("equal both ways", "true", () -> ValueLaws.equalBothWays(new Letters("a"), "A"));
        assertBroken("equal both ways", "false", () -> ValueLaws.equalBothWays("A", new Letters("a")));
        assertBroken(
                "equals and hash code",
                "different from a",
                () -> ValueLaws.equalsAndHashCode(new Letters("a"), new Letters("A"), "a"));
        assertBroken(
                "equals and hash code",
                "equal to A, both ways",
                () -> ValueLaws.equalsAndHashCode(new Letters("a"), "A"));
    }

    /** A number that is the same with any hash code. */
    private static final class Hashed extends Figure {
        private static final long serialVersionUID = 1L;

        private final transient int hash;

        Hashed(int hash) {
            super(1);
            this.hash = hash;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return super.equals(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @Test
    void hashCodesOfEqualValuesThatDiffer_areFound() {
        assertBroken("equal both ways", "3", () -> ValueLaws.equalBothWays(new Hashed(3), new Hashed(4)));
        assertBroken("equals and hash code", "3", () -> ValueLaws.equalsAndHashCode(new Hashed(3), new Hashed(4)));
    }

    /** A number that is equal to nothing, or to everything. */
    private static final class Fixed extends Figure {
        private static final long serialVersionUID = 1L;

        private final boolean equal;

        Fixed(boolean equal) {
            super(1);
            this.equal = equal;
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return equal;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void equalityWithoutLook_isFound() {
        assertBroken(
                "equals and hash code",
                "equal to itself",
                () -> ValueLaws.equalsAndHashCode(new Fixed(false), new Fixed(false)));
        assertBroken(
                "equals and hash code",
                "different from 2",
                () -> ValueLaws.equalsAndHashCode(new Fixed(true), new Fixed(true), new Figure(2)));
        assertBroken("equals and hash code", "equal to b, both ways", () -> ValueLaws.equalsAndHashCode("a", "b"));
    }

    /** A number that takes null for equal. */
    private static final class EqualToNull extends Figure {
        private static final long serialVersionUID = 1L;

        EqualToNull() {
            super(1);
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object == null || super.equals(object);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void equalityWithNull_isFound() {
        assertBroken("equals and hash code", "different from null", () -> ValueLaws.check(new EqualToNull()));
    }

    /** A number that takes everything for a number. */
    private static final class Trusting extends Figure {
        private static final long serialVersionUID = 1L;

        Trusting() {
            super(1);
        }

        @SuppressWarnings("EqualsUnsafeCast") // it is the mistake
        @Override
        public boolean equals(@Nullable Object object) {
            return object != null && number == ((Figure) object).number;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Test
    void comparisonThatThrows_isFound() {
        assertBroken("equals and hash code", "an answer", () -> ValueLaws.check(new Trusting()));
        assertBroken("equal both ways", "an answer", () -> ValueLaws.equalBothWays("1", new Trusting()));
    }

    // Serialization

    @Test
    void objectThatCannotBeWritten_isFound() {
        assertBroken("survives serialization", "an answer", () -> ValueLaws.survivesSerialization(new Object()));
    }

    /** A number of which something comes back that is not the same. */
    private static final class Changed extends Figure {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // null, or another number
        private final @Nullable Object back;

        Changed(@Nullable Object back) {
            super(1);
            this.back = back;
        }

        private @Nullable Object readResolve() throws InvalidObjectException {
            if ("refused".equals(back)) {
                throw new InvalidObjectException("refused");
            }
            return back;
        }
    }

    @Test
    void valueThatComesBackAsAnother_isFound() {
        assertBroken("survives serialization", "1", () -> ValueLaws.check(new Changed(new Figure(2))));
        assertBroken("survives serialization", "an answer", () -> ValueLaws.check(new Changed(null)));
        assertBroken("survives serialization", "an answer", () -> ValueLaws.check(new Changed("refused")));
        assertBroken("survives serialization", "3", () -> ValueLaws.check(new Hashed(3)));
    }

    // Order

    @Test
    void orderThatTakesDifferentValuesForTheSame_isFound() {
        // 2.0 and 2.00 are the same in order and not equal.
        assertBroken(
                "order agrees with equals",
                "before or behind",
                () -> ValueLaws.orderAgreesWithEquals(
                        Comparator.naturalOrder(), new BigDecimal("2.0"), new BigDecimal("2.00")));
    }

    @Test
    void orderThatTellsEqualValuesApart_isFound() {
        assertBroken(
                "order agrees with equals",
                "the same",
                () -> ValueLaws.orderAgreesWithEquals(Comparator.naturalOrder(), new Letters("a"), new Letters("A")));
    }

    @Test
    void orderFromOneSide_isFound() {
        assertBroken(
                "order agrees with equals",
                "-1",
                () -> ValueLaws.orderAgreesWithEquals((one, other) -> one.length() + other.length(), "a", "b"));
        assertBroken(
                "order agrees with equals",
                "an answer",
                () -> ValueLaws.orderAgreesWithEquals(
                        Comparator.comparing(Integer::valueOf, Comparator.naturalOrder()), "1", "b"));
    }
}
