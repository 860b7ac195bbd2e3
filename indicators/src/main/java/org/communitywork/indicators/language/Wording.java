// SPDX-License-Identifier: Apache-2.0
package org.communitywork.indicators.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All messages of one language, read once from the resource beside this class. */
final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Wording CHINESE = read(Language.CHINESE);
    private static final Wording ENGLISH = read(Language.ENGLISH);

    private final ImmutableMap<String, String> texts;

    private Wording(ImmutableMap<String, String> texts) {
        this.texts = texts;
    }

    static Wording of(Language language) {
        return language == Language.CHINESE ? CHINESE : ENGLISH;
    }

    static boolean has(String key) {
        return CHINESE.texts.containsKey(key) && ENGLISH.texts.containsKey(key);
    }

    ImmutableMap<String, String> texts() {
        return texts;
    }

    /** Puts the values in the places of their numbers; a message with too few values is a mistake in the code. */
    String fill(String key, ImmutableList<String> values) {
        Matcher matcher = PLACEHOLDER.matcher(requireNonNull(texts.get(key), key));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(values.get(Integer.parseInt(found.group(1)))));
    }

    private static Wording read(Language language) {
        String name = "messages_" + language.code() + ".properties";
        try (InputStream stream = requireNonNull(Wording.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Wording(Maps.fromProperties(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
