package dev.pgpx.cli;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.output.FormatOption;
import dev.pgpx.cli.output.ResultColumn;
import dev.pgpx.cli.output.RowsWriter;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command of docs/guide/cli.md. */
@Command(
        description = "Counts the rows of a table.",
        footer = {"", "Example:", "  pgpx count book --url postgresql://localhost/shop"})
final class CountCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "TABLE")
    private String table;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    CountCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenedDatabase opened = connection.open(context)) {
            long rows = opened.database()
                    .one(unsafe("select count(*) from " + Identifiers.quote(table))
                            .as(Codecs.INT8));
            RowsWriter writer = format.format().writer(context.out());
            writer.begin(List.of(ResultColumn.text("table"), ResultColumn.number("rows")));
            writer.row(List.of(table, String.valueOf(rows)));
            writer.end();
        }
        return ExitCode.DONE;
    }
}
