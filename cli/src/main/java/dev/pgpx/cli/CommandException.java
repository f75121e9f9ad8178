package dev.pgpx.cli;

import dev.pgpx.types.error.PgpxException;
import org.jspecify.annotations.Nullable;

/** Something of the command line itself failed, through no fault of who typed it. */
final class CommandException extends PgpxException {
    private CommandException(String code, @Nullable Throwable cause, @Nullable Object... arguments) {
        super(CliMessages.CATALOG.problem(code, arguments), cause);
    }

    /** Two factories of the same name. */
    static CommandException clash(String name, CommandFactory first, CommandFactory second) {
        return new CommandException("PGPX-6004", null, name, origin(first), origin(second));
    }

    /** A jar announces a command that cannot be made. */
    static CommandException notLoaded(Throwable cause) {
        return new CommandException("PGPX-6010", cause, cause.getMessage());
    }

    private static String origin(CommandFactory factory) {
        var source = factory.getClass().getProtectionDomain().getCodeSource();
        String place = source == null ? "" : " in " + source.getLocation().getPath();
        return factory.getClass().getName() + place;
    }
}
