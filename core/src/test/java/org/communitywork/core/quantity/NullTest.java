// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import com.google.common.collect.Range;
import com.google.common.testing.NullPointerTester;
import java.util.stream.Stream;
import org.communitywork.core.number.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No public method takes null where its type does not say so. */
class NullTest {
    private static final NullPointerTester TESTER = new NullPointerTester()
            .setDefault(Ratio.class, Ratio.ONE)
            .setDefault(String.class, "灯")
            .setDefault(long.class, 1L)
            .setDefault(Unit.class, Units.PERSON)
            .setDefault(Dimension.class, Dimension.AREA)
            .setDefault(Quantity.class, Quantity.of(1, Units.PERSON))
            .setDefault(Measured.class, Quantity.of(1, Units.PERSON))
            .setDefault(Amount.class, Quantity.of(1, Units.PERSON).amount())
            .setDefault(Reach.class, Reach.STANDARD)
            .setDefault(Extent.class, Extent.ofPlaces(Ratio.ONE))
            .setDefault(Units.class, Units.standard())
            .setDefault(Range.class, Range.singleton(Ratio.ONE));

    @ParameterizedTest
    @ValueSource(
            classes = {
                Quantity.class,
                Unit.class,
                Units.class,
                Amount.class,
                QuantityFormat.class,
                Dimension.class,
                Extent.class,
                Multiples.class,
                UnitMismatchException.class
            })
    void publicFactories_refuseNull(Class<?> type) {
        TESTER.testAllPublicStaticMethods(type);
        TESTER.testAllPublicConstructors(type);
    }

    static Stream<Object> values() {
        return Stream.of(
                Quantity.over(Ratio.ONE, Units.PERSON),
                Units.PERSON,
                Units.standard(),
                Quantity.of(1, Units.PERSON).amount(),
                QuantityFormat.STANDARD,
                Reach.STANDARD,
                Extent.ofPlaces(Ratio.ONE),
                Dimension.AREA);
    }

    @ParameterizedTest
    @MethodSource("values")
    void publicMethods_refuseNull(Object value) {
        TESTER.testAllPublicInstanceMethods(value);
    }
}
