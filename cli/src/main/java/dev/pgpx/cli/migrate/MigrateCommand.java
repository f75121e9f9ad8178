package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pgpx migrate}: all that is done with migrations; alone it applies them. */
@Command(
        description = "Writes, checks and applies migrations. Without a command it applies those that are pending.",
        synopsisSubcommandLabel = "[COMMAND]",
        sortOptions = false,
        footer = {
            "",
            "Options stand behind the command; those above are for applying.",
            "",
            "Examples:",
            "  pgpx migrate create --auto --models target/classes",
            "  pgpx migrate lint",
            "  pgpx migrate --url postgresql://localhost/shop"
        })
final class MigrateCommand implements CommandGroup {
    private final Map<String, Callable<Integer>> commands = new LinkedHashMap<>();
    private final CommandContext context;

    @Mixin
    private final ApplyOptions options = new ApplyOptions();

    MigrateCommand(CommandContext context) {
        this.context = context;
        commands.put("create", new MigrateCreateCommand(context));
        commands.put("lint", new MigrateLintCommand(context));
        commands.put("plan", new MigratePlanCommand(context));
        commands.put("apply", new MigrateApplyCommand(context));
        commands.put("rollback", new MigrateRollbackCommand(context));
        commands.put("redo", new MigrateRedoCommand(context));
        commands.put("status", new MigrateStatusCommand(context));
        commands.put("validate", new MigrateValidateCommand(context));
        commands.put("diff", new MigrateDiffCommand(context));
        commands.put("baseline", new MigrateBaselineCommand(context));
        commands.put("repair", new MigrateRepairCommand(context));
        commands.put("squash", new MigrateSquashCommand(context));
        commands.put("check", new MigrateCheckCommand(context));
    }

    @Override
    public Map<String, Callable<Integer>> commands() {
        return commands;
    }

    @Override
    public Integer call() {
        return options.apply(context);
    }
}
