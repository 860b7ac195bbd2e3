// SPDX-License-Identifier: Apache-2.0
package org.communitywork.fuzz;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.communitywork.core.community.CommunityId;
import org.communitywork.core.community.FacilityKind;
import org.communitywork.core.community.FacilityStandard;
import org.communitywork.core.community.PopulationGroup;
import org.communitywork.core.division.DivisionCode;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.core.measure.MeasureCode;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.number.Ranges;
import org.communitywork.core.number.Ratio;
import org.communitywork.core.number.ReportedValue;
import org.communitywork.core.number.Rounding;
import org.communitywork.core.organization.CreditCode;
import org.communitywork.core.period.Recurrence;
import org.communitywork.core.period.ReportingPeriod;
import org.communitywork.core.period.Validity;
import org.communitywork.core.quantity.Quantity;
import org.communitywork.core.quantity.QuantityFormat;
import org.communitywork.core.quantity.Unit;
import org.communitywork.core.quantity.Units;
import org.communitywork.core.report.MeasureRef;
import org.communitywork.core.report.TextFingerprint;
import org.communitywork.core.report.WorkReport;
import org.communitywork.core.text.Source;
import org.communitywork.indicators.calculation.Calculation;
import org.communitywork.indicators.calculation.Calculator;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.consistency.ConsistencyChecker;
import org.communitywork.indicators.consistency.ReportSet;
import org.communitywork.indicators.definition.Formula;
import org.communitywork.indicators.definition.Indicator;
import org.communitywork.indicators.definition.IndicatorId;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.definition.LinearForm;
import org.communitywork.indicators.definition.Scale;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.language.Language;
import org.communitywork.indicators.observation.Observations;
import org.communitywork.indicators.survey.Confidence;
import org.communitywork.indicators.target.Limit;

/**
 * A place where text comes into the library, and what is promised of it.
 *
 * <p>Any text is either read or refused with an {@link IllegalArgumentException}, of which {@link JsonReadException} and
 * the refusals of texts are kinds; the refusal has a message that is not long. What was read is written as a text that
 * is read as the same value.
 */
enum EntryPoint {
    RATIO(text(Ratio::parse)),
    RANGE(text(Ranges::parse, Ranges::format)),
    ROUNDING(text(Rounding::parse)),
    REPORTED_VALUE(text(ReportedValue::parse)),
    UNIT(text(Unit::parse)),
    UNITS(text(Units.standard()::parse)),
    QUANTITY(text(Quantity::parse)),
    QUANTITY_READING(EntryPoint::reading),
    PERIOD(text(ReportingPeriod::parse)),
    RECURRENCE(text(Recurrence::parse)),
    VALIDITY(text(Validity::parse)),
    DIVISION_CODE(text(DivisionCode::parse)),
    CREDIT_CODE(text(CreditCode::parse)),
    COMMUNITY_ID(text(CommunityId::parse)),
    POPULATION_GROUP(text(PopulationGroup::of)),
    FACILITY_KIND(text(FacilityKind::of)),
    FACILITY_STANDARD(text(FacilityStandard::parse, FacilityStandard::name)),
    MEASURE_CODE(text(MeasureCode::parse)),
    MEASURE_REF(text(MeasureRef::parse)),
    SOURCE(text(Source::parse)),
    TEXT_FINGERPRINT(text(TextFingerprint::parse)),
    INDICATOR_ID(text(IndicatorId::parse)),
    LINEAR_FORM(text(LinearForm::parse)),
    FORMULA(text(Formula::parse)),
    SCALE(text(Scale::parse)),
    LIMIT(text(Limit::parse)),
    CONFIDENCE(text(Confidence::parse)),
    REPORT(EntryPoint::report),
    INDICATORS(EntryPoint::indicators),
    TARGETS(EntryPoint::targets),
    GRADE_STANDARDS(EntryPoint::gradeStandards),
    CATALOG(text((String json) -> IndicatorsJson.STANDARD.readCatalog(json), IndicatorsJson.STANDARD::writeCatalog)),
    CATALOG_ON_STANDARD(EntryPoint::catalogOnStandard),
    SCORECARD(text(IndicatorsJson.STANDARD::readScorecard, IndicatorsJson.STANDARD::writeScorecard));

