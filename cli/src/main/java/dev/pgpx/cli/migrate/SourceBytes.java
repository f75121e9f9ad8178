package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that the library is given as bytes. */
final class SourceBytes {
    private SourceBytes() {}

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw CommandException.notRead(file, failure);
        }
    }
}
