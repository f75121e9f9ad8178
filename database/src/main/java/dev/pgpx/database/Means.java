package dev.pgpx.database;

/** How the rows of a portion go to the server. */
enum Means {
    /** Listed in the statement. */
    VALUES,
    /** As an array for each column, unnested by the statement. */
    ARRAYS,
    /** By COPY, into the table itself or a staging table. */
    COPY;

    /** Up to so many rows the parse of a longer text costs less than arrays. */
    private static final int FEW = 3;

    /** From so many rows on COPY is worth its further messages. */
    static final int COPY_FROM = 2_000;

    static Means of(int rows) {
        if (rows <= FEW) {
            return VALUES;
        }
        return rows < COPY_FROM ? ARRAYS : COPY;
    }
}
