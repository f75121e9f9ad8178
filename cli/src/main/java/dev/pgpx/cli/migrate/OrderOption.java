package dev.pgpx.cli.migrate;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.migrate.Migrations;
import picocli.CommandLine.Option;

/** Whether older migrations are applied: mixed in by every command that chooses. What is typed counts before what the settings say. */
final class OrderOption {
    @Option(names = "--out-of-order", description = "Those, too, that are older than one that was applied.")
    private boolean outOfOrder;

    @Option(
            names = "--in-order",
            description = "Refuse those that are older than one that was applied, whatever the settings say.")
    private boolean inOrder;

    /** Whether what was typed goes together. */
    void check(UsageProblems problems) {
        problems.require(
                !outOfOrder || !inOrder, "--out-of-order and --in-order exclude each other: leave one of the two out");
    }

    /** The same migrations, chosen that way. */
    Migrations with(Migrations migrations) {
        return outOfOrder || inOrder
                ? migrations.withOptions(migrations.options().withOutOfOrder(outOfOrder))
                : migrations;
    }
}
