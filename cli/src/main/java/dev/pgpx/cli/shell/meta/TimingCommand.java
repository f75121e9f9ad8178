package dev.pgpx.cli.shell.meta;

import java.util.List;

/** {@code \timing}. */
final class TimingCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\timing");
    }

    @Override
    public String usage() {
        return "\\timing [on|off]";
    }

    @Override
    public String summary() {
        return "tell how long each statement takes";
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        boolean on = Switch.of(call, !shell.settings().timing());
        shell.settings().setTiming(on);
        shell.screen().say("timing: " + (on ? "on" : "off"));
    }
}
