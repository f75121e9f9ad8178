package dev.pgpx.schema.script;

import dev.pgpx.database.Database;
import dev.pgpx.schema.error.SchemaException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of SQL statements: as written by hand, by {@code pg_dump}, or by {@link dev.pgpx.schema.export.SchemaExport}. Data
 * behind {@code copy … from stdin} is a part of it; commands of psql are not, but for those that {@code pg_dump} writes.
 * Immutable.
 *
 * @param name how messages name it
 * @param statements its statements, in order
 */
public record SqlScript(String name, List<ScriptStatement> statements) {
    /** Takes a copy. */
    public SqlScript {
        statements = List.copyOf(statements);
    }

    /**
     * A script.
     *
     * @param name how messages name it
     * @param text its text; a byte order mark and any line ends are understood
     * @return the script
     * @throws SchemaException naming every place with a command of psql, or a quote or comment that nothing closes
     */
    public static SqlScript of(String name, String text) {
        List<ScriptProblem> problems = new ArrayList<>();
        SqlScript script = of(name, text, problems::add);
        if (!problems.isEmpty()) {
            String all = problems.stream().map(ScriptProblem::toString).collect(Collectors.joining("\n"));
            throw SchemaException.of("PGPX-3051", name, all);
        }
        return script;
    }

    /**
     * A script of which some may not be understood.
     *
     * @param name how messages name it
     * @param text its text; a byte order mark and any line ends are understood
     * @param problems is told of every command of psql, and of what nothing closes; in order
     * @return the statements that are understood
     */
    public static SqlScript of(String name, String text, Consumer<ScriptProblem> problems) {
        return new SqlScript(name, new ScriptParser(name, text, problems).statements());
    }

    /**
     * Reads a file.
     *
     * @param file a file in UTF-8
     * @return the script, with the name of the file
     * @throws SchemaException when the file cannot be read or is not UTF-8, and as {@link #of} does
     */
    public static SqlScript read(Path file) {
        return read(String.valueOf(file.getFileName()), file);
    }

    /**
     * Reads a file.
     *
     * @param name how messages name it
     * @param file a file in UTF-8
     * @return the script
     * @throws SchemaException when the file cannot be read or is not UTF-8, and as {@link #of} does
     */
    public static SqlScript read(String name, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return of(name, text);
        } catch (CharacterCodingException notText) {
            throw SchemaException.of("PGPX-3050", file).causedBy(notText);
        } catch (IOException failure) {
            throw SchemaException.of("PGPX-3008", file, failure.getMessage()).causedBy(failure);
        }
    }

    /**
     * Reads a folder of scripts: in the order of its {@code order.txt}, which an export writes, or else of their names.
     *
     * @param folder the folder
     * @return its scripts, each with its path in the folder as name
     * @throws SchemaException when one cannot be read, and as {@link #of} does
     */
    public static List<SqlScript> readAll(Path folder) {
        Path order = folder.resolve("order.txt");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> paths = Files.isRegularFile(order)
                    ? Files.readAllLines(order, StandardCharsets.UTF_8).stream()
                            .map(folder::resolve)
                            .toList()
                    : files.filter(file -> file.toString().endsWith(".sql"))
                            .sorted()
                            .toList();
            return paths.stream()
                    .map(file -> read(folder.relativize(file).toString(), file))
                    .toList();
        } catch (IOException failure) {
            throw SchemaException.of("PGPX-3008", folder, failure.getMessage()).causedBy(failure);
        }
    }

    /**
     * Runs it in one session: each statement by itself, as psql does, so that what one sets holds for the next. In a transaction of the thread it is a part of that.
     *
     * @param database where
     * @throws dev.pgpx.database.error.DatabaseException when a statement fails, with its file, line and column; those before
     *     it have been run, and outside a transaction they stay
     */
    public void run(Database database) {
        database.withSession(() -> {
            statements.forEach(statement -> statement.run(database));
            return this;
        });
    }
}
