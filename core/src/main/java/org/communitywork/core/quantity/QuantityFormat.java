// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The reader and writer of phrases such as {@code 600多人次}, over a table of units.
 *
 * <p>It reads Arabic, full-width and Chinese numerals with 万 and 亿, thousands separators, decimals and fractions; 多 and 余 in
 * front of and within the unit; words such as 近, 约, 以上, 不足, 达; ranges with any dash, 至 and 到; %, ‰, 成 and quotient units;
 * 下降 and 提高 before a figure; 全部; masked (xx), lost (□) and unstated (若干) figures, where a qualifier beside them says
 * nothing and is dropped. Spaces may stand between words. A phrase is one figure with its unit and nothing else.
 *
 * <p>What cannot be read, or could mean two things, is refused with its place and what was expected there: 三二, 约600多人, 3月,
 * 一百几十人. Writing gives the one canonical phrase, which reads as an equal quantity with the same table.
 *
 * <pre>{@code
 * QuantityFormat.STANDARD.parse("１２．５万余元").toString();      // 125000多元
 * QuantityFormat lamps = QuantityFormat.of(Units.standard().with(Unit.count("炷", "incense stick")));
 * lamps.parse("上千炷");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class QuantityFormat implements Serializable {

    /** The format over the standard table of units. */
    public static final QuantityFormat STANDARD = new QuantityFormat(Units.standard());

    private static final long serialVersionUID = 1L;
    private static final int MAX_LENGTH = 200;

    private final Units units;

    private QuantityFormat(Units units) {
        this.units = requireNonNull(units, "units");
    }

    /**
     * Returns a format over a table of units.
     *
     * @param units the units that are known
     * @return the format
     */
    public static QuantityFormat of(Units units) {
        return new QuantityFormat(units);
    }

    /**
     * Returns the table of units.
     *
     * @return the units that are known
     */
    public Units units() {
        return units;
    }

    /**
     * Reads a phrase.
     *
     * @param text the phrase, at most 200 characters
     * @return the quantity
     * @throws org.communitywork.core.text.TextParseException if it cannot be read to its end without a guess
     */
    public Quantity parse(String text) {
        return read(text).quantity();
    }

    /**
     * Reads a phrase and how precisely its figure was written.
     *
     * @param text the phrase, at most 200 characters
     * @return the quantity and the place of the last digit written
     * @throws org.communitywork.core.text.TextParseException if it cannot be read to its end without a guess
     */
    public Reading read(String text) {
        Cursor cursor = new Cursor(requireNonNull(text, "text"));
        if (text.length() > MAX_LENGTH) {
            throw cursor.refusedAt(MAX_LENGTH, "a phrase of at most 200 characters");
        }
        return new PhraseReader(cursor, units).read();
    }

    /**
     * Writes the canonical phrase.
     *
     * @param quantity the quantity
     * @return the phrase, equal to the quantity's text
     */
    public String format(Quantity quantity) {
        return QuantityWriter.write(quantity);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QuantityFormat other && units.equals(other.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /**
     * Returns a short description.
     *
     * @return how many units are known
     */
    @Override
    public String toString() {
        return "format over " + units.all().size() + " units";
    }
}
