package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The file {@code postmaster.pid} by which a server tells its state: the process id in its first line and, once it accepts
 * connections, "ready" in its eighth. It is written in place, so it may be read half written; a crashed server's stays.
 */
record PostmasterFile(Path dataFolder) {
    private static final int STATUS_LINE = 7;

    /** Whether the server of this process id accepts connections. */
    boolean ready(long processId) throws IOException {
        try {
            List<String> lines = Files.readAllLines(dataFolder.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE
                    && lines.get(0).strip().equals(String.valueOf(processId))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException | MalformedInputException notYet) {
            return false;
        }
    }
}
