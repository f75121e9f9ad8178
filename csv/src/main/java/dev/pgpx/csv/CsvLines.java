package dev.pgpx.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a CSV from its parser: a value that is empty and not quoted is null. One thread at a time. */
final class CsvLines extends CsvCallbackHandler<CsvLines.Line> {
    /**
     * A row.
     *
     * @param number the line that it begins in
     * @param values its values
     */
    record Line(long number, List<@Nullable String> values) {}

    private List<@Nullable String> values = new ArrayList<>();
    private long number;
    private RecordType type = RecordType.DATA;

    /** The line that was begun last. */
    long number() {
        return number;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return values.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        number = startingLineNumber;
        values = new ArrayList<>();
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        values.add(length == 0 && !quoted ? null : new String(buffer, offset, length));
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected Line buildRecord() {
        return new Line(number, values);
    }
}
