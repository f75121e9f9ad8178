package dev.pgpx.testing.template;

import dev.pgpx.database.Database;
import dev.pgpx.testing.error.TestingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Files that fill a database.
 *
 * @param kind what they are, in one word
 * @param paths files and folders, which are there
 * @param filling puts them in
 */
record FilesPart(String kind, List<Path> paths, BiConsumer<Database, List<Path>> filling) implements TemplatePart {
    FilesPart {
        paths = List.copyOf(paths);
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw TestingException.of("PGPX-6510", kind, path.toAbsolutePath());
            }
        }
    }

    /** The names below the folders, and the bytes of the files. */
    @Override
    public String contents() {
        Digest digest = new Digest();
        for (Path path : paths) {
            try (Stream<Path> below = Files.walk(path)) {
                for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                    digest.add(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.add(Files.readAllBytes(file));
                }
            } catch (IOException failed) {
                throw TestingException.of("PGPX-6511", kind, path, failed.getMessage())
                        .causedBy(failed);
            }
        }
        return kind + " " + digest.text();
    }

    @Override
    public void apply(Database database) {
        filling.accept(database, paths);
    }
}
