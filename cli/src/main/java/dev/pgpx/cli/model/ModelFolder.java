package dev.pgpx.cli.model;

import dev.pgpx.cli.error.CommandException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A root of sources in which models may be. */
record ModelFolder(Path root) {
    private static final Pattern MODEL = Pattern.compile("^@Table\\b", Pattern.MULTILINE);

    /** The package of all its models; empty when there are none, or they are in several packages. */
    Optional<String> onlyPackage() {
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(root)) {
            Set<Path> folders = files.filter(file -> file.toString().endsWith(".java") && isModel(file))
                    .map(root::relativize)
                    .map(Path::getParent)
                    .filter(folder -> folder != null)
                    .collect(Collectors.toCollection(TreeSet::new));
            return folders.size() == 1
                    ? Optional.of(folders.iterator().next().toString().replaceAll("[/\\\\]", "."))
                    : Optional.empty();
        } catch (IOException failure) {
            throw CommandException.notRead(root, failure);
        } catch (UncheckedIOException failure) {
            throw CommandException.notRead(root, Objects.requireNonNull(failure.getCause()));
        }
    }

    /** Read as single bytes: what is no UTF-8 is of no concern here. */
    private static boolean isModel(Path file) {
        try {
            return MODEL.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
