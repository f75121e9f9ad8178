package dev.pgpx.schema.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes several files so that each appears whole or not at all, and none when one of them cannot be written. */
final class WholeFiles {
    private WholeFiles() {}

    /** Writes texts by their paths in a folder, over what is there. Folders that were made for them stay. */
    static void write(Path folder, Map<String, String> texts) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Path beside = file.resolveSibling(file.getFileName() + ".new");
                written.put(beside, file);
                Files.writeString(beside, text.getValue(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<Path, Path> each : written.entrySet()) {
                Files.move(each.getKey(), each.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : written.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
