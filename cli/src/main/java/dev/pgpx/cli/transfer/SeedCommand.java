package dev.pgpx.cli.transfer;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.TextTable;
import dev.pgpx.transfer.seed.SeedResult;
import dev.pgpx.transfer.seed.SeededTable;
import dev.pgpx.transfer.seed.Seeds;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx seed}: records of files into a database. */
@Command(
        description = "Writes the records of files to a database; a second run changes nothing.",
        sortOptions = false,
        footer = {
            "",
            "Records have labels, and refer to each other by $label; files in any order, all in one transaction.",
            "Each record is found again by the primary key or unique constraint that it has values for, or by what $key says.",
            "",
            "Example of a file:",
            "  author:",
            "    $key: email",
            "    ursula: {name: Ursula K. Le Guin, email: u@k.org}",
            "  book:",
            "    - {isbn: 9780441478125, title: The Left Hand of Darkness, author: $ursula}",
            "",
            "Examples:",
            "  pgpx seed library.yaml",
            "  pgpx seed --key country=code seeds/"
        })
final class SeedCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files that end in .yaml, .yml, .json, .csv or .sql, and folders with such files.")
    private List<Path> files = List.of();

    @Option(
            names = "--key",
            paramLabel = "TABLE=NAMES",
            description = "The columns by which records of a table are found again; may be given several times.")
    private List<String> keys = List.of();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    SeedCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Seeds seeds = Seeds.of(files);
        for (String key : keys) {
            int equals = key.indexOf('=');
            if (equals < 1 || equals == key.length() - 1) {
                throw UsageException.of("PGPX-6058", key);
            }
            seeds = seeds.withKey(
                    key.substring(0, equals), key.substring(equals + 1).split(",", -1));
        }
        try (OpenedDatabase opened = connection.open(context)) {
            tell(seeds.apply(opened.database()));
        }
        return ExitCode.DONE;
    }

    private void tell(SeedResult result) {
        TextTable table = new TextTable(List.of("table", "inserted", "updated", "unchanged"));
        for (SeededTable each : result.tables()) {
            table.add(List.of(
                    each.table(),
                    String.valueOf(each.inserted()),
                    String.valueOf(each.updated()),
                    String.valueOf(each.unchanged())));
        }
        if (!result.tables().isEmpty()) {
            table.print(context.out());
        }
        if (result.statements() > 0) {
            context.out().print(Counts.of(result.statements(), "statement") + " run\n");
        }
    }
}
