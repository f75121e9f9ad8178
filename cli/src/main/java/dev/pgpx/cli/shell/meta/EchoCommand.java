package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.output.VisibleText;
import java.util.List;
import org.jline.utils.AttributedString;

/** {@code \echo}. */
final class EchoCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\echo");
    }

    @Override
    public String usage() {
        return "\\echo TEXT";
    }

    @Override
    public String summary() {
        return "write a line where results go";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        String text = shell.variables().expand(String.join(" ", call.arguments()));
        shell.screen().results(List.of(new AttributedString(VisibleText.oneLine(text))));
    }
}
