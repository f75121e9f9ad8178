package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.shell.print.Styles;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** {@code \?}. */
final class HelpCommand implements MetaCommand {
    private static final int COLUMN = 32;

    @Override
    public List<String> names() {
        return List.of("\\?");
    }

    @Override
    public String usage() {
        return "\\?";
    }

    @Override
    public String summary() {
        return "show this list";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(new AttributedString(
                "A statement ends with a semicolon; Tab completes, Ctrl-R searches what was typed before."));
        for (MetaCommand command : MetaCommands.all()) {
            String usage = command.usage();
            AttributedStringBuilder line = new AttributedStringBuilder().append(usage, Styles.HEADER);
            if (usage.length() >= COLUMN) {
                lines.add(line.toAttributedString());
                line.setLength(0);
            }
            line.append(" ".repeat(COLUMN - Math.min(COLUMN, line.length()))).append(command.summary());
            lines.add(line.toAttributedString());
        }
        shell.screen().results(lines);
    }
}
