package dev.pgpx.settings;

import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.settings.SettingsException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the settings of a database of the values that count, the weakest first; tells what is wrong with each where it stands. */
final class DatabaseAssembly {
    private static final String PREFIX = PgpxSections.DATABASE + ".";
    private static final Set<String> PATHS = Set.of("tls-root-certificate", "tls-certificate", "tls-key");

    private final ProblemList problems;
    private final SettingsBuilder builder = Settings.builder();
    private final Set<String> told = new HashSet<>();

    DatabaseAssembly(ProblemList problems) {
        this.problems = problems;
    }

    /** Sets what is said. */
    void add(Collection<SettingValue> values) {
        List<SettingValue> ordered = new ArrayList<>(
                values.stream().filter(value -> value.key().startsWith(PREFIX)).toList());
        ordered.sort(Comparator.comparing((SettingValue value) -> value.origin().layer())
                .reversed()
                .thenComparing(DatabaseAssembly::rank));
        ordered.forEach(this::add);
    }

    /** Within a layer a URL comes first, so that the others add to it. */
    private static int rank(SettingValue value) {
        return value.key().equals(Merge.URL) || value.key().equals(PREFIX + "options") ? 0 : 1;
    }

    private void add(SettingValue value) {
        String name = value.key().substring(PREFIX.length());
        switch (name) {
            case "url" -> builder.url(value.text());
            case "options" -> options(value.text());
            case "password-file" -> passwordFile(value).ifPresent(file -> builder.password(() -> read(file)));
            case "tls-key-password-file" -> passwordFile(value).ifPresent(file -> builder.tlsKeyPassword(read(file)));
            default -> builder.property(name, PATHS.contains(name) ? path(value) : value.text());
        }
        for (String problem : builder.problems()) {
            if (told.add(problem)) {
                problems.add(value.origin().place(), "PGPX-2229", problem);
            }
        }
    }

    /** The reader of URLs knows them. */
    private void options(String text) {
        builder.url("postgresql:///?options="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** A relative path begins at the file that says it. */
    private static String path(SettingValue value) {
        try {
            return value.text().isEmpty()
                    ? ""
                    : value.folder().resolve(value.text()).toString();
        } catch (InvalidPathException noPath) {
            return value.text(); // refused by the setting
        }
    }

    private Optional<Path> passwordFile(SettingValue value) {
        try {
            Path file = value.folder().resolve(value.text());
            if (!value.text().isEmpty() && Files.isRegularFile(file) && Files.isReadable(file)) {
                return Optional.of(file);
            }
        } catch (InvalidPathException noPath) {
            problems.add(value.origin().place(), "PGPX-2231", value.key(), value.text());
            return Optional.empty();
        }
        problems.add(value.origin().place(), "PGPX-2231", value.key(), value.text());
        return Optional.empty();
    }

    /** What a file holds, without the line end that editors put behind it. */
    private static String read(Path file) {
        try {
            return Files.readString(file).replaceFirst("\\R$", "");
        } catch (IOException failure) {
            throw SettingsSourceException.of(
                            "PGPX-2202", file, failure.getClass().getSimpleName() + " " + failure.getMessage())
                    .causedBy(failure);
        }
    }

    void password(String value) {
        builder.password(value);
    }

    /** The settings; empty when something is wrong, which is told. */
    Optional<Settings> build() {
        try {
            Settings settings = builder.build();
            return problems.isEmpty() ? Optional.of(settings) : Optional.empty();
        } catch (SettingsException wrong) {
            for (String problem : wrong.problems()) {
                if (told.add(problem)) {
                    problems.add("all of them together", "PGPX-2230", problem);
                }
            }
            return Optional.empty();
        }
    }
}
