// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import java.util.Optional;

/** A quotient of two sums while a formula is read; an operation that leads out of such quotients gives nothing. */
record Fraction(LinearForm numerator, LinearForm denominator) {
    static Fraction of(LinearForm form) {
        return new Fraction(form, LinearForm.ONE);
    }

    Optional<Fraction> plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return Optional.of(new Fraction(numerator.plus(other.numerator), denominator));
        }
        return product(numerator, other.denominator)
                .flatMap(left -> product(other.numerator, denominator).map(left::plus))
                .flatMap(sum -> product(denominator, other.denominator).map(below -> new Fraction(sum, below)));
    }

    Optional<Fraction> times(Fraction other) {
        return product(numerator, other.numerator)
                .flatMap(above -> product(denominator, other.denominator).map(below -> new Fraction(above, below)));
    }

    Fraction negated() {
        return new Fraction(LinearForm.ZERO.minus(numerator), denominator);
    }

    Fraction reciprocal() {
        return new Fraction(denominator, numerator);
    }

    boolean isZero() {
        return numerator.equals(LinearForm.ZERO);
    }

    private static Optional<LinearForm> product(LinearForm left, LinearForm right) {
        if (left.isConstant()) {
            return Optional.of(right.times(left.constant()));
        }
        return right.isConstant() ? Optional.of(left.times(right.constant())) : Optional.empty();
    }
}
