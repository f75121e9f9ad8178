package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import java.util.List;
import java.util.Locale;

/** {@code \x}. */
final class ExpandedCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\x");
    }

    @Override
    public String usage() {
        return "\\x [on|off|auto]";
    }

    @Override
    public String summary() {
        return "show each row as a block; auto: where it is wider than the screen";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        Expanded now = shell.settings().expanded();
        Expanded wanted = Switch.of(call, Expanded.values(), now == Expanded.ON ? Expanded.OFF : Expanded.ON);
        shell.settings().setExpanded(wanted);
        shell.screen().say("expanded: " + wanted.name().toLowerCase(Locale.ROOT));
    }
}
