package dev.pgpx.cli.error;

import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something of the command line itself failed, through no fault of who typed it. */
public final class CommandException extends PgpxException {
    private CommandException(String code, @Nullable Throwable cause, @Nullable Object... arguments) {
        super(CliMessages.CATALOG.problem(code, arguments), cause);
    }

    /**
     * A failure.
     *
     * @param code the message's code in this module
     * @param arguments what the message names
     */
    public static CommandException of(String code, @Nullable Object... arguments) {
        return new CommandException(code, null, arguments);
    }

    private CommandException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /** What went wrong, at another place than it says itself. */
    public static CommandException at(String place, PgpxException failure) {
        return new CommandException(failure.problem().at(place), failure);
    }

    /** A statement whose result is a stream of its own. */
    public static CommandException copyToStandardOutput(String place) {
        return new CommandException(CliMessages.CATALOG.problem("PGPX-6036").at(place), null);
    }

    /** A parameter of a statement, for which nobody gave a value. */
    public static CommandException parameterWithoutValue(String name, String place) {
        return new CommandException("PGPX-6034", null, name, place);
    }

    /** A database that is not well. */
    public static CommandException doctorErrors(String count) {
        return new CommandException("PGPX-6060", null, count);
    }

    /** Two factories of the same name. */
    public static CommandException clash(String name, String first, String second) {
        return new CommandException("PGPX-6004", null, name, first, second);
    }

    /** A jar announces a command that cannot be made. */
    public static CommandException notLoaded(Throwable cause) {
        return new CommandException("PGPX-6010", cause, cause.getMessage());
    }

    /** A source that has no schema: to go on would take everything away. */
    public static CommandException emptySource(String source, String expected) {
        return new CommandException("PGPX-6018", null, source, expected);
    }

    /** A file that cannot be written. */
    public static CommandException notWritten(Path file, IOException cause) {
        return new CommandException(
                "PGPX-6019", cause, file, cause.getClass().getSimpleName() + " " + cause.getMessage());
    }

    /** A plan that does not do what it shall. */
    public static CommandException notProved(String found) {
        return new CommandException("PGPX-6022", null, found);
    }

    /** A jar announces a migration that cannot be made. */
    public static CommandException javaMigrationNotLoaded(Throwable cause) {
        return new CommandException("PGPX-6024", cause, cause.getMessage());
    }

    /** A database that is not what its migrations give. */
    public static CommandException drift(String database, String differences) {
        return new CommandException("PGPX-6025", null, database, differences);
    }

    /** Migrations that would do harm. */
    public static CommandException lintErrors(String count) {
        return new CommandException("PGPX-6026", null, count);
    }

    /** A file that cannot be read. */
    public static CommandException notRead(Path file, IOException cause) {
        return new CommandException(
                "PGPX-6027", cause, file, cause.getClass().getSimpleName() + " " + cause.getMessage());
    }

    /** There is no git. */
    public static CommandException noGit(IOException cause) {
        return new CommandException("PGPX-6028", cause, cause.getMessage());
    }

    /** A folder that git does not know. */
    public static CommandException noRepository(Path folder) {
        return new CommandException("PGPX-6029", null, folder);
    }

    /** A branch that git does not know. */
    public static CommandException unknownBranch(String branch) {
        return new CommandException("PGPX-6030", null, branch);
    }

    /** Git has failed. */
    public static CommandException gitFailed(String arguments, String errors) {
        return new CommandException("PGPX-6031", null, arguments, errors);
    }
}
