// SPDX-License-Identifier: Apache-2.0
package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.indicators.target.Target;
import org.junit.jupiter.api.Test;

class ConsumerTest {
    @Test
    void library_worksFromOutside() throws IOException {
        try (InputStream stream = ConsumerTest.class.getResourceAsStream("/report.json")) {
            String review = Consumer.review(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            // 近20吨 is (10, 20): 15 is inside. Less than 20 tonnes on more than 70 trips are less than 0.3 a trip.
            assertTrue(review.startsWith("UNKNOWN NOT_MET\n"), review);
            assertTrue(review.contains("R2:四"), review);
        }
    }

    @Test
    void library_isReachedTheWayThatWasAskedFor() {
        boolean named = "module-path".equals(System.getProperty("way"));
        assertEquals(named, Consumer.class.getModule().isNamed());
        assertEquals(named, Quantity.class.getModule().isNamed());
        assertEquals(named, Target.class.getModule().isNamed());
    }
}
