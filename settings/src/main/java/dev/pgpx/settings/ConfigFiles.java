package dev.pgpx.settings;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the files of settings: the one that was named, or {@code pgpx.yaml} in the working folder, and that of the profile beside it. */
final class ConfigFiles {
    private static final String USUAL = "pgpx";

    private final Surroundings surroundings;
    private final ProblemList problems;
    private final Path folder;
    private final String name;
    private final SettingsFile main;

    /** Reads the file that was named, or else the usual one where there is one. */
    ConfigFiles(Surroundings surroundings, @Nullable Path named, ProblemList problems) {
        this.surroundings = surroundings;
        this.problems = problems;
        if (named == null) {
            folder = surroundings.folder();
            name = USUAL;
            main = one(USUAL);
        } else {
            Path path = surroundings.folder().resolve(named);
            Path parent = path.getParent();
            folder = parent == null ? Path.of("") : parent;
            name = withoutEnding(String.valueOf(path.getFileName()));
            main = SettingsFile.read(path, surroundings.shown(path), problems);
        }
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    SettingsFile main() {
        return main;
    }

    /** The file of a profile; {@link SettingsFile#NONE} where there is none. */
    SettingsFile ofProfile(String profile) {
        SettingsFile file = one(name + "-" + profile);
        for (FileEntry entry : file.entries()) {
            if (entry.profile() != null) {
                problems.add(entry.keyPlace(), "PGPX-2223");
            }
        }
        return file;
    }

    /** The file of a name, whatever it ends in. */
    private SettingsFile one(String file) {
        List<Path> found = new ArrayList<>();
        for (String ending : SettingsFile.ENDINGS) {
            Path path = folder.resolve(file + ending);
            if (Files.isRegularFile(path)) {
                found.add(path);
            }
        }
        if (found.isEmpty()) {
            return SettingsFile.NONE;
        }
        if (found.size() > 1) {
            problems.add(
                    surroundings.shown(found.get(1)),
                    "PGPX-2224",
                    found.stream().map(surroundings::shown).collect(Collectors.joining(" and ")));
        }
        return SettingsFile.read(found.get(0), surroundings.shown(found.get(0)), problems);
    }

    /** The profiles that there are, in alphabetical order. */
    Set<String> profiles() {
        Set<String> profiles = new TreeSet<>(Profile.ALWAYS);
        profiles.addAll(main.profiles());
        String begin = name + "-";
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.toAbsolutePath(), begin + "*")) {
            for (Path file : files) {
                String fileName = String.valueOf(file.getFileName());
                if (SettingsFile.ENDINGS.stream().anyMatch(fileName::endsWith)) {
                    profiles.add(withoutEnding(fileName).substring(begin.length()));
                }
            }
        } catch (IOException failure) {
            problems.add(
                    surroundings.shown(folder),
                    "PGPX-2202",
                    surroundings.shown(folder),
                    failure.getClass().getSimpleName() + " " + failure.getMessage());
        }
        return profiles;
    }
}
