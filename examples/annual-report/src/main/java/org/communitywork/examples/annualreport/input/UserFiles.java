// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport.input;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communitywork.core.json.CommunityJson;
import org.communitywork.core.json.JsonReadException;
import org.communitywork.core.measure.MeasureTable;
import org.communitywork.core.report.MeasureProblem;
import org.communitywork.core.report.WorkReport;
import org.communitywork.indicators.definition.IndicatorTable;
import org.communitywork.indicators.json.IndicatorsJson;
import org.communitywork.indicators.target.Target;
import org.jspecify.annotations.Nullable;

/** Reads what the user names: a report by its code, or a file of her own. */
public final class UserFiles {
    private static final String ILLUSTRATION = "illustration";

    private UserFiles() {}

    /** Makes something of a file. */
    private interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }

    /**
     * Finds the reports that the user asks for.
     *
     * @param names codes of reports that the program brings along, or files; none for all that it brings along
     * @param bundled the reports that the program brings along
     * @param measures the measures that a report may use without defining them
     * @return the reports, in the order of the names
     * @throws InputException if a file cannot be used
     */
    public static ImmutableList<WorkReport> reports(
            List<String> names, ImmutableList<WorkReport> bundled, MeasureTable measures) {
        if (names.isEmpty()) {
            return bundled;
        }
        List<WorkReport> reports = new ArrayList<>();
        for (String name : names) {
            reports.add(bundled.stream()
                    .filter(report -> report.code().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseGet(() -> report(name, measures)));
        }
        return ImmutableList.copyOf(reports);
    }

    private static WorkReport report(String file, MeasureTable measures) {
        WorkReport report = read(file, WorkReport.class);
        ImmutableList<MeasureProblem> problems = report.check(measures);
        if (!problems.isEmpty()) {
            throw new InputException(file, problems.get(0).toString());
        }
        return report;
    }

    /**
     * Reads the target set that the user asks for.
     *
     * @param name a file, {@code illustration} for the set that the program brings along, or null for none
     * @param indicators what the targets are for
     * @return the targets
     * @throws InputException if the file cannot be used
     */
    public static ImmutableList<Target> targets(@Nullable String name, IndicatorTable indicators) {
        if (name == null) {
            return ImmutableList.of();
        }
        if (name.equals(ILLUSTRATION)) {
            return IndicatorsJson.STANDARD.readTargets(Bundled.text("targets-illustration.json"), indicators);
        }
        return using(name, stream -> IndicatorsJson.STANDARD.readTargets(stream, indicators));
    }

    /**
     * Reads a file of the user's.
     *
     * @param file the file as the user named it
     * @param type what the file holds
     * @return what it holds
     * @param <T> the type of what it holds
     * @throws InputException if the file cannot be used
     */
    public static <T> T read(String file, Class<T> type) {
        return using(file, stream -> CommunityJson.STANDARD.read(stream, type));
    }

    private static <T> T using(String file, Reader<T> reader) {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return reader.read(stream);
        } catch (JsonReadException e) {
            throw InputException.of(file, e);
        } catch (InvalidPathException e) {
            throw new InputException(file, "no such file");
        } catch (IOException e) {
            throw InputException.of(file, e);
        }
    }
}
