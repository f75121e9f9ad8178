package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All commands, by what calls them. Immutable. */
public final class MetaCommands {
    private static final List<MetaCommand> ALL = List.of(
            new GoCommand(),
            new WatchCommand(),
            new EditCommand(),
            new IncludeCommand(),
            new OutputCommand(),
            new CopyCommand(),
            new EchoCommand(),
            new DescribeCommand(),
            new RelationsCommand("\\dt", "tables", "'r', 'p'"),
            new RelationsCommand("\\di", "indexes", "'i', 'I'"),
            new RelationsCommand("\\dv", "views", "'v'"),
            new RelationsCommand("\\dm", "materialized views", "'m'"),
            new RelationsCommand("\\ds", "sequences", "'S'"),
            new SchemasCommand(),
            new FunctionsCommand(),
            new TypesCommand(),
            new RolesCommand(),
            new ExtensionsCommand(),
            new DatabasesCommand(),
            new ExpandedCommand(),
            new TimingCommand(),
            new PsetCommand(),
            new SetCommand(),
            new UnsetCommand(),
            new ReadOnlyCommand(),
            new ConninfoCommand(),
            new ConnectCommand(),
            new SqlHelpCommand(),
            new HelpCommand(),
            new QuitCommand());

    private final Map<String, MetaCommand> byName = new LinkedHashMap<>();

    /** All that there are. */
    public MetaCommands() {
        ALL.forEach(command -> command.names().forEach(name -> byName.put(name, command)));
    }

    static List<MetaCommand> all() {
        return ALL;
    }

    /** What calls them, with the backslash. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Does what was typed.
     *
     * @param typed the command from its backslash on
     * @param statement the statement before it on the same line; empty for none
     * @param last the statement that was run last; empty for none
     */
    public void run(String typed, String statement, String last, ShellAccess shell) {
        MetaCall call = MetaCall.of(typed, statement.isEmpty() ? last : statement);
        MetaCommand command = byName.get(call.name());
        if (command == null) {
            throw UsageException.of("PGPX-6100", call.name(), nearest(call.name()));
        }
        if (!statement.isEmpty() && !command.takesStatement()) {
            throw UsageException.of("PGPX-6101", call.name());
        }
        command.run(call, shell);
    }

    private String nearest(String name) {
        return byName.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(name) || name.startsWith(known) || known.startsWith(name))
                .limit(5)
                .reduce((one, other) -> one + ", " + other)
                .map(found -> "Perhaps " + found + ". ")
                .orElse("");
    }
}
