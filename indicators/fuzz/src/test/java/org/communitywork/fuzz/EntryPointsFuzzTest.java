// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for inputs that break a promise, from the known ones on; what it finds becomes a file beside this class. */
class EntryPointsFuzzTest {
    static Stream<byte[]> corpus() {
        return Corpus.inputs().stream().map(Input::bytes);
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "45s")
    void shortSearch(byte[] data) {
        Input.of(data).check();
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "", maxExecutions = 10_000_000)
    void longSearch(byte[] data) {
        Input.of(data).check();
    }
}
