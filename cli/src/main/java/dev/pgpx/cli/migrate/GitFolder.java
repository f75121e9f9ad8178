package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.CommandException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder as another branch has it, as git says.
 *
 * @param git the program
 * @param folder the folder, in a working tree
 */
record GitFolder(String git, Path folder) {
    /** Whether a file is looked at. */
    static boolean isMigration(String name) {
        return name.endsWith(".sql") && !name.startsWith(".");
    }

    /** Its files in a branch, by their paths; none when the branch has no such folder. */
    Map<String, byte[]> files(String branch) {
        if (run(List.of("rev-parse", "--is-inside-work-tree")).exit() != 0) {
            throw CommandException.noRepository(folder);
        }
        if (run(List.of("rev-parse", "--verify", "--quiet", branch + "^{commit}"))
                        .exit()
                != 0) {
            throw CommandException.unknownBranch(branch);
        }
        Map<String, byte[]> files = new TreeMap<>();
        String listed =
                new String(required(List.of("ls-tree", "-z", "--name-only", branch, "./")), StandardCharsets.UTF_8);
        Stream.of(listed.split("\0"))
                .filter(GitFolder::isMigration)
                .forEach(name ->
                        files.put(folder.resolve(name).toString(), required(List.of("show", branch + ":./" + name))));
        return files;
    }

    private byte[] required(List<String> arguments) {
        Result result = run(arguments);
        if (result.exit() != 0) {
            throw CommandException.gitFailed(String.join(" ", arguments), result.errors());
        }
        return result.output();
    }

    /**
     * What a call gave.
     *
     * @param exit its exit code
     * @param output what it printed
     * @param errors what it said of failures
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
    private record Result(int exit, byte[] output, String errors) {}

    private Result run(List<String> arguments) {
        List<String> command = Stream.concat(Stream.of(git), arguments.stream()).toList();
        Path errors = temporaryFile();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readAllBytes();
            return new Result(
                    process.waitFor(), output, Files.readString(errors).strip());
        } catch (IOException failure) {
            throw CommandException.noGit(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw CommandException.gitFailed(String.join(" ", arguments), "interrupted");
        } finally {
            delete(errors);
        }
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("pgpx-git", ".txt");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
