package dev.pgpx.cli.init;

import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.output.VisibleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of a new project.
 *
 * @param path the folder as it was typed; empty for the one that is worked in; it need not be there
 */
record ProjectFolder(Path path) {
    private static final int NAMED = 8;

    /** Its own name. */
    String name() {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    /** Its path for people. */
    String shown() {
        Path told = path.toString().isEmpty() ? path.toAbsolutePath() : path;
        return VisibleText.oneLine(told.toString());
    }

    /** What is in it, a few names; empty for a folder that is empty or not there. */
    List<String> contents() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            List<String> names = files.map(
                            file -> VisibleText.oneLine(file.getFileName().toString()))
                    .sorted()
                    .toList();
            List<String> few = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
            if (names.size() > NAMED) {
                few.add("and " + (names.size() - NAMED) + " more");
            }
            return few;
        } catch (IOException failure) {
            throw CommandException.notRead(path, failure);
        }
    }

    /** Whether something else has its name. */
    boolean isTaken() {
        return Files.exists(path) && !Files.isDirectory(path);
    }

    /**
     * Writes the files, all of them or none: first beside their places, then each is moved. Files of the same names are replaced.
     *
     * @param texts the texts by their paths in the folder
     */
    void write(Map<String, String> texts) {
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            for (String file : texts.keySet()) {
                makeFolders(path.resolve(file), made);
                Path beside = beside(file);
                made.add(beside);
                Files.writeString(beside, texts.get(file), StandardCharsets.UTF_8);
            }
            for (String file : texts.keySet()) {
                Path target = path.resolve(file);
                boolean isNew = !Files.exists(target);
                Files.move(beside(file), target, StandardCopyOption.REPLACE_EXISTING);
                if (isNew) {
                    made.add(target);
                }
            }
            done = true;
        } catch (IOException failure) {
            throw CommandException.notWritten(path, failure);
        } finally {
            if (!done) {
                remove(made);
            }
        }
    }

    private Path beside(String file) {
        Path target = path.resolve(file);
        return target.resolveSibling(target.getFileName() + ".new");
    }

    private static void makeFolders(Path file, List<Path> made) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path folder = file.getParent();
                folder != null && !Files.isDirectory(folder);
                folder = folder.getParent()) {
            missing.add(0, folder);
        }
        for (Path folder : missing) {
            Files.createDirectory(folder);
            made.add(folder);
        }
    }

    /** What was made goes again, the deepest first; what cannot go stays, as the failure is told already. */
    private static void remove(List<Path> made) {
        made.stream()
                .sorted(Comparator.comparingInt(Path::getNameCount).reversed())
                .forEach(each -> {
                    try {
                        Files.deleteIfExists(each);
                    } catch (IOException stays) {
                        each.toFile().deleteOnExit();
                    }
                });
    }
}
