package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.cli.shell.text.Tokens;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code \copy}: between a table and a file of this machine, through the session. */
final class CopyCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\copy");
    }

    @Override
    public String usage() {
        return "\\copy TABLE|(QUERY) from|to FILE [OPTIONS]";
    }

    @Override
    public String summary() {
        return "copy rows between a table and a file of this machine; options are those of COPY";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        Parts parts = Parts.of(call.rest());
        long rows = parts.from() ? in(parts, shell) : out(parts, shell);
        shell.screen().say("COPY " + rows);
    }

    private static long in(Parts parts, ShellAccess shell) {
        if (!Files.isRegularFile(parts.file())) {
            throw UsageException.of("PGPX-6108", parts.file());
        }
        return shell.session()
                .copyIn("copy " + parts.what() + " from stdin" + parts.options(), out -> Files.copy(parts.file(), out));
    }

    private static long out(Parts parts, ShellAccess shell) {
        try (OutputStream out = Files.newOutputStream(parts.file())) {
            return shell.session().copyOut("copy " + parts.what() + " to stdout" + parts.options(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What stands behind the command.
     *
     * @param what the table, with its columns, or the query in parentheses
     * @param from whether the file is read
     * @param file the file
     * @param options what stands behind that, with a space before it; empty for nothing
     */
    private record Parts(String what, boolean from, Path file, String options) {
        static Parts of(String rest) {
            int depth = 0;
            for (Token token : Tokens.significant(rest)) {
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                if (depth == 0 && (token.is("from") || token.is("to"))) {
                    return of(
                            rest.substring(0, token.start()).strip(),
                            token.is("from"),
                            rest.substring(token.end()).strip());
                }
            }
            throw UsageException.of("PGPX-6104", new CopyCommand().usage());
        }

        private static Parts of(String what, boolean from, String behind) {
            int end = behind.startsWith("'") ? behind.indexOf('\'', 1) + 1 : behind.indexOf(' ');
            int last = end <= 0 ? behind.length() : end;
            String file = behind.substring(0, last).replace("'", "");
            if (file.isEmpty() || what.isEmpty()) {
                throw UsageException.of("PGPX-6104", new CopyCommand().usage());
            }
            String options = behind.substring(last).strip();
            return new Parts(what, from, Path.of(file), options.isEmpty() ? "" : " " + options);
        }
    }
}
