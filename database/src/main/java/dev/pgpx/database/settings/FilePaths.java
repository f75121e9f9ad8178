package dev.pgpx.database.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files that are there and can be read. */
record FilePaths() implements ValueKind<Path> {
    @Override
    public @Nullable Path parse(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    @Override
    public boolean accepts(Path value) {
        return Files.isRegularFile(value) && Files.isReadable(value);
    }

    @Override
    public String show(Path value) {
        return ShownText.of(value.toString());
    }

    @Override
    public String expected() {
        return "a file that is there and can be read";
    }
}
