package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The program of a child JVM: starts a server in the cache named by its first argument, tells port, process id and folder
 * or the error in one line, and then ends as its standard input says, without closing the server. The letter p in the
 * input pauses the server before, and is answered by a line.
 */
final class ChildServer {
    private ChildServer() {}

    public static void main(String[] arguments) throws IOException {
        EmbeddedServerBuilder builder =
                EmbeddedServer.builder().cache(Path.of(arguments[0])).temporary(Path.of(arguments[1]));
        try {
            EmbeddedServer server = builder.start();
            System.out.println(server.port() + " " + server.processId() + " " + server.dataFolder());
            if (System.in.read() == 'p') {
                server.pause();
                System.out.println("paused");
            }
        } catch (EmbeddedServerException failed) {
            System.out.println(failed.problem());
        }
        int ignored = System.in.read(); // at its end, which has been read before, there is no waiting
        System.exit(0);
    }
}
