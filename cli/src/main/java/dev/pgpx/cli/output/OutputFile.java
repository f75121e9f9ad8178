package dev.pgpx.cli.output;

import dev.pgpx.cli.error.CommandException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: it is written beside its place under another name, and takes its place when it is
 * {@linkplain #keep kept}; what was there before has gone then. What is no regular file, a pipe or a device, is written to at
 * once. Closed without having been kept it leaves nothing, nor does a signal. One thread at a time.
 */
public final class OutputFile implements AutoCloseable {
    private static final SecureRandom NAMES = new SecureRandom();

    private final Path file;
    private final @Nullable Path temporary;
    private final PrintStream stream;

    private OutputFile(Path file, @Nullable Path temporary, OutputStream out) {
        this.file = file;
        this.temporary = temporary;
        this.stream = OutputGuard.print(out, StandardCharsets.UTF_8);
    }

    /**
     * A file that is to be written.
     *
     * @param file its place; a link stays one, what it leads to is replaced
     * @throws CommandException when nothing can be written there
     */
    public static OutputFile replacing(Path file) {
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                return new OutputFile(file, null, Files.newOutputStream(place));
            }
            Path beside = place.resolveSibling("." + place.getFileName() + "." + Long.toHexString(NAMES.nextLong()));
            OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            beside.toFile().deleteOnExit(); // does nothing when it has been moved
            return new OutputFile(place, beside, out);
        } catch (NoSuchFileException noFolder) {
            throw CommandException.notWritten(file, new NoSuchFileException(folder(file)));
        } catch (AccessDeniedException noAccess) {
            throw CommandException.notWritten(file, new AccessDeniedException(folder(file)));
        } catch (IOException failure) {
            throw CommandException.notWritten(file, failure);
        }
    }

    /** What is missing or closed is never the file under its other name, which nobody knows. */
    private static String folder(Path file) {
        return String.valueOf(file.toAbsolutePath().getParent());
    }

    /** Where it is written to, in UTF-8; failures to write are {@link OutputFailure}s. */
    public PrintStream stream() {
        return stream;
    }

    /**
     * Puts it into its place. Nothing may be written afterwards.
     *
     * @throws CommandException when that fails; what was there before is still there
     */
    public void keep() {
        try {
            stream.close();
            if (temporary != null) {
                copyPermissions(temporary);
                move(temporary);
            }
        } catch (IOException failure) {
            throw CommandException.notWritten(file, failure);
        }
    }

    private void copyPermissions(Path written) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null && Files.exists(file)) {
            Files.setPosixFilePermissions(written, before.readAttributes().permissions());
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } finally {
            deleteTemporary();
        }
    }

    private void deleteTemporary() {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw CommandException.notWritten(temporary, failure);
        }
    }
}
