package dev.pgpx.cli.transfer;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.TransferFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How lines of CSV and TSV are written: mixed in by commands that read or write them. */
final class LineOptions {
    @Option(names = "--no-header", description = "The first line does not name the columns; CSV and TSV.")
    private boolean noHeader;

    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            description = "What stands between values: one character, or \\t; CSV and TSV.")
    private @Nullable String delimiter;

    @Option(names = "--quote", paramLabel = "CHARACTER", description = "What stands around values that need it; CSV.")
    private @Nullable String quote;

    @Option(
            names = "--null",
            paramLabel = "TEXT",
            description = "What stands for NULL: by default nothing, without quotes, in CSV, and \\N in TSV.")
    private @Nullable String nullText;

    boolean noHeader() {
        return noHeader;
    }

    /** Whether anything was said about how values are written. */
    private boolean isSaid() {
        return delimiter != null || quote != null || nullText != null;
    }

    /** How values are written in a format. */
    CsvDialect dialect(TransferFormat format) {
        boolean csv = format == TransferFormat.CSV;
        if ((isSaid() || noHeader) && !csv && format != TransferFormat.TSV) {
            throw UsageException.of("PGPX-6054", String.join(", ", said()), format);
        }
        CsvDialect standard = csv ? CsvDialect.CSV : CsvDialect.TSV;
        return new CsvDialect(
                delimiter == null ? standard.delimiter() : character("--delimiter", delimiter),
                quote == null ? standard.quote() : character("--quote", quote),
                nullText == null ? standard.nullText() : nullText);
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        if (noHeader) {
            said.add("--no-header");
        }
        if (delimiter != null) {
            said.add("--delimiter");
        }
        if (quote != null) {
            said.add("--quote");
        }
        if (nullText != null) {
            said.add("--null");
        }
        return said;
    }

    private static char character(String option, String text) {
        if (text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw UsageException.of("PGPX-6053", option, text);
        }
        return text.charAt(0);
    }
}
