package dev.pgpx.cli.schema;

import dev.pgpx.cli.output.Secrets;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.Schema;
import java.io.PrintStream;

/** Tells what a database has and its schema does not say, so that nobody takes the one for the other. */
final class Untold {
    private Untold() {}

    static void print(Schema schema, PrintStream err) {
        schema.unknown().forEach(unknown -> {
            String text = Secrets.mask(unknown.problem().text());
            err.print(VisibleText.lines(text) + "\n");
        });
    }
}
