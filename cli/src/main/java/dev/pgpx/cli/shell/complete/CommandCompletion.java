package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Completion.Found;
import dev.pgpx.cli.shell.complete.Proposal.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Completes the commands of the shell and what they name. */
final class CommandCompletion {
    private final CatalogModel model;
    private final List<String> commands;

    CommandCompletion(CatalogModel model, List<String> commands) {
        this.model = model;
        this.commands = commands;
    }

    Found at(String text, int cursor) {
        String head = text.substring(0, cursor);
        int start = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n')) + 1;
        String typed = head.substring(start);
        String command = head.strip().split("\\s+", 2)[0];
        boolean first = head.stripLeading().indexOf(' ') < 0;
        List<Proposal> all = first
                ? commands.stream()
                        .map(name -> new Proposal(name, Kind.COMMAND, "", true))
                        .toList()
                : arguments(command, typed);
        return new Found(
                start,
                all.stream().filter(each -> each.text().startsWith(typed)).toList());
    }

    private List<Proposal> arguments(String command, String typed) {
        Things things = new Things(model, List.of(), List.of());
        int dot = typed.indexOf('.');
        if (dot > 0) {
            String schema = typed.substring(0, dot);
            return things.behind(schema).stream()
                    .filter(each -> each.kind() == Kind.TABLE)
                    .map(each -> new Proposal(schema + "." + each.text(), Kind.TABLE, each.about(), true))
                    .toList();
        }
        return switch (command.replace("+", "")) {
            case "\\d", "\\dt", "\\dv", "\\dm", "\\copy" -> things.tables();
            case "\\di" -> things.names("index");
            case "\\ds" -> things.names("sequence");
            case "\\dn" -> things.names("schema");
            case "\\dT" -> things.types();
            case "\\du" -> things.names("role");
            case "\\dx" -> things.names("extension");
            case "\\c", "\\connect" -> things.names("database");
            case "\\x" -> words("on", "off", "auto");
            case "\\timing", "\\readonly" -> words("on", "off");
            case "\\pset" -> words("null", "format", "expanded", "pager");
            default -> List.of();
        };
    }

    private static List<Proposal> words(String... words) {
        return Stream.of(words).map(Completion::keyword).toList();
    }
}
