package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills new data folders: UTF-8, user {@code postgres}, texts compared by code point (C.UTF-8), so results are the same on
 * every machine.
 *
 * <p>initdb takes half a second, so throw-away servers get a copy of a folder that it made once and that is kept with the
 * installation, which takes a tenth. All copies have the same system identifier; folders that are to be kept do not come
 * from there, because archives and standbys tell clusters apart by it.
 */
record NewCluster(Installation installation, Launcher launcher, boolean mac) {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final List<String> NO_SYNC = List.of("--no-sync");
    private static final int BUILTIN_LOCALES = 17;

    /** A cluster to keep; with a password it asks for it. */
    void make(Path folder, @Nullable String password) throws IOException {
        initialise(folder, password, List.of());
    }

    /** A cluster to throw away: nothing waits for the disk. */
    void makeTemporary(Path folder, @Nullable String password) throws IOException {
        Optional<Path> template = password == null ? template() : Optional.empty();
        if (template.isPresent()) {
            FolderTree.copyInto(template.get(), folder);
            launcher.own(folder);
        } else {
            initialise(folder, password, NO_SYNC);
        }
    }

    private Optional<Path> template() throws IOException {
        Path kept = installation.kept();
        if (kept == null) {
            return Optional.empty();
        }
        String name = "template-" + Integer.toHexString(options().hashCode());
        Path template = kept.resolve(name);
        if (Files.isDirectory(template) || Files.isWritable(kept)) {
            template = KeptFolders.find(kept, name, folder -> initialise(folder, null, NO_SYNC));
        }
        // a cache that root filled and another user shares is of no use to that user here
        return Optional.of(template).filter(folder -> Files.isReadable(folder.resolve("PG_VERSION")));
    }

    private void initialise(Path folder, @Nullable String password, List<String> more) throws IOException {
        if (password == null) {
            initialise(folder, Stream.concat(Stream.of("--auth=trust"), more.stream()));
            return;
        }
        // initdb reads the password from a file, which only the server's user can read, for as long as it runs
        Path file = Files.createTempFile(folder.getParent(), "pgpx", ".password");
        try {
            Files.writeString(file, password + "\n");
            launcher.own(file);
            initialise(folder, Stream.concat(Stream.of("--auth=scram-sha-256", "--pwfile=" + file), more.stream()));
        } finally {
            Files.delete(file);
        }
    }

    private void initialise(Path folder, Stream<String> more) throws IOException {
        launcher.own(folder);
        List<String> command = new ArrayList<>(List.of(installation.initdb().toString(), "--pgdata=" + folder));
        command.addAll(options());
        command.addAll(more.toList());
        Command.Result result = Command.run(TIMEOUT, launcher.command(command));
        if (!result.successful()) {
            throw Failures.notInitialised(folder, result.exitCode(), result.output());
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of("--username=" + EmbeddedServer.USER, "--encoding=UTF8"));
        if (installation.version().major() >= BUILTIN_LOCALES) {
            options.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        } else {
            options.addAll(List.of("--locale=C", mac ? "--lc-ctype=UTF-8" : "--lc-ctype=C.UTF-8"));
        }
        return options;
    }
}
