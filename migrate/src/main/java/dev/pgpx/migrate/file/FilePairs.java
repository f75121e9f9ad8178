package dev.pgpx.migrate.file;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.MigrationName.Part;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Collects files, and puts together those that are a pair. */
final class FilePairs {
    private final Consumer<Problem> problems;
    private final List<Found> ups = new ArrayList<>();
    /** By what the pair have in common. */
    private final Map<Path, Found> downs = new HashMap<>();

    private record Found(MigrationName name, Path path, SourceText text) {
        /** The path that both of a pair would have without their endings. */
        Path common() {
            return path.resolveSibling(name.key() + "_" + name.description());
        }
    }

    FilePairs(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void add(Path path) {
        add(path, () -> read(path));
    }

    /** Adds a file that was read elsewhere. */
    void add(Path path, byte[] bytes) {
        add(path, () -> SourceText.of(path.toString(), bytes, problems));
    }

    private void add(Path path, Supplier<SourceText> text) {
        Optional<MigrationName> name = MigrationName.of(String.valueOf(path.getFileName()));
        if (name.isEmpty()) {
            problems.accept(
                    MigrationException.problem("PGPX-7004", path.getFileName()).at(path.toString()));
            return;
        }
        Found found = new Found(name.get(), path, text.get());
        if (found.name().part() == Part.DOWN) {
            downs.put(found.common(), found);
        } else {
            ups.add(found);
        }
    }

    private SourceText read(Path path) {
        try {
            return SourceText.of(path.toString(), Files.readAllBytes(path), problems);
        } catch (IOException failure) {
            problems.accept(MigrationException.problem("PGPX-7003", path, failure));
            return new SourceText(path.toString(), "");
        }
    }

    /** What was found, in no order. */
    List<MigrationFile> migrations() {
        List<MigrationFile> files = new ArrayList<>(ups.size());
        for (Found up : ups) {
            Found down = up.name().part() == Part.UP ? downs.remove(up.common()) : null;
            files.add(new MigrationFile(
                    up.name(), up.text(), Optional.ofNullable(down).map(Found::text)));
        }
        downs.values().stream()
                .map(Found::path)
                .sorted()
                .forEach(path -> problems.accept(MigrationException.problem("PGPX-7014", path.getFileName())
                        .at(path.toString())));
        return files;
    }
}
