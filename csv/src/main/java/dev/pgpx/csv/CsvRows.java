package dev.pgpx.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import dev.pgpx.query.Column;
import dev.pgpx.types.ValueException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV, made while they are read. Rows that do not fit are left out, and all of them are told of in one
 * exception when the last line has been read. One thread at a time.
 */
final class CsvRows<R> extends Spliterators.AbstractSpliterator<R> {
    /** So that a file of which nothing fits does not fill the memory. */
    private static final int MOST_KEPT = 1000;

    private final String table;
    private final CsvLines handler;
    private final CloseableIterator<CsvLines.Line> lines;
    private final CsvHeader header;
    private final Predicate<Column<?>> needed;
    private final Function<Map<Column<?>, @Nullable Object>, R> making;
    private final List<CsvProblem> problems = new ArrayList<>();
    private long count;

    CsvRows(
            String table,
            CsvLines handler,
            CloseableIterator<CsvLines.Line> lines,
            CsvHeader header,
            Predicate<Column<?>> needed,
            Function<Map<Column<?>, @Nullable Object>, R> making) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.table = table;
        this.handler = handler;
        this.lines = lines;
        this.header = header;
        this.needed = needed;
        this.making = making;
    }

    /** The next line; null after the last. */
    static CsvLines.@Nullable Line next(CsvLines handler, CloseableIterator<CsvLines.Line> lines) {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (CsvParseException | UncheckedIOException failure) {
            throw CsvException.ofFile(Objects.toString(failure.getMessage()), handler.number(), failure);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        for (CsvLines.Line line = next(handler, lines); line != null; line = next(handler, lines)) {
            R row = row(line);
            if (row != null) {
                action.accept(row);
                return true;
            }
        }
        if (count > 0) {
            throw CsvException.ofRows(table, count, problems);
        }
        return false;
    }

    private @Nullable R row(CsvLines.Line line) {
        if (line.values().size() != header.size()) {
            add(line, "", line.values().size() + " values, not " + header.size());
            return null;
        }
        long before = count;
        Map<Column<?>, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.columns().get(i), value(line, i));
        }
        return count == before ? made(line, values) : null;
    }

    private @Nullable Object value(CsvLines.Line line, int index) {
        Column<?> column = header.columns().get(index);
        String text = line.values().get(index);
        if (text == null) {
            if (needed.test(column)) {
                add(line, header.name(index), "there is no value, and the column cannot be null");
            }
            return null;
        }
        try {
            return column.definition().codec().decodeText(text);
        } catch (ValueException unfit) {
            String type = column.definition().codec().type().name();
            add(line, header.name(index), "no value of type " + type + " (" + unfit.code() + ")");
            return null;
        }
    }

    /** What refuses a whole record: its constructor, or a column that it cannot hold. */
    private @Nullable R made(CsvLines.Line line, Map<Column<?>, @Nullable Object> values) {
        try {
            return making.apply(values);
        } catch (ValueException | IllegalArgumentException | NullPointerException unfit) {
            add(line, "", "the row is refused: " + unfit.getMessage());
            return null;
        }
    }

    private void add(CsvLines.Line line, String column, String text) {
        count++;
        if (problems.size() < MOST_KEPT) {
            problems.add(new CsvProblem(line.number(), column, text));
        }
    }
}
