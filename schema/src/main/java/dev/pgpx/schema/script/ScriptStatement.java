package dev.pgpx.schema.script;

import java.util.Optional;

/**
 * A statement of a script.
 *
 * @param place where it begins
 * @param sql its text, without the semicolon
 * @param copyData the lines that follow {@code copy … from stdin}, each with its line end; empty for other statements
 */
public record ScriptStatement(ScriptPlace place, String sql, Optional<String> copyData) {}
