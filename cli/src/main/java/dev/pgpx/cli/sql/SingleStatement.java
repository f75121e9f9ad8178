package dev.pgpx.cli.sql;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.query.text.StatementEnd;

/** Refuses a text of several statements, of which only the first would show its result. */
final class SingleStatement {
    private SingleStatement() {}

    static void check(String text) {
        if (StatementEnd.of(text).second() >= 0) {
            throw UsageException.of("PGPX-6007");
        }
    }
}
