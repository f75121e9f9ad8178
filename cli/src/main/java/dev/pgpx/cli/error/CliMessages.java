package dev.pgpx.cli.error;

import dev.pgpx.types.error.MessageCatalog;
import java.util.ResourceBundle;

/** The messages of this module. */
public final class CliMessages {
    public static final MessageCatalog CATALOG =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.cli.messages"));

    private CliMessages() {}
}
