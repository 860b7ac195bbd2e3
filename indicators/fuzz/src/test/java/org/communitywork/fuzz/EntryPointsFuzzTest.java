// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for inputs that break a promise; what it finds becomes a file of the corpus beside this class. */
class EntryPointsFuzzTest {
    @FuzzTest(maxDuration = "45s")
    void shortSearch(byte[] data) {
        Input.of(data).check();
    }

    @FuzzTest(maxDuration = "", maxExecutions = 10_000_000)
    void longSearch(byte[] data) {
        Input.of(data).check();
    }
}
