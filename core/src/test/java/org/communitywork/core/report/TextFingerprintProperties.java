// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communitywork.core.number.Ratio;

class TextFingerprintProperties {
    private static final int TRIES = 200;

    /** Passages of nine different signs each: none is another one's after normalization. */
    @Provide
    Arbitrary<Set<String>> passages() {
        return Arbitraries.strings()
                .withChars("甲乙丙丁戊")
                .ofLength(9)
                .set()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = TRIES)
    void shares_areThoseOfTheSetsOfPassages(
            @ForAll("passages") Set<String> first, @ForAll("passages") Set<String> second) {
        TextFingerprint one = TextFingerprint.of(String.join("。", first));
        TextFingerprint other = TextFingerprint.of(String.join("\n", second));
        int common = Sets.intersection(first, second).size();
        assertThat(one.passages()).isEqualTo(first.size());
        assertThat(one.common(other)).isEqualTo(common);
        assertThat(one.shareIn(other)).isEqualTo(Ratio.of(common, first.size()));
        assertThat(one.resemblance(other))
                .isEqualTo(other.resemblance(one))
                .isEqualTo(Ratio.of(common, Sets.union(first, second).size()));
    }

    @Property(tries = TRIES)
    void figures_doNotMatter(@ForAll("passages") Set<String> passages, @ForAll int one, @ForAll long other) {
        assertThat(TextFingerprint.of(String.join(one + ",", passages) + one))
                .isEqualTo(TextFingerprint.of(String.join(other + "xx,", passages) + other));
    }

    @Property(tries = TRIES)
    void text_isTheInverseOfParse(@ForAll("passages") Set<String> passages) {
        TextFingerprint fingerprint = TextFingerprint.of(String.join("!", passages));
        assertThat(TextFingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
    }
}
