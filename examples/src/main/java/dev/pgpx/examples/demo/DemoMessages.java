package dev.pgpx.examples.demo;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.types.error.MessageCatalog;
import java.util.ResourceBundle;

/** The messages of this module. */
final class DemoMessages {
    private static final MessageCatalog CATALOG =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.examples.messages"));

    private DemoMessages() {}

    static UsageException noCountry(String typed, String near) {
        return new UsageException(CATALOG.problem("PGPX-6501", typed, near), null);
    }

    static UsageException noDate(String typed, Exception cause) {
        return new UsageException(CATALOG.problem("PGPX-6503", typed), cause);
    }

    static UsageException occupied(String objects, String target) {
        return new UsageException(CATALOG.problem("PGPX-6502", objects, target), null);
    }
}
