package dev.pgpx.transfer;

import dev.pgpx.query.text.Identifiers;

/**
 * How values are written in a line of CSV or TSV. Immutable.
 *
 * @param delimiter what stands between values: one character of ASCII
 * @param quote what stands around values that need it: one character of ASCII, written twice within them; CSV only
 * @param nullText what stands for NULL, without quotes
 */
public record CsvDialect(char delimiter, char quote, String nullText) {
    /** Commas, double quotes, NULL as an empty value without quotes: what COPY reads and writes as CSV. */
    public static final CsvDialect CSV = new CsvDialect(',', '"', "");

    /** Tabs and {@code \N}: what COPY reads and writes as text. */
    public static final CsvDialect TSV = new CsvDialect('\t', '"', "\\N");

    private static final String NEVER = "\r\n\0";

    /**
     * Checks that COPY can do with it.
     *
     * @throws TransferException when delimiter and quote are the same, or one of them is no character of ASCII, or a line end; when
     *     the text for NULL contains one of them or a line end
     */
    public CsvDialect {
        boolean possible = isPossible(delimiter)
                && isPossible(quote)
                && delimiter != quote
                && nullText.indexOf(delimiter) < 0
                && nullText.indexOf(quote) < 0
                && nullText.chars().noneMatch(c -> NEVER.indexOf(c) >= 0);
        if (!possible) {
            throw TransferException.of("PGPX-2309");
        }
    }

    private static boolean isPossible(char c) {
        return c < 128 && NEVER.indexOf(c) < 0;
    }

    /**
     * The options of COPY for it. For this module only.
     *
     * @param csv whether for CSV, else for text
     * @return SQL text, without parentheses
     */
    public String copyOptions(boolean csv) {
        String common = "delimiter " + literal(delimiter) + ", null " + Identifiers.literal(nullText);
        return csv ? "format csv, quote " + literal(quote) + ", " + common : "format text, " + common;
    }

    private static String literal(char c) {
        return Identifiers.literal(String.valueOf(c));
    }
}
