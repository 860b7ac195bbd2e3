// SPDX-License-Identifier: Apache-2.0
package org.communitywork.examples.annualreport;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a run of the command printed, and its exit code. */
record RunResult(int exitCode, String out, String err) {
    static RunResult of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = AnnualReport.run(new PrintWriter(out), new PrintWriter(err, true), arguments);
        return new RunResult(exitCode, out.toString(), err.toString());
    }
}
