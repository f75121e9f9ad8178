package dev.pgpx.transfer.output;

import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.TransferListener;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an export is done.
 *
 * @param dialect null for the format's own
 * @param columns empty for all
 */
record ExportOptions(
        TransferFormat format,
        @Nullable CsvDialect dialect,
        boolean header,
        List<String> columns,
        boolean guarded,
        boolean inserts,
        Duration deadline,
        TransferListener listener) {
    ExportOptions(TransferFormat format) {
        this(format, null, true, List.of(), false, false, Duration.ofDays(1), TransferListener.NONE);
    }

    ExportOptions {
        columns = List.copyOf(columns);
    }

    CsvDialect lines() {
        if (dialect != null && format != TransferFormat.SQL) {
            return dialect;
        }
        return format == TransferFormat.CSV ? CsvDialect.CSV : CsvDialect.TSV;
    }

    boolean isLines() {
        return format == TransferFormat.CSV || format == TransferFormat.TSV;
    }

    ExportOptions withDialect(CsvDialect other) {
        return new ExportOptions(format, other, header, columns, guarded, inserts, deadline, listener);
    }

    ExportOptions withHeader(boolean has) {
        return new ExportOptions(format, dialect, has, columns, guarded, inserts, deadline, listener);
    }

    ExportOptions withColumns(List<String> names) {
        return new ExportOptions(format, dialect, header, names, guarded, inserts, deadline, listener);
    }

    ExportOptions withGuard(boolean guards) {
        return new ExportOptions(format, dialect, header, columns, guards, inserts, deadline, listener);
    }

    ExportOptions withInserts(boolean writes) {
        return new ExportOptions(format, dialect, header, columns, guarded, writes, deadline, listener);
    }

    ExportOptions withDeadline(Duration all) {
        return new ExportOptions(format, dialect, header, columns, guarded, inserts, all, listener);
    }

    ExportOptions withListener(TransferListener told) {
        return new ExportOptions(format, dialect, header, columns, guarded, inserts, deadline, told);
    }
}
