package dev.pgpx.transfer;

import java.util.Locale;
import java.util.Optional;

/** What a file of rows is written in. */
public enum TransferFormat {
    /** Comma-separated values as COPY reads and writes them, RFC 4180: by default NULL is an empty value without quotes. */
    CSV,
    /** PostgreSQL's text format: values divided by tabs, {@code \N} for NULL, {@code \t}, {@code \n} and {@code \\} in values. */
    TSV,
    /** An array of objects. */
    JSON,
    /** An object a line. */
    NDJSON,
    /** A script: what psql runs. */
    SQL;

    /**
     * The format that the ending of a file's name tells.
     *
     * @param fileName the name
     * @return {@code .csv}, {@code .tsv} and {@code .tab}, {@code .json}, {@code .ndjson} and {@code .jsonl}, {@code .sql}; empty for
     *     any other
     */
    public static Optional<TransferFormat> ofName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> Optional.of(CSV);
            case "tsv", "tab" -> Optional.of(TSV);
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "sql" -> Optional.of(SQL);
            default -> Optional.empty();
        };
    }
}
