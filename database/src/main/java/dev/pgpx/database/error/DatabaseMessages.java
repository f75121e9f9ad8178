package dev.pgpx.database.error;

import dev.pgpx.types.error.MessageCatalog;
import java.util.ResourceBundle;

/** The messages of this module. */
public final class DatabaseMessages {
    /** The catalogue. */
    public static final MessageCatalog CATALOG =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.database.messages"));

    private DatabaseMessages() {}
}
