package dev.pgpx.transfer.input;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.script.ScriptStatement;
import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Runs a script, statement by statement; each is labelled with its place, which a failure names. */
final class ScriptRun {
    private final ImportSource source;
    private final LongConsumer listener;
    private long statements;

    ScriptRun(ImportSource source, LongConsumer listener) {
        this.source = source;
        this.listener = listener;
    }

    long statements() {
        return statements;
    }

    /** Gives how many rows the statements changed. */
    long run(Database database) {
        List<Problem> problems = new ArrayList<>();
        SqlScript script = SqlScript.of(
                source.name(),
                text(),
                problem -> problems.add(TransferException.problem("PGPX-2303", problem.what())
                        .at(problem.place().toString())));
        if (!problems.isEmpty()) {
            throw TransferException.all(problems);
        }
        long changed = 0;
        for (ScriptStatement statement : script.statements()) {
            changed += run(statement, database);
            statements++;
        }
        return changed;
    }

    private static long run(ScriptStatement statement, Database database) {
        Statement sent = Statement.of(statement.sql(), statement.place().toString());
        if (statement.copyData().isEmpty()) {
            return database.execute(sent, result -> result.hasRows() ? 0 : result.count());
        }
        byte[] data = statement.copyData().get().getBytes(StandardCharsets.UTF_8);
        return database.copyIn(sent, out -> out.write(data));
    }

    private String text() {
        try (InputStream in = new CountedStream(source.open(), listener)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw TransferException.of("PGPX-2352", source.name()).causedBy(e);
        } catch (IOException e) {
            throw TransferException.of("PGPX-2302", source.name(), e.toString()).causedBy(e);
        }
    }
}
