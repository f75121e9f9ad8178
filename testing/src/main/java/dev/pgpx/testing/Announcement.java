package dev.pgpx.testing;

import dev.pgpx.testing.error.TestingException;
import java.io.PrintStream;

/** What people are told while tests run. */
final class Announcement {
    private static final PrintStream OUT = System.err;

    private Announcement() {}

    static void kept(String test, String url) {
        OUT.println(TestingException.problem("PGPX-6515", test, url).text());
    }

    /** A URL as it may be shown. */
    static String withoutPassword(String url) {
        return url.replaceFirst("(://[^/?#:@]*):[^/?#@]*@", "$1@").replaceAll("([?&]password=)[^&]*", "$1***");
    }
}
