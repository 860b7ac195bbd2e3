// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The known inputs, and hostile texts at every entry point. */
class CorpusTest {
    static ImmutableSortedSet<Input> known() {
        return Corpus.inputs();
    }

    static Stream<String> hostile() {
        return Hostile.TEXTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource
    void known(Input input) {
        assertThatCode(input::check).doesNotThrowAnyException();
    }

    @Test
    void bytes_areReadBack() {
        assertThat(Corpus.inputs())
                .allSatisfy(input -> assertThat(Input.of(input.bytes())).isEqualTo(input));
    }

    @Test
    void everyEntryPoint_isKnown() {
        assertThat(Corpus.inputs()).extracting(Input::entry).contains(EntryPoint.values());
    }

    @ParameterizedTest
    @MethodSource
    void hostile(String name) {
        String text = Hostile.text(name);
        for (EntryPoint entry : EntryPoint.values()) {
            assertThatCode(() -> entry.check(text)).as("%s", entry).doesNotThrowAnyException();
        }
    }
}
