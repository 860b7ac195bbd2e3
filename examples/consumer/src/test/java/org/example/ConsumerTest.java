// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.communitywork.core.text.TextParseException;
import org.junit.jupiter.api.Test;

class ConsumerTest {
    @Test
    void library_worksFromOutside() {
        assertEquals("Cannot read '近x吨' at 1: expected a number", Consumer.refusal());
    }

    @Test
    void library_isReachedTheWayThatWasAskedFor() {
        boolean named = "module-path".equals(System.getProperty("way"));
        assertEquals(named, Consumer.class.getModule().isNamed());
        assertEquals(named, TextParseException.class.getModule().isNamed());
    }
}
