package dev.pgpx.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Where failures go that no listener takes. */
final class NotificationLog {
    private static final Logger LOG = System.getLogger("dev.pgpx.notifications");

    private NotificationLog() {}

    static void warn(String what, Throwable failure) {
        LOG.log(Level.WARNING, what, failure);
    }
}
