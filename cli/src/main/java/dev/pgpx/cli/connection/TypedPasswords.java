package dev.pgpx.cli.connection;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.CliMessages;
import dev.pgpx.cli.output.Secrets;

/** Passwords on the command line, which others can see there. */
public final class TypedPasswords {
    private TypedPasswords() {}

    /** Warns of a URL that was typed with a password. */
    public static void warn(String place, String url, CommandContext context) {
        if (!Secrets.mask(url).equals(url)) {
            context.notices()
                    .warn(CliMessages.CATALOG.problem("PGPX-6040", place).text());
        }
    }
}
