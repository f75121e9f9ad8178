package dev.pgpx.transfer.input;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.document.JsonStream;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableShape;
import dev.pgpx.transfer.text.CopyText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of rows that is read for an import, and its columns. */
final class OpenedFile implements AutoCloseable {
    private final ImportSource given;
    private final ImportOptions options;
    private final LongConsumer listener;
    private @Nullable Path copy;
    private @Nullable RowReader rows;
    private List<TableColumn> columns = List.of();

    OpenedFile(ImportSource given, ImportOptions options, LongConsumer listener) {
        this.given = given;
        this.options = options;
        this.listener = listener;
    }

    /** Opens it, and finds its columns in the table. */
    void open(TableShape table) {
        if (options.isJson()) {
            ImportSource source = kept();
            columns = options.columns().isEmpty()
                    ? new JsonColumns(utf8(source, count -> {}), given.name()).of(table)
                    : Columns.named(options.columns(), table, Columns::given);
            rows = json(source, listener);
        } else {
            rows = lines(table, listener);
        }
    }

    /** Its rows from the beginning, once more; null when it can be read only once. */
    @Nullable
    RowReader again(TableShape table) {
        if (options.isJson()) {
            return json(kept(), count -> {});
        }
        return given.isRepeatable() ? lines(table, count -> {}) : null;
    }

    private RowReader json(ImportSource source, LongConsumer told) {
        return new JsonRows(new JsonStream(given.name(), utf8(source, told)), columns);
    }

    private RowReader lines(TableShape table, LongConsumer told) {
        Bytes bytes = new Bytes(given.name(), utf8(given, told));
        boolean csv = options.format() == TransferFormat.CSV;
        int known = options.columns().isEmpty() && !options.header()
                ? table.writable().size()
                : options.columns().size();
        LineRows lines = new LineRows(given.name(), bytes, options.lines(), csv, known);
        if (!options.header()) {
            columns = options.columns().isEmpty()
                    ? table.writable()
                    : Columns.named(options.columns(), table, Columns::given);
            return lines;
        }
        Line header = lines.header();
        columns = options.columns().isEmpty()
                ? Columns.named(names(header, csv), table, Columns.inHeader(header))
                : Columns.named(options.columns(), table, Columns::given);
        lines.hasColumns(columns.size());
        return lines;
    }

    private List<String> names(Line header, boolean csv) {
        if (header.isBlank()) {
            throw TransferException.of("PGPX-2310", given.name());
        }
        if (header.fault() != null) {
            throw TransferException.all(List.of(requireNonNull(header.fault())));
        }
        String text = new String(header.original(), StandardCharsets.UTF_8);
        char delimiter = options.lines().delimiter();
        if (!csv) {
            return Arrays.stream(text.split(Pattern.quote(String.valueOf(delimiter)), -1))
                    .map(CopyText::value)
                    .toList();
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(options.lines().quote())
                .ofCsvRecord(text)) {
            return reader.iterator().next().getFields();
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", given.name(), e.toString()).causedBy(e);
        }
    }

    private InputStream utf8(ImportSource source, LongConsumer told) {
        InputStream counted = new CountedStream(source.open(), told);
        return options.charset().equals(StandardCharsets.UTF_8)
                ? counted
                : new Utf8Stream(source.name(), counted, options.charset());
    }

    /** JSON is read twice: first for its columns. */
    private ImportSource kept() {
        if (given.isRepeatable()) {
            return given;
        }
        try {
            if (copy == null) {
                copy = Files.createTempFile("pgpx-import-", ".json");
                try (InputStream in = given.open()) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return given.keptIn(copy);
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", given.name(), e.toString()).causedBy(e);
        }
    }

    ImportSource source() {
        return given;
    }

    List<TableColumn> columns() {
        return columns;
    }

    RowReader rows() {
        return requireNonNull(rows);
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", given.name(), e.toString()).causedBy(e);
        }
    }
}
