package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.shell.text.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code \h}: the page of the manual for a statement, of the version of the server. */
final class SqlHelpCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\h", "\\help");
    }

    @Override
    public String usage() {
        return "\\h [STATEMENT]";
    }

    @Override
    public String summary() {
        return "tell where the manual explains a statement";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        if (call.rest().isEmpty()) {
            shell.screen()
                    .say(String.join(" ", Keywords.STATEMENTS)
                            + "\n\\h create table tells where the manual explains one");
            return;
        }
        String words = call.rest().toLowerCase(Locale.ROOT).strip();
        if (!known().contains(words)) {
            throw UsageException.of("PGPX-6106", call.rest());
        }
        String version = shell.session().serverVersion().replaceFirst("\\..*", "");
        shell.screen().say("https://www.postgresql.org/docs/" + version + "/sql-" + page(words) + ".html");
    }

    private static List<String> known() {
        List<String> all = new ArrayList<>(Keywords.STATEMENTS);
        for (String verb : List.of("create", "alter", "drop")) {
            all.remove(verb);
            Keywords.OBJECTS.forEach(object -> all.add(verb + " " + object));
        }
        all.add("create table as");
        return all;
    }

    private static String page(String words) {
        return switch (words) {
            case "with", "table" -> "select";
            case "start" -> "start-transaction";
            case "release" -> "release-savepoint";
            case "refresh" -> "refreshmaterializedview";
            case "import" -> "importforeignschema";
            case "reassign" -> "reassign-owned";
            case "security" -> "security-label";
            default -> words.replace(" ", "");
        };
    }
}
