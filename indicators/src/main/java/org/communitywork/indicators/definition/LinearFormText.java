// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.definition;

import org.communitywork.core.number.Ratio;

/** Writes linear forms so that {@link FormulaReader} reads them back as the same. */
final class LinearFormText {
    private LinearFormText() {}

    static String write(LinearForm form) {
        StringBuilder text = new StringBuilder();
        form.coefficients().forEach((operand, coefficient) -> append(text, coefficient, term(coefficient, operand)));
        if (!form.constant().isZero() || text.length() == 0) {
            append(text, form.constant(), form.constant().abs().toString());
        }
        return text.toString();
    }

    /** Writes a form that is divided by another one. */
    static String dividend(LinearForm form) {
        return terms(form) > 1 ? "(" + form + ")" : form.toString();
    }

    /** Writes a form that another one is divided by: anything but one bare name stands in parentheses. */
    static String divisor(LinearForm form) {
        boolean name = terms(form) == 1 && form.coefficients().containsValue(Ratio.ONE);
        return name ? form.toString() : "(" + form + ")";
    }

    private static int terms(LinearForm form) {
        return form.coefficients().size() + (form.constant().isZero() ? 0 : 1);
    }

    private static void append(StringBuilder text, Ratio signed, String term) {
        if (text.length() == 0) {
            text.append(signed.signum() < 0 ? "-" : "");
        } else {
            text.append(signed.signum() < 0 ? " - " : " + ");
        }
        text.append(term);
    }

    /** A fraction without a decimal end needs the sign of multiplication, or it would divide by the operand too. */
    private static String term(Ratio coefficient, Operand operand) {
        Ratio size = coefficient.abs();
        if (size.equals(Ratio.ONE)) {
            return operand.toString();
        }
        return size + (size.isTerminating() ? " " : " * ") + operand;
    }
}
