// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.division;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.communitywork.core.text.TextParseException;

/**
 * How urban a village or community is (城乡分类代码), such as {@code 112} for the fringe of a city.
 *
 * <p>The classes of the statistical division of urban and rural areas (国函〔2008〕60号), which the National Bureau of
 * Statistics assigns to every code of the village level. JSON is the code.
 *
 * <p>Immutable and thread-safe.
 */
public enum UrbanRuralClass {

    /** Main urban area (主城区), within the city (城区). */
    CITY_CENTER("111", "主城区", "main urban area"),

    /** Urban-rural fringe (城乡结合区), within the city (城区). */
    CITY_FRINGE("112", "城乡结合区", "urban-rural fringe"),

    /** Center of a town (镇中心区), within the town (镇区). */
    TOWN_CENTER("121", "镇中心区", "town center"),

    /** Fringe of a town (镇乡结合区), within the town (镇区). */
    TOWN_FRINGE("122", "镇乡结合区", "town-rural fringe"),

    /** Special area, such as a mine or a farm (特殊区域), within the town (镇区). */
    SPECIAL_AREA("123", "特殊区域", "special area"),

    /** Center of a township (乡中心区), rural. */
    TOWNSHIP_CENTER("210", "乡中心区", "township center"),

    /** Village (村庄), rural. */
    VILLAGE("220", "村庄", "village");

    private static final char URBAN = '1';

    private final String code;
    private final String label;
    private final String englishLabel;

    UrbanRuralClass(String code, String label, String englishLabel) {
        this.code = code;
        this.label = label;
        this.englishLabel = englishLabel;
    }

    /**
     * Returns the class of a code.
     *
     * @param code the three digits
     * @return the class
     * @throws TextParseException if the code is none, as are the group codes 100, 110, 120 and 200
     */
    @JsonCreator
    public static UrbanRuralClass ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new TextParseException(code, 0, "111, 112, 121, 122, 123, 210 or 220"));
    }

    /**
     * Returns the code.
     *
     * @return three digits
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns the Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Returns the English name.
     *
     * @return the name
     */
    public String englishLabel() {
        return englishLabel;
    }

    /**
     * Tells whether it counts as urban (城镇), which the first digit says.
     *
     * @return whether it is urban; else it is rural (乡村)
     */
    public boolean isUrban() {
        return code.charAt(0) == URBAN;
    }
}
