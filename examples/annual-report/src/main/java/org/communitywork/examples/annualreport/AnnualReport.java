// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communitywork.core.report.WorkReport;
import org.communitywork.examples.annualreport.input.Bundled;
import org.communitywork.examples.annualreport.input.InputException;
import org.communitywork.examples.annualreport.input.UserFiles;
import org.communitywork.examples.annualreport.json.JsonReport;
import org.communitywork.examples.annualreport.review.ReportReview;
import org.communitywork.examples.annualreport.review.Reviewer;
import org.communitywork.examples.annualreport.terminal.TextReport;
import org.communitywork.indicators.catalog.Catalog;
import org.communitywork.indicators.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job as a command: {@code annual-report [REPORT...] [--lang zh|en] [--format text|json]}. */
@Command(
        name = "annual-report",
        mixinStandardHelpOptions = true,
        version = "annual-report 0.1.0",
        description = "Calculates the indicators of work reports, checks their targets, and says what does not add up.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:whatever the verdicts are", "2:a file or an option cannot be used"})
public final class AnnualReport implements Callable<Integer> {

    /** The language of what is printed. */
    enum Lang {
        zh,
        en
    }

    /** The form of what is printed. */
    enum Format {
        text,
        json
    }

    /** Which checks of consistency are listed. */
    enum Checks {
        open,
        all
    }

    @Parameters(
            paramLabel = "REPORT",
            description =
                    "Codes of reports that come along (R1 to R4, S1 to S15), or files of your own; all that come along"
                            + " if none is named")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "zh|en", description = "Language (default: zh)")
    private Lang lang = Lang.zh;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the output (default: text)")
    private Format format = Format.text;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "A target set to hold the reports against; 'illustration' for the example that comes along")
    private @Nullable String targets;

    @Option(
            names = "--checks",
            paramLabel = "open|all",
            description =
                    "List the checks that do not hold and count the others, or list all; JSON has all (default: open)")
    private Checks checks = Checks.open;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Columns of a line of text (default: 110)")
    private int width = 110;

    @Spec
    private @Nullable CommandSpec spec;

    private AnnualReport() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    /** Chinese text must come out whole whatever the platform's own charset is. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command.
     *
     * @param out where the reviews go
     * @param err where complaints go
     * @param arguments the command line
     * @return 0, or 2 if a file or an option cannot be used
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new AnnualReport())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(AnnualReport::complain)
                .execute(arguments);
    }

    /** Bad input is the user's to mend: one line, no stack trace. Anything else is ours and shows all of it. */
    private static int complain(Exception exception, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (exception instanceof InputException) {
            command.getErr().println(exception.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw exception;
    }

    @Override
    public Integer call() {
        Catalog catalog = Bundled.catalog();
        ImmutableList<WorkReport> bundled = Bundled.reports();
        Reviewer reviewer =
                new Reviewer(catalog, Bundled.plausibleRanges(catalog), UserFiles.targets(targets, catalog.table()));
        ImmutableList<ReportReview> reviews =
                reviewer.review(UserFiles.reports(reports, bundled, catalog.measures()), bundled);
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        out.print(format == Format.json ? JsonReport.text(reviews) : text(reviews, reviewer));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private String text(ImmutableList<ReportReview> reviews, Reviewer reviewer) {
        Language language = lang == Lang.zh ? Language.CHINESE : Language.ENGLISH;
        TextReport printer = new TextReport(language, width, reviewer.rules(), checks == Checks.all);
        String text = reviews.stream().map(printer::text).collect(joining("\n"));
        return reviews.size() > 1 ? text + printer.totals(reviews) : text;
    }
}
