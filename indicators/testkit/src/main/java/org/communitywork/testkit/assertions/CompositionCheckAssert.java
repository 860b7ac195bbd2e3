// SPDX-License-Identifier: Apache-2.0
package org.communitywork.testkit.assertions;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.function.Supplier;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.indicators.composition.CompositionCheck;
import org.communitywork.indicators.target.Verdict;

/**
 * Assertions about the composition of facilities, such as {@code assertThat(check).isNotMet().lacks("室", "1").isMetAfterPlans()}.
 */
public class CompositionCheckAssert extends AbstractCheckAssert<CompositionCheckAssert, CompositionCheck> {
    private static final Range<Ratio> NONE = Range.singleton(Ratio.ZERO);

    /**
     * Starts assertions about a composition.
     *
     * @param actual a composition that was checked
     */
    public CompositionCheckAssert(CompositionCheck actual) {
        super(actual, CompositionCheckAssert.class);
    }

    /**
     * Asks how many facilities of a class are missing.
     *
     * @param facilityClass the class, such as 室
     * @param number the number, or a range such as {@code [0, 2]}
     * @return this
     */
    public CompositionCheckAssert lacks(String facilityClass, String number) {
        isNotNull();
        return has("lacking", facilityClass, number, () -> actual.missing());
    }

    /**
     * Asks how many facilities of a class there are beyond the standard.
     *
     * @param facilityClass the class, such as 室
     * @param number the number, or a range such as {@code [0, 2]}
     * @return this
     */
    public CompositionCheckAssert hasSurplus(String facilityClass, String number) {
        isNotNull();
        return has("beyond the standard", facilityClass, number, () -> actual.surplus());
    }

    private CompositionCheckAssert has(
            String what, String facilityClass, String number, Supplier<ImmutableMap<String, Range<Ratio>>> numbers) {
        Range<Ratio> found = requireNonNullElse(numbers.get().get(facilityClass), NONE);
        return found.equals(range(number))
                ? this
                : failed(
                        number + " " + facilityClass + " " + what,
                        Ranges.point(found).map(Ratio::toString).orElseGet(() -> Ranges.format(found)));
    }

    private static Range<Ratio> range(String number) {
        boolean isRange = number.startsWith("[") || number.startsWith("(");
        return isRange ? Ranges.parse(number) : Range.singleton(Ratio.parse(number));
    }

    /**
     * Asks that the composition is as the standard wants it once all that is planned is there.
     *
     * @return this
     */
    public CompositionCheckAssert isMetAfterPlans() {
        isNotNull();
        Verdict verdict = actual.verdictAfterPlans();
        return verdict == Verdict.MET
                ? this
                : failed("'" + Verdict.MET.englishLabel() + "' after plans", "'" + verdict.englishLabel() + "'");
    }
}
