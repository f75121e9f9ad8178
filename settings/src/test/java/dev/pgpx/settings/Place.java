package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Surroundings in a folder of a test: nothing of the process is in them. One thread at a time. */
final class Place {
    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>(Map.of("user.name", "ursula"));

    Place(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Place file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
        return this;
    }

    Place variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Place property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    SettingsLoader loader() {
        return PgpxSettings.loader(new Surroundings(environment, properties, folder, folder.resolve("home")));
    }

    ResolvedSettings load() {
        return loader().load();
    }

    /** What is said of settings that cannot be. */
    String refusal() {
        return refusal(loader());
    }

    static String refusal(SettingsLoader loader) {
        return catchThrowableOfType(SettingsSourceException.class, loader::load)
                .problem()
                .text();
    }
}
