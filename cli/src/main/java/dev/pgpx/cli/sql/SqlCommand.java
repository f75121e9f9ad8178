package dev.pgpx.cli.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.output.TextTable;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx sql}: runs what is typed. */
@Command(
        description = "Runs SQL statements and prints their results.",
        sortOptions = false,
        footer = {
            "",
            "Statements run in their order, each by itself; the first that fails ends the command.",
            "",
            "Examples:",
            "  pgpx sql --embedded -c \"select version()\"",
            "  pgpx sql --url postgresql://app:secret@localhost/shop -c \"select * from book\"",
            "  PGPX_URL=postgresql://localhost/shop pgpx sql -c \"delete from cart\" -c \"vacuum cart\""
        })
final class SqlCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = {"-c", "--command"},
            paramLabel = "TEXT",
            required = true,
            description = "A statement; may be given several times.")
    private List<String> texts = List.of();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    SqlCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        texts.forEach(SingleStatement::check);
        try (OpenedDatabase opened = connection.open(context.environment())) {
            String before = "";
            for (String text : texts) {
                Output output = opened.database().execute(Statement.of(text, "sql"), SqlCommand::read);
                context.out().print(before);
                output.print(context.out());
                before = "\n";
            }
        }
        return ExitCode.DONE;
    }

    /** What a statement gave, read to the end, so that the session is free before anything is printed. */
    private interface Output {
        void print(PrintStream out);
    }

    private static Output read(EngineResult result) {
        return result.hasRows() ? table(result)::print : count(result.count());
    }

    private static TextTable table(EngineResult result) {
        Row row = result.row();
        int size = row.size();
        TextTable table =
                new TextTable(IntStream.range(0, size).mapToObj(row::name).toList());
        while (result.next()) {
            List<@Nullable String> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(row.getText(i));
            }
            table.add(values);
        }
        return table;
    }

    /** The engine does not tell "no rows" from "not about rows". */
    private static Output count(long changed) {
        if (changed == 0) {
            return out -> out.print("done\n");
        }
        return out -> out.print(changed == 1 ? "1 row changed\n" : changed + " rows changed\n");
    }
}
