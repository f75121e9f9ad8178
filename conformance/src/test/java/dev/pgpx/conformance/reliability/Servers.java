package dev.pgpx.conformance.reliability;

import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.EmbeddedServerBuilder;
import java.nio.file.Path;

/** Servers that a test class has for itself, as it stops or pauses them. */
final class Servers {
    private Servers() {}

    /** A server that keeps what it has acknowledged, however it is stopped. */
    static EmbeddedServerBuilder durable() {
        return EmbeddedServer.builder().temporary(Path.of("target", "pgpx")).parameter("synchronous_commit", "on");
    }
}
