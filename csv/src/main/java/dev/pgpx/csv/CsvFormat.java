package dev.pgpx.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.pgpx.query.Column;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codec;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table as CSV with a header, in files of any size: rows are made while they are read, and nothing is kept of
 * those before. Values are written as PostgreSQL writes them in text, as by {@code copy … (format csv, header)}: null is
 * nothing at all, the empty text is {@code ""}.
 *
 * <p>A header names columns. Capitals, spaces, hyphens and underscores do not count, so the name of a component does where the
 * column's follows from it: {@code bornOn}, {@code Born on}, {@code born_on}.
 *
 * <p>Immutable and thread-safe. Source: <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>.
 *
 * @param <E> the record
 */
public final class CsvFormat<E> {
    private final Table<E> table;
    private final char separator;
    private final Map<String, String> names;

    private CsvFormat(Table<E> table, char separator, Map<String, String> names) {
        this.table = table;
        this.separator = separator;
        this.names = Map.copyOf(names);
    }

    /**
     * A format with commas, and a header of the columns' names.
     *
     * @param table the table
     * @param <E> the record
     * @return the format
     */
    public static <E> CsvFormat<E> of(Table<E> table) {
        return new CsvFormat<>(table, ',', Map.of());
    }

    /**
     * The same with another separator.
     *
     * @param other what stands between values: {@code ;} or a tab, for instance
     * @return the format
     */
    public CsvFormat<E> withSeparator(char other) {
        return new CsvFormat<>(table, other, names);
    }

    /**
     * The same with another name for a column in the header.
     *
     * @param column a column of the table
     * @param name what it is called in the header
     * @return the format
     */
    public CsvFormat<E> withHeader(Column<?> column, String name) {
        Map<String, String> more = new HashMap<>(names);
        more.put(column.name(), name);
        return new CsvFormat<>(table, separator, more);
    }

    /**
     * Writes records, after a header. Hidden columns are left out.
     *
     * @param records the records; read to the end, and not closed
     * @param out takes the text; flushed, and not closed
     * @return how many there were
     * @throws CsvException when it cannot be written
     */
    public long write(Stream<? extends E> records, Writer out) {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out);
        long rows = 0;
        try {
            csv.writeRecord(table.columns().stream().map(this::headerOf).toList());
            for (Iterator<? extends E> all = records.iterator(); all.hasNext(); rows++) {
                csv.writeRecord(texts(all.next()));
            }
            csv.flush();
            return rows;
        } catch (IOException | UncheckedIOException failure) {
            throw CsvException.ofFile(Objects.toString(failure.getMessage()), rows + 1, failure);
        }
    }

    private String headerOf(Column<?> column) {
        return names.getOrDefault(column.name(), column.name());
    }

    private List<@Nullable String> texts(E record) {
        Map<String, @Nullable Object> values = table.toMap(record);
        List<@Nullable String> texts = new ArrayList<>(values.size());
        for (Column<?> column : table.columns()) {
            Object value = values.get(column.name());
            texts.add(value == null ? null : text(column.definition().codec(), value));
        }
        return texts;
    }

    @SuppressWarnings("unchecked") // the value comes from a column of this codec
    private static <T> String text(Codec<T> codec, Object value) {
        return codec.text((T) value);
    }

    /**
     * Reads rows as drafts, to be inserted: {@code db.insertAllDrafts(TABLE, drafts)}. Columns that have a default or can be
     * null may be missing; what the database makes is left to it, whatever the file says. Hidden columns may be there.
     *
     * @param in gives the text; closed with the stream
     * @return the drafts, lazily; to be closed, and read by one thread. When the last line has been read, its end throws a
     *     {@link CsvException} that names all lines and columns that do not fit, if there are any: a bulk write that reads the
     *     stream keeps nothing then
     * @throws CsvException when the header does not fit
     */
    public Stream<Draft<E>> drafts(Reader in) {
        return read(in, allColumns(), CsvHeader::isNeededByDrafts, row -> new CsvDraft<>(table, row));
    }

    /**
     * Reads rows as records: all columns must be there, but for those that can be null.
     *
     * @param in gives the text; closed with the stream
     * @return the records, lazily, their relations not loaded; otherwise as for {@link #drafts}
     * @throws CsvException when the header does not fit
     */
    public Stream<E> records(Reader in) {
        return read(in, table.columns(), CsvHeader::isNeededByRecords, this::record);
    }

    private E record(Map<Column<?>, @Nullable Object> row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        row.forEach((column, value) -> values.put(column.name(), value));
        return table.fromMap(values);
    }

    private List<Column<?>> allColumns() {
        List<Column<?>> all = new ArrayList<>(table.columns());
        all.addAll(table.hiddenColumns());
        return all;
    }

    private <R> Stream<R> read(
            Reader in,
            List<Column<?>> candidates,
            Predicate<Column<?>> needed,
            Function<Map<Column<?>, @Nullable Object>, R> making) {
        CsvLines handler = new CsvLines();
        CsvReader<CsvLines.Line> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, in);
        CloseableIterator<CsvLines.Line> lines = csv.iterator();
        CsvLines.Line first = CsvRows.next(handler, lines);
        List<@Nullable String> names = first == null ? List.of() : first.values();
        CsvHeader header = CsvHeader.of(table, names, this.names, candidates, needed);
        CsvRows<R> rows = new CsvRows<>(table.name(), handler, lines, header, needed, making);
        return StreamSupport.stream(rows, false).onClose(() -> close(csv, handler));
    }

    private static void close(CsvReader<?> csv, CsvLines handler) {
        try {
            csv.close();
        } catch (IOException failure) {
            throw CsvException.ofFile(Objects.toString(failure.getMessage()), handler.number(), failure);
        }
    }
}
