// SPDX-License-Identifier: Apache-2.0
package org.communitywork.core.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.communitywork.core.text.TextParseException;
import org.jspecify.annotations.Nullable;

/**
 * A table of the units that are known by name, such as the standard one, which knows {@code 人}, {@code 平米} and
 * {@code 吨/日}.
 *
 * <p>Each name and alias stands for one unit; full-width and half-width forms are the same name. Quotients of known units
 * need no entry. Different measure words that count different things stay different units, since nobody can convert them.
 *
 * <pre>{@code
 * Units.standard().find("平米");                                  // 平方米
 * Units mine = Units.standard().with(Unit.count("畦", "seedbed"));
 * QuantityFormat.of(mine).parse("近20畦");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Units implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Units STANDARD = new Units(ImmutableMap.of()).with(StandardUnits.all());

    /** The bare number, without a name. */
    public static final Unit NUMBER = standardUnit("");

    /** 人, persons. */
    public static final Unit PERSON = standardUnit("人");

    /** 人次, times that a person took part. */
    public static final Unit PERSON_TIME = standardUnit("人次");

    /** 户, households. */
    public static final Unit HOUSEHOLD = standardUnit("户");

    /** 车次, trips of a vehicle. */
    public static final Unit VEHICLE_TRIP = standardUnit("车次");

    /** 次, times. */
    public static final Unit TIME = standardUnit("次");

    /** 期, issues of a series. */
    public static final Unit ISSUE = standardUnit("期");

    /** 个, the general measure word. */
    public static final Unit ITEM = standardUnit("个");

    /** 处, places. */
    public static final Unit PLACE = standardUnit("处");

    /** 份, copies. */
    public static final Unit COPY = standardUnit("份");

    /** 幢, buildings. */
    public static final Unit BUILDING = standardUnit("幢");

    /** 间, rooms. */
    public static final Unit ROOM = standardUnit("间");

    /** 平方米. */
    public static final Unit SQUARE_METER = standardUnit("平方米");

    /** 平方公里. */
    public static final Unit SQUARE_KILOMETER = standardUnit("平方公里");

    /** 公顷, 10,000 square meters. */
    public static final Unit HECTARE = standardUnit("公顷");

    /** 亩, 2000/3 square meters. */
    public static final Unit MU = standardUnit("亩");

    /** 米. */
    public static final Unit METER = standardUnit("米");

    /** 公里. */
    public static final Unit KILOMETER = standardUnit("公里");

    /** 立方米. */
    public static final Unit CUBIC_METER = standardUnit("立方米");

    /** 公斤. */
    public static final Unit KILOGRAM = standardUnit("公斤");

    /** 吨, 1000 kilograms. */
    public static final Unit TONNE = standardUnit("吨");

    /** 元. */
    public static final Unit YUAN = standardUnit("元");

    /** 小时. */
    public static final Unit HOUR = standardUnit("小时");

    /** 天. */
    public static final Unit DAY = standardUnit("天");

    /** 个月. */
    public static final Unit MONTH = standardUnit("个月");

    /** 年, 12 months. */
    public static final Unit YEAR = standardUnit("年");

    /** %. */
    public static final Unit PERCENT = standardUnit("%");

    /** ‰, a tenth of a percent. */
    public static final Unit PER_MILLE = standardUnit("‰");

    /** 个百分点. */
    public static final Unit PERCENTAGE_POINT = standardUnit("个百分点");

    /** 倍, times as much. */
    public static final Unit MULTIPLE = standardUnit("倍");

    private final ImmutableMap<String, Unit> byName;
    private final ImmutableMap<String, Unit> byDenominator;

    private Units(Map<String, Unit> byName) {
        this.byName = ImmutableMap.copyOf(byName);
        ImmutableMap.Builder<String, Unit> denominators =
                ImmutableMap.<String, Unit>builder().putAll(byName);
        all().forEach(unit -> denominators.put(Script.plain(unit.names().inDenominator()), unit));
        this.byDenominator = denominators.buildKeepingLast();
    }

    private static Unit standardUnit(String name) {
        return requireNonNull(STANDARD.byName.get(name), name);
    }

    /**
     * Returns the table of the units that reports commonly use.
     *
     * @return the table
     */
    public static Units standard() {
        return STANDARD;
    }

    /**
     * Returns this table with more units.
     *
     * @param units the units
     * @return the larger table
     * @throws IllegalArgumentException if two units share a name
     */
    public Units with(Unit... units) {
        return with(Arrays.asList(units));
    }

    private Units with(Iterable<Unit> units) {
        Map<String, Unit> names = new LinkedHashMap<>(byName);
        for (Unit unit : units) {
            add(names, unit.symbol(), unit);
            unit.aliases().forEach(alias -> add(names, alias, unit));
        }
        return new Units(names);
    }

    private static void add(Map<String, Unit> names, String name, Unit unit) {
        Unit holder = names.putIfAbsent(Script.plain(name), unit);
        checkArgument(
                holder == null || holder.equals(unit),
                "Units %s and %s must not share a name: '%s'",
                holder == null ? "" : holder.label(),
                unit.label(),
                name);
    }

    /**
     * Returns the units of the table.
     *
     * @return the units, in the order in which they came in
     */
    public ImmutableSet<Unit> all() {
        return ImmutableSet.copyOf(byName.values());
    }

    /**
     * Finds a unit or a quotient of units.
     *
     * @param name a name or alias, such as {@code 平米} or {@code 吨/日}; the empty text is the bare number
     * @return the unit, absent if the table has no such unit
     */
    public Optional<Unit> find(String name) {
        try {
            return Optional.of(parse(name));
        } catch (TextParseException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Returns a unit or a quotient of units.
     *
     * @param name a name or alias
     * @return the unit
     * @throws IllegalArgumentException if the table has no such unit
     */
    public Unit get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("Unit must be in the table of units: '" + name + "'"));
    }

    /**
     * Reads a unit or a quotient of units; what {@link #get(String)} refuses, is refused with its place in the text.
     *
     * @param text a name or alias
     * @return the unit
     * @throws TextParseException if the table has no such unit
     */
    public Unit parse(String text) {
        Cursor cursor = new Cursor(text);
        Unit unit = cursor.atEnd() ? NUMBER : read(cursor);
        if (unit == null || !cursor.atEnd()) {
            throw cursor.refused(unit == null ? "a unit" : "the end of the unit");
        }
        return unit;
    }

    /** Reads the longest unit that comes next, null if none does. */
    @Nullable
    Unit read(Cursor cursor) {
        Unit unit = readLongest(cursor, "", byName);
        while (unit != null && cursor.peek() == '/' && !unit.symbol().isEmpty()) {
            unit = readDenominator(cursor, unit);
        }
        return unit;
    }

    private Unit readDenominator(Cursor cursor, Unit numerator) {
        int slash = cursor.index();
        cursor.accept("/");
        long count = startsUnit(cursor) ? 1 : DenominatorCount.read(cursor);
        Unit denominator = readLongest(cursor, "", byDenominator);
        if (denominator == null || denominator.symbol().startsWith("/")) {
            throw cursor.refused("a unit");
        }
        if (Unit.quotientSymbol(numerator, count, denominator).length() > Unit.MAX_LENGTH) {
            throw cursor.refusedAt(slash, "the end of the unit");
        }
        return numerator.per(count, denominator);
    }

    /** Reads the longest unit whose name is the given beginning and what comes next, null if there is none. */
    @Nullable
    Unit readRest(Cursor cursor, String beginning) {
        return readLongest(cursor, beginning, byName);
    }

    private static @Nullable Unit readLongest(Cursor cursor, String beginning, ImmutableMap<String, Unit> names) {
        for (int length = cursor.ahead(UnitNames.MAX_LENGTH).length(); length > 0; length--) {
            Unit unit = names.get(beginning + cursor.ahead(length));
            if (unit != null) {
                cursor.moveOver(length);
                return unit;
            }
        }
        return null;
    }

    /** Says whether a name stands for a unit. */
    boolean knows(String name) {
        return byName.containsKey(Script.plain(name));
    }

    /** Says whether a unit comes next. */
    boolean startsUnit(Cursor cursor) {
        int index = cursor.index();
        boolean starts = readLongest(cursor, "", byName) != null;
        cursor.moveTo(index);
        return starts;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Units other && byName.equals(other.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /**
     * Returns the symbols of the units.
     *
     * @return the symbols in brackets
     */
    @Override
    public String toString() {
        return all().toString();
    }
}
