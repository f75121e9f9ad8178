package dev.pgpx.transfer.file;

import static java.util.Objects.requireNonNull;

import dev.pgpx.transfer.TransferException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: it is written beside its place, and moved there when all is done. One
 * thread at a time.
 */
public final class WholeFile implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final Path draft;
    private final OutputStream out;
    private boolean kept;

    private WholeFile(Path file, Path draft, OutputStream out) {
        this.file = file;
        this.draft = draft;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @param file its place; what is there stays until {@link #keep()}
     * @return the file, to be closed
     * @throws TransferException when nothing can be written there
     */
    public static WholeFile of(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileAlreadyExistsException(file.toString(), null, "it is a folder");
            }
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = requireNonNull(target.getParent(), "the root is a folder");
            if (!Files.isDirectory(folder)) {
                throw TransferException.of("PGPX-2319", file, "there is no folder " + folder);
            }
            Path draft = Files.createTempFile(folder, ".pgpx-", ".part");
            return new WholeFile(target, draft, new BufferedOutputStream(Files.newOutputStream(draft), BUFFER));
        } catch (IOException e) {
            throw TransferException.of("PGPX-2319", file, e.toString()).causedBy(e);
        }
    }

    /**
     * Where its bytes go.
     *
     * @return the stream; not to be closed
     */
    public OutputStream out() {
        return out;
    }

    /**
     * Puts it in its place, instead of what was there.
     *
     * @throws TransferException when it cannot be written; what was there is still there
     */
    public void keep() {
        try {
            out.close();
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (java.nio.file.AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
            kept = true;
        } catch (IOException e) {
            throw TransferException.of("PGPX-2319", file, e.toString()).causedBy(e);
        }
    }

    /** Discards it unless it was kept. */
    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            out.close();
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw TransferException.of("PGPX-2319", file, e.toString()).causedBy(e);
        }
    }
}
