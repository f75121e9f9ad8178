package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.OutputFormat;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.print.PrintSettings;
import dev.pgpx.cli.shell.print.PrintSettings.Expanded;
import java.util.List;
import java.util.Locale;

/** {@code \pset}. */
final class PsetCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\pset");
    }

    @Override
    public String usage() {
        return "\\pset [null|format|expanded|pager VALUE]";
    }

    @Override
    public String summary() {
        return "how results look; alone: how they do";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        PrintSettings settings = shell.settings();
        MetaCall value = new MetaCall(call.name() + " " + call.argument(0), false, "", List.of(call.argument(1)), "");
        switch (call.argument(0)) {
            case "" ->
                shell.screen()
                        .say("null      " + settings.nullText() + "\nformat    "
                                + settings.format().name().toLowerCase(Locale.ROOT) + "\nexpanded  "
                                + settings.expanded().name().toLowerCase(Locale.ROOT) + "\npager     "
                                + (settings.pager() ? "on" : "off"));
            case "null" -> settings.setNullText(VisibleText.oneLine(call.argument(1)));
            case "format" -> settings.setFormat(Switch.of(value, OutputFormat.values(), OutputFormat.TABLE));
            case "expanded", "x" -> settings.setExpanded(Switch.of(value, Expanded.values(), Expanded.ON));
            case "pager" -> settings.setPager(Switch.of(value, !settings.pager()));
            default ->
                throw UsageException.of("PGPX-6103", call.name(), call.argument(0), "null, format, expanded, pager");
        }
    }
}
