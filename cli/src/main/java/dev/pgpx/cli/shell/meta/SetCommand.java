package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.VisibleText;
import java.util.List;

/** {@code \set}. */
final class SetCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\set");
    }

    @Override
    public String usage() {
        return "\\set [NAME VALUE]";
    }

    @Override
    public String summary() {
        return "set a variable, for :NAME, :'NAME' and :\"NAME\" in statements; alone: show all";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        String name = call.argument(0);
        if (name.isEmpty()) {
            shell.variables().all().forEach((key, value) -> shell.screen()
                    .say(key + " = '" + VisibleText.oneLine(value) + "'"));
            return;
        }
        if (!name.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*")) {
            throw UsageException.of("PGPX-6103", call.name(), name, "letters, digits and underscores");
        }
        shell.variables()
                .set(
                        name,
                        String.join(
                                "", call.arguments().subList(1, call.arguments().size())));
    }
}
