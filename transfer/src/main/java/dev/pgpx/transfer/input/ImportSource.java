package dev.pgpx.transfer.input;

import dev.pgpx.transfer.TransferException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Where rows come from. Immutable. */
public final class ImportSource {
    private final String name;
    private final Supplier<InputStream> opener;
    private final OptionalLong size;
    private final boolean again;

    private ImportSource(String name, Supplier<InputStream> opener, OptionalLong size, boolean again) {
        this.name = name;
        this.opener = opener;
        this.size = size;
        this.again = again;
    }

    /**
     * A file, which is read while the import runs, and once more to find the place of a row that is refused.
     *
     * @param file the file
     * @return the source, with the file's path as name
     * @throws TransferException when it cannot be read
     */
    public static ImportSource of(Path file) {
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            String why =
                    Files.isDirectory(file) ? "it is a folder" : Files.exists(file) ? "not allowed" : "there is none";
            throw TransferException.of("PGPX-2302", file, why);
        }
        try {
            // a pipe or device has no size, and is read once
            boolean regular = Files.isRegularFile(file);
            OptionalLong size = regular ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
            return new ImportSource(file.toString(), () -> open(file), size, regular);
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", file, e.toString()).causedBy(e);
        }
    }

    /**
     * A stream, which can be read once: of a row that is refused the line is told, but not the column. For JSON it is kept in a
     * temporary file.
     *
     * @param name how messages name it
     * @param in the stream; read to its end, and closed
     * @return the source, for one import
     */
    public static ImportSource of(String name, InputStream in) {
        return new ImportSource(name, () -> in, OptionalLong.empty(), false);
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", file, e.toString()).causedBy(e);
        }
    }

    String name() {
        return name;
    }

    OptionalLong size() {
        return size;
    }

    /** Whether it can be opened more than once. */
    boolean isRepeatable() {
        return again;
    }

    InputStream open() {
        return opener.get();
    }

    /** The same bytes, in a file. */
    ImportSource keptIn(Path file) {
        return new ImportSource(name, () -> open(file), size, true);
    }
}
