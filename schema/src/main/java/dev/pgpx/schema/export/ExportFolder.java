package dev.pgpx.schema.export;

import dev.pgpx.schema.error.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with an export, and the list of its files in the order in which they can be run. */
final class ExportFolder {
    private static final String ORDER = "order.txt";

    private final Path folder;
    private final Path order;

    /** The export in a folder. */
    ExportFolder(Path folder) {
        this.folder = folder;
        this.order = folder.resolve(ORDER);
    }

    /** Writes texts by path, and deletes what an earlier export wrote and this one does not. */
    void write(Map<String, String> texts) {
        try {
            List<String> earlier = earlier();
            for (String path : earlier) {
                inside(path); // before anything is written
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue(), StandardCharsets.UTF_8);
            }
            Files.writeString(order, String.join("\n", texts.keySet()) + "\n", StandardCharsets.UTF_8);
            for (String path : earlier) {
                if (!texts.containsKey(path)) {
                    Files.deleteIfExists(inside(path));
                }
            }
        } catch (IOException failure) {
            throw SchemaException.of("PGPX-3053", folder, failure.getMessage()).causedBy(failure);
        }
    }

    /** What an earlier export wrote here. */
    private List<String> earlier() throws IOException {
        if (Files.isRegularFile(order)) {
            return Files.readAllLines(order, StandardCharsets.UTF_8);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw SchemaException.of("PGPX-3052", folder);
                }
            }
        }
        return List.of();
    }

    /** A list that somebody changed must not lead anywhere else. */
    private Path inside(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw SchemaException.of("PGPX-3054", order, path);
        }
        return file;
    }
}
