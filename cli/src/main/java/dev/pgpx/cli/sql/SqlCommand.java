package dev.pgpx.cli.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.output.FormatOption;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.cli.output.RowsWriter;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Mixin
    private final FormatOption format = new FormatOption();

    SqlCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        texts.forEach(SingleStatement::check);
        try (OpenedDatabase opened = connection.open(context)) {
            String before = "";
            for (String text : texts) {
                OutputOption.print(before, context.out());
                opened.database().execute(Statement.of(text, "sql"), this::print);
                before = "\n";
            }
        }
        return ExitCode.DONE;
    }

    private int print(EngineResult result) {
        if (!result.hasRows()) {
            context.out().print(count(result.count()));
            return 0;
        }
        RowsWriter writer = format.format().writer(context.out());
        Row row = result.row();
        writer.begin(format.format().columns(row));
        while (result.next()) {
            List<@Nullable String> values = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                values.add(row.getText(i));
            }
            writer.row(values);
        }
        writer.end();
        return 0;
    }

    /** The engine does not tell "no rows" from "not about rows". */
    private static String count(long changed) {
        if (changed == 0) {
            return "done\n";
        }
        return changed == 1 ? "1 row changed\n" : changed + " rows changed\n";
    }
}