    private static final int LONGEST_MESSAGE = 5_000;
    private static final ImmutableList<EntryPoint> ALL = ImmutableList.copyOf(values());

    private static final IndicatorTable TABLE = IndicatorTable.of(
            Indicator.proportion("A.B").name("率", "Rate").formula("a / b").build());

    /** Reads a text and uses what was read; throws only what is declared. */
    interface Use {
        void of(String text);
    }

    // A function of the library, which keeps no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Use use;

    EntryPoint(Use use) {
        this.use = use;
    }

    static EntryPoint of(int number) {
        return ALL.get(Math.floorMod(number, ALL.size()));
    }

    /** The inverse of {@link #of}. */
    int number() {
        return ALL.indexOf(this);
    }

    /** Tries a text, and fails if a promise is broken. */
    void check(String text) {
        try {
            use.of(text);
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            if (message == null || message.isBlank() || message.length() > LONGEST_MESSAGE) {
                throw new AssertionError(this + ": a refusal must say why in few words", e);
            }
        }
    }

    private static <T> Use text(Function<String, T> read) {
        return text(read, Object::toString);
    }

    private static <T> Use text(Function<String, T> read, Function<T, String> write) {
        return text -> {
            T value = read.apply(text);
            String written = write.apply(value);
            T again = readAgain(read, written);
            if (!value.equals(again)) {
                throw new AssertionError("Read from '" + text + "', written as '" + written + "', read as " + again);
            }
        };
    }

    private static <T> T readAgain(Function<String, T> read, String written) {
        try {
            return read.apply(written);
        } catch (IllegalArgumentException e) {
            throw new AssertionError("What is written must be readable: '" + written + "'", e);
        }
    }

    /** A report that is read is also written, checked and calculated with. */
    private static void report(String text) {
        WorkReport report = CommunityJson.STANDARD.read(text, WorkReport.class);
        text((String json) -> CommunityJson.STANDARD.read(json, WorkReport.class), CommunityJson.STANDARD::write)
                .of(text);
        MeasureTable measures = MeasureTable.of(report.measures());
        ConsistencyChecker.STANDARD.check(ReportSet.of(measures, ImmutableList.of(report)));
        Observations observations = Observations.of(report, measures);
        for (Indicator indicator : TABLE.indicators()) {
            Calculation calculation =
                    Calculator.STANDARD.calculate(indicator, observations, report.subject(), report.period());
            calculation.explanation().text(Language.CHINESE);
        }
    }

    private static void indicators(String text) {
        text(IndicatorsJson.STANDARD::readIndicators, IndicatorsJson.STANDARD::writeIndicators)
                .of(text);
    }

    private static void targets(String text) {
        text(json -> IndicatorsJson.STANDARD.readTargets(json, TABLE), IndicatorsJson.STANDARD::writeTargets)
                .of(text);
    }

    private static void gradeStandards(String text) {
        text(
                        json -> IndicatorsJson.STANDARD.readGradeStandards(json, TABLE),
                        IndicatorsJson.STANDARD::writeGradeStandards)
                .of(text);
    }

    /** With the base, as it comes to whoever adds to it; the standard one alone takes long to write. */
    private static void catalogOnStandard(String text) {
        Catalog base = Catalog.standard();
        Catalog catalog = IndicatorsJson.STANDARD.readCatalog(text, base);
        if (catalog.indicators().size() < base.indicators().size()) {
            throw new AssertionError("Base must be kept: '" + text + "'");
        }
    }

    /** The phrase is what the short way reads, too. */
    private static void reading(String text) {
        Quantity quantity = QuantityFormat.STANDARD.read(text).quantity();
        if (!quantity.equals(QuantityFormat.STANDARD.parse(text))) {
            throw new AssertionError("Read in two ways: '" + text + "'");
        }
    }
}
