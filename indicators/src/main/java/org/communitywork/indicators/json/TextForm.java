// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Function;
import org.communitywork.indicators.language.Bilingual;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.language.Message;

/** A text in both languages. */
record TextForm(@JsonProperty String zh, @JsonProperty String en) {
    static TextForm of(Message message) {
        return of(message::text);
    }

    static TextForm of(Bilingual name) {
        return of(name::in);
    }

    static TextForm of(Function<Language, String> text) {
        return new TextForm(text.apply(Language.CHINESE), text.apply(Language.ENGLISH));
    }
}
