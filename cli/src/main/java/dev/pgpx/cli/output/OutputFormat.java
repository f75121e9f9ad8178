package dev.pgpx.cli.output;

import dev.pgpx.types.Row;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How rows are printed. In {@link #TABLE} and {@link #MARKDOWN}, which people read, control characters of the data are shown as
 * escapes, wherever the output goes; the others are for programs, in UTF-8, and hold the data as they are.
 */
public enum OutputFormat {
    /** Aligned columns. Rows are held until their widths are known: the first thousand decide, the others follow as they come. */
    TABLE,
    /** One array of objects. */
    JSON,
    /** An object a line. */
    NDJSON,
    /** RFC 4180 with a header; a null is an empty field, an empty text a pair of quotes. */
    CSV,
    /** A table as GitHub renders it. */
    MARKDOWN;

    /**
     * A writer of one result.
     *
     * @param out where to, not closed
     */
    public RowsWriter writer(PrintStream out) {
        return switch (this) {
            case TABLE -> new TableRows(out);
            case JSON -> new JsonRows(out, /* array= */ true);
            case NDJSON -> new JsonRows(out, /* array= */ false);
            case CSV -> new CsvRows(out);
            case MARKDOWN -> new MarkdownRows(out);
        };
    }

    /** The columns of a result, with their types where this format needs them. */
    public List<ResultColumn> columns(Row row) {
        boolean typed = this != TABLE && this != CSV;
        return IntStream.range(0, row.size())
                .mapToObj(i -> new ResultColumn(row.name(i), typed ? row.typeName(i) : ""))
                .toList();
    }

    /** Whether people read it. */
    public boolean isForPeople() {
        return this == TABLE || this == MARKDOWN;
    }
}
