package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;

/** One rule. It looks at nothing that another rule refuses, and reports each break of its own. */
interface Check {
    void check(TableDeclaration table, Report report);
}
