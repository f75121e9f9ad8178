package dev.pgpx.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version, written into a resource by the build. */
final class Version {
    private Version() {}

    /** Joined by hand: the plus sign would set up method handles, which takes as long as all the rest. */
    static String line() {
        return "pgpx "
                .concat(number())
                .concat(" (Java ")
                .concat(System.getProperty("java.version"))
                .concat(")");
    }

    private static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar of pgpx-cli lacks its version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
