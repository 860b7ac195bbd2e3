// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.communitywork.indicators.language.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read must tell one case from another, in both languages. */
class LabelsTest {
    static Stream<Class<? extends Labeled>> kinds() {
        return Stream.of(Origin.class, MissingReason.class, NotApplicableReason.class, Role.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void labels_differ(Class<? extends Labeled> kind) {
        assertThat(Arrays.stream(kind.getEnumConstants()).map(Labeled::label))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Arrays.stream(kind.getEnumConstants()).map(Labeled::englishLabel))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
