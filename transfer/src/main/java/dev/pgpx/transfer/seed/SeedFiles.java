package dev.pgpx.transfer.seed;

import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.document.JsonDocument;
import dev.pgpx.transfer.document.YamlDocument;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads seeds from files and folders: neighbouring files of records are one part, each script is another. */
final class SeedFiles {
    private static final Set<String> KNOWN = Set.of("yaml", "yml", "json", "csv", "sql");

    private final List<Problem> problems = new ArrayList<>();
    private final List<SeedPart> parts = new ArrayList<>();
    private RecordReader reader = new RecordReader(problems::add);

    /** What the files hold, in their order; what is wrong with them is in {@link #problems()}. */
    List<SeedPart> read(List<Path> paths) {
        paths.forEach(this::path);
        endOfRecords();
        return parts;
    }

    List<Problem> problems() {
        return problems;
    }

    private void path(Path path) {
        if (!Files.isDirectory(path)) {
            file(path);
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(file -> Files.isRegularFile(file) && KNOWN.contains(ending(file)))
                    .sorted()
                    .forEach(this::file);
        } catch (IOException e) {
            problems.add(TransferException.problem("PGPX-2302", path, e.toString()));
        }
    }

    private void file(Path file) {
        String ending = ending(file);
        if (!KNOWN.contains(ending)) {
            problems.add(TransferException.problem("PGPX-2351", file));
            return;
        }
        String text = text(file);
        if (text == null) {
            return;
        }
        String name = file.toString();
        switch (ending) {
            case "sql" -> script(name, text);
            case "csv" -> {
                TableName table = TableName.parse(stem(file));
                reader.records().addAll(new CsvSeed(name, table, problems::add).read(text));
            }
            case "json" -> JsonDocument.read(name, text, problems::add).forEach(reader::read);
            default -> YamlDocument.read(name, text, problems::add).forEach(reader::read);
        }
    }

    private void script(String name, String text) {
        endOfRecords();
        SqlScript script = SqlScript.of(
                name,
                text,
                problem -> problems.add(TransferException.problem("PGPX-2303", problem.what())
                        .at(problem.place().toString())));
        parts.add(new SeedPart.Script(script));
    }

    private void endOfRecords() {
        if (!reader.records().isEmpty() || !reader.keys().isEmpty()) {
            parts.add(new SeedPart.Records(reader.records(), reader.keys()));
            reader = new RecordReader(problems::add);
        }
    }

    private @Nullable String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(TransferException.problem("PGPX-2352", file));
        } catch (IOException e) {
            problems.add(TransferException.problem("PGPX-2302", file, e.toString()));
        }
        return null;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
