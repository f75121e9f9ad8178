package dev.pgpx.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one result in some {@link OutputFormat}: {@link #begin} once, {@link #row} for each row, {@link #end}
 * once. When something fails in between, it is not ended. One thread at a time.
 */
public interface RowsWriter {
    /**
     * Begins the result.
     *
     * @param columns its columns, in order
     */
    void begin(List<ResultColumn> columns);

    /**
     * A row.
     *
     * @param values one for each column as the server prints it, null for null; not kept
     */
    void row(List<@Nullable String> values);

    /** Ends the result, and flushes what was buffered here. */
    void end();
}
