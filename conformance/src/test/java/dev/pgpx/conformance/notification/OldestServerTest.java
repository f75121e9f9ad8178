package dev.pgpx.conformance.notification;

import dev.pgpx.testing.PgpxTest;
import org.junit.jupiter.api.Nested;

/** What holds on the newest server holds on the oldest supported one. */
class OldestServerTest {
    @Nested
    @PgpxTest(version = 13)
    class NotificationsOn13 extends NotificationTest {}

    @Nested
    @PgpxTest(version = 13)
    class LocksOn13 extends AdvisoryLockTest {}
}
