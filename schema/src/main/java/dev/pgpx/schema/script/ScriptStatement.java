package dev.pgpx.schema.script;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A statement of a script.
 *
 * @param place where it begins
 * @param sql its text, without the semicolon
 * @param copyData the lines that follow {@code copy … from stdin}, each with its line end; empty for other statements
 */
public record ScriptStatement(ScriptPlace place, String sql, Optional<String> copyData) {
    /**
     * Runs it, with its data; labelled with its place.
     *
     * @param database where
     * @throws dev.pgpx.database.error.DatabaseException when it fails
     */
    public void run(Database database) {
        Statement sent = Statement.of(sql, place.toString());
        if (copyData.isPresent()) {
            byte[] data = copyData.get().getBytes(StandardCharsets.UTF_8);
            database.copyIn(sent, out -> out.write(data));
        } else {
            database.execute(sent, result -> 0);
        }
    }
}
