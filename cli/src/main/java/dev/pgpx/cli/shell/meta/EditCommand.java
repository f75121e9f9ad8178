package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \e}. */
final class EditCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\e", "\\edit");
    }

    @Override
    public String usage() {
        return "\\e";
    }

    @Override
    public String summary() {
        return "edit the statement before it, or the last one, with the editor of $EDITOR";
    }

    @Override
    public boolean takesStatement() {
        return true;
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        shell.edit(call.sql());
    }
}
