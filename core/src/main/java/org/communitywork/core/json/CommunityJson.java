// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communitywork.core.quantity.Units;

/**
 * The reader and writer of the JSON form, such as of the report {@code {"code":"R4","title":"公共卫生工作总结", ...}}.
 *
 * <p>Reads any type of the library, strictly: an unknown or repeated property, a missing one, null, a value of the
 * wrong type, a number or a string where the other belongs, anything but UTF-8, half a surrogate pair, or anything
 * after the end of the document is refused, and so is whatever the type itself refuses. A byte order mark before the
 * document is dropped, because common editors put one there. Documents are bounded to 16 million bytes, 64 levels,
 * 100,000 characters a string, 1,000 a name and 100 a number, with exponents up to 999. No class is ever named by a
 * document.
 *
 * <p>Writes with an indent of two spaces, the same text on every platform, and leaves out what is not stated.
 *
 * <pre>
 * WorkReport report = CommunityJson.STANDARD.read(path, WorkReport.class);
 * String json = CommunityJson.STANDARD.write(report);
 * CommunityJson.withUnits(Units.standard().with(Unit.count("盏", "lamp"))).read(json, WorkReport.class);
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CommunityJson {
    /** Reads quantities in the standard units. */
    public static final CommunityJson STANDARD = new CommunityJson(Units.standard());

    private final JsonMapper mapper;

    private CommunityJson(Units units) {
        this.mapper = StrictMapper.of(units);
    }

    /**
     * Returns a reader and writer that knows the units of a table.
     *
     * @param units the units that quantities may have
     * @return the reader and writer
     */
    public static CommunityJson withUnits(Units units) {
        return new CommunityJson(requireNonNull(units, "units"));
    }

    /**
     * Reads a document.
     *
     * @param <T> the type
     * @param json the document
     * @param type the type to read
     * @return the value
     * @throws JsonReadException if the document is not one of that type
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public <T> T read(String json, Class<T> type) {
        requireNonNull(type, "type");
        try {
            return bind(JsonText.of(json), type);
        } catch (IOException e) {
            throw new UncheckedIOException("A text must be readable without a stream", e);
        }
    }

    /**
     * Reads a document in UTF-8 up to the end of a stream, which is left open.
     *
     * @param <T> the type
     * @param stream the stream
     * @param type the type to read
     * @return the value
     * @throws IOException if the stream fails
     * @throws JsonReadException if the document is not one of that type
     */
    public <T> T read(InputStream stream, Class<T> type) throws IOException {
        requireNonNull(type, "type");
        return bind(JsonText.read(stream), type);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param <T> the type
     * @param path the file
     * @param type the type to read
     * @return the value
     * @throws IOException if the file cannot be read
     * @throws JsonReadException if the document is not one of that type
     */
    public <T> T read(Path path, Class<T> type) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return read(stream, type);
        }
    }

    private <T> T bind(String json, Class<T> type) throws IOException {
        TokenCheck.check(mapper.getFactory(), json);
        try (JsonParser parser = mapper.createParser(json)) {
            try {
                return mapper.readValue(parser, type);
            } catch (InvalidDefinitionException e) {
                throw new IllegalArgumentException("Type must have a JSON form: '" + type.getName() + "'", e);
            } catch (JsonMappingException e) {
                throw BindingProblem.toException(e, parser);
            }
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value, of a type of the library or made of such
     * @return the document, with a line break at the end
     * @throws IllegalArgumentException if the value has no JSON form, or a text in it holds half a surrogate pair
     */
    public String write(Object value) {
        requireNonNull(value, "value");
        String json;
        try {
            json = mapper.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Value must have a JSON form: " + e.getOriginalMessage(), e);
        }
        if (JsonText.loneSurrogate(json) >= 0) {
            throw new IllegalArgumentException("Text must not hold half a surrogate pair: a value to write does");
        }
        return json;
    }

    /**
     * Returns a mapper that is set up as strictly, for frameworks that want one of their own.
     *
     * <p>What goes beyond the settings of a mapper, which are the byte order mark, surrogates, exponents and the
     * exception with a path, is only in the methods of this class.
     *
     * @return a new mapper, which the caller may change
     */
    public JsonMapper newMapper() {
        return mapper.copy();
    }
}
