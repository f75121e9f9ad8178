package dev.pgpx.cli;

import dev.pgpx.types.error.MessageCatalog;
import java.util.ResourceBundle;

/** The messages of this module. */
final class CliMessages {
    static final MessageCatalog CATALOG = new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.cli.messages"));

    private CliMessages() {}
}
