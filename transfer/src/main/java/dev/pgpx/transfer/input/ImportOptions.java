package dev.pgpx.transfer.input;

import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.TransferListener;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import is done.
 *
 * @param dialect null for the format's own
 * @param columns empty for those that the file names, or all
 * @param rejects null when the first bad row ends the import
 */
record ImportOptions(
        TransferFormat format,
        @Nullable CsvDialect dialect,
        boolean header,
        List<String> columns,
        Charset charset,
        OnConflict onConflict,
        @Nullable Path rejects,
        long mostRejects,
        Duration deadline,
        TransferListener listener) {
    ImportOptions(TransferFormat format) {
        this(
                format,
                null,
                true,
                List.of(),
                StandardCharsets.UTF_8,
                OnConflict.FAIL,
                null,
                Long.MAX_VALUE,
                Duration.ofDays(1),
                TransferListener.NONE);
    }

    ImportOptions {
        columns = List.copyOf(columns);
    }

    CsvDialect lines() {
        if (dialect != null) {
            return dialect;
        }
        return format == TransferFormat.TSV ? CsvDialect.TSV : CsvDialect.CSV;
    }

    boolean isJson() {
        return format == TransferFormat.JSON || format == TransferFormat.NDJSON;
    }

    ImportOptions withDialect(CsvDialect other) {
        return new ImportOptions(
                format, other, header, columns, charset, onConflict, rejects, mostRejects, deadline, listener);
    }

    ImportOptions withHeader(boolean has) {
        return new ImportOptions(
                format, dialect, has, columns, charset, onConflict, rejects, mostRejects, deadline, listener);
    }

    ImportOptions withColumns(List<String> names) {
        return new ImportOptions(
                format, dialect, header, names, charset, onConflict, rejects, mostRejects, deadline, listener);
    }

    ImportOptions withCharset(Charset other) {
        return new ImportOptions(
                format, dialect, header, columns, other, onConflict, rejects, mostRejects, deadline, listener);
    }

    ImportOptions withConflict(OnConflict action) {
        return new ImportOptions(
                format, dialect, header, columns, charset, action, rejects, mostRejects, deadline, listener);
    }

    ImportOptions withRejects(Path file, long most) {
        return new ImportOptions(format, dialect, header, columns, charset, onConflict, file, most, deadline, listener);
    }

    ImportOptions withDeadline(Duration all) {
        return new ImportOptions(
                format, dialect, header, columns, charset, onConflict, rejects, mostRejects, all, listener);
    }

    ImportOptions withListener(TransferListener told) {
        return new ImportOptions(
                format, dialect, header, columns, charset, onConflict, rejects, mostRejects, deadline, told);
    }
}
