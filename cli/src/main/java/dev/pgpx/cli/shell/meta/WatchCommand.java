package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code \watch}. */
final class WatchCommand implements MetaCommand {
    @Override
    public List<String> names() {
        return List.of("\\watch");
    }

    @Override
    public String usage() {
        return "\\watch [SECONDS] [c=TIMES]";
    }

    @Override
    public String summary() {
        return "run the statement before it every 2 seconds, until Ctrl-C";
    }

    @Override
    public boolean takesStatement() {
        return true;
    }

    @Override
    public void run(MetaCall call, ShellAccess shell) {
        if (call.sql().isEmpty()) {
            throw UsageException.of("PGPX-6102", call.name());
        }
        Duration pause = Duration.ofSeconds(2);
        long times = Long.MAX_VALUE;
        for (int i = 0; i < call.arguments().size(); i++) {
            String argument = call.argument(i);
            if (argument.startsWith("c=")) {
                times = (long) number(call, argument.substring(2));
            } else {
                pause = Duration.ofMillis((long) (1000 * number(call, argument.replaceFirst("^i=", ""))));
            }
        }
        boolean goOn = true;
        for (long i = 1; i <= times && goOn; i++) {
            shell.screen()
                    .say(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + ", every "
                            + pause.toMillis() / 1000.0 + " s");
            shell.run(call.sql(), null);
            goOn = i < times && shell.pause(pause);
        }
    }

    private static double number(MetaCall call, String text) {
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number < 1e9) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw (UsageException) UsageException.of("PGPX-6103", call.name(), text, "a number")
                    .initCause(none);
        }
        throw UsageException.of("PGPX-6103", call.name(), text, "a number");
    }
}
