package dev.pgpx.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A file of settings, read.
 *
 * @param path the file
 * @param entries what it says, in its order
 * @param profiles the profiles that it has parts for
 */
record SettingsFile(Path path, List<FileEntry> entries, Set<String> profiles) {
    /** What files of settings may end in, in the order in which they are looked for. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");

    static final SettingsFile NONE = new SettingsFile(Path.of(""), List.of(), Set.of());

    /** Reads a file; what is wrong with it is told, and what can be read is there nevertheless. */
    static SettingsFile read(Path path, String shown, ProblemList problems) {
        String text = text(path, shown, problems);
        EntryList entries = new EntryList(problems);
        if (shown.endsWith(".properties")) {
            new PropertiesSettings(shown, entries, problems).read(text);
        } else if (shown.endsWith(".yaml") || shown.endsWith(".yml")) {
            new YamlSettings(shown, entries, problems).read(text);
        } else {
            problems.add(shown, "PGPX-2204", shown);
        }
        return new SettingsFile(path, entries.entries(), entries.profiles());
    }

    /** The text of a file; empty, and a problem, where it cannot be read. */
    static String text(Path path, String shown, ProblemList problems) {
        try {
            String text = Files.readString(path);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            problems.add(shown, "PGPX-2203", shown);
        } catch (CharacterCodingException notUtf8) {
            problems.add(shown, "PGPX-2205", shown);
        } catch (IOException failure) {
            problems.add(shown, "PGPX-2202", shown, failure.getClass().getSimpleName() + " " + failure.getMessage());
        }
        return "";
    }

    /** Whether it says anything, be it that it has a profile. */
    boolean isRead() {
        return !path.toString().isEmpty();
    }

    /** The folder where relative paths in it begin. */
    Path folder() {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
