package dev.pgpx.conformance;

import dev.pgpx.testing.PgpxTest;

/** The same on the oldest server, whose databases know no ICU: only the JVM is Turkish. */
@PgpxTest(version = 13)
class OddPlacesOnOldServerTest extends OddPlacesTest {
    @Override
    int server() {
        return 13;
    }

    @Override
    String serverLocale() {
        return "locale 'C'";
    }

    @Override
    String lowerCaseOfI() {
        return "i";
    }
}
