package dev.pgpx.cli;

import dev.pgpx.cli.error.CommandException;
import dev.pgpx.database.Database;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.settings.Settings;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Does once, beside the reading of the arguments, what a command is going to do with a database: so its classes are there,
 * set up and compiled, when they are needed. Nothing is connected to, and nothing depends on it: what fails here fails again
 * where it is told. Whoever began it waits for its end before the command is called, so that classes are never set up by two
 * threads that wait for each other.
 */
final class HeadStart implements Runnable {
    private static final Set<String> CONNECTING =
            Set.of("sql", "shell", "doctor", "schema", "migrate", "model", "seed", "import", "export");

    /** What the driver needs beyond what opening a database does. */
    private static final List<String> DRIVER = List.of(
            "org.postgresql.jdbc.PgConnection",
            "org.postgresql.core.v3.ConnectionFactoryImpl",
            "org.postgresql.core.v3.QueryExecutorImpl",
            "org.postgresql.shaded.com.ongres.stringprep.Tables",
            "org.postgresql.jdbc.TypeInfoCache");

    /** Of PostgreSQL's 4096: so many that the compiler begins with them. */
    private static final int ROUNDS = 60;

    private static volatile @Nullable HeadStart underWay;

    private final Thread thread = new Thread(this, "pgpx-head-start");
    private volatile @Nullable CommandException wrong;

    private HeadStart() {
        thread.setDaemon(true);
    }

    /**
     * Begins, when the arguments look like a command that connects. Not when they may ask for logs, which are set up by the
     * first library that has some: that has to be after the options are known.
     */
    static void begin(String[] args) {
        boolean connecting = false;
        for (String arg : args) {
            if (mayAskForLogs(arg)) {
                return;
            }
            connecting |= CONNECTING.contains(arg);
        }
        if (connecting) {
            HeadStart begun = new HeadStart();
            underWay = begun;
            begun.thread.start();
        }
    }

    /**
     * A command, from the first jar that has it: the others are looked through meanwhile.
     *
     * @return null when there is no such command, or no head start
     */
    static @Nullable CommandFactory command(String name) {
        if (underWay == null) {
            return null;
        }
        try {
            for (CommandFactory factory : ServiceLoader.load(CommandFactory.class)) {
                if (factory.name().equals(name)) {
                    return factory;
                }
            }
            return null;
        } catch (ServiceConfigurationError e) {
            throw CommandException.notLoaded(e);
        }
    }

    /** Waits for its end, if there is one; throws when the jars' commands are not as they should be. */
    static void await() {
        HeadStart begun = underWay;
        if (begun == null) {
            return;
        }
        underWay = null;
        try {
            begun.thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (begun.wrong != null) {
            throw begun.wrong;
        }
    }

    /** Short options may be written together. */
    private static boolean mayAskForLogs(String arg) {
        return arg.startsWith("--verb") || (arg.startsWith("-") && !arg.startsWith("--") && arg.indexOf('v') > 0);
    }

    @Override
    public void run() {
        try {
            Settings nowhere = Settings.of("postgresql://localhost/");
            logIn();
            lookThroughJars();
            Database.open(nowhere).close();
            for (String name : DRIVER) {
                Class.forName(name);
            }
            SqlEffects.of("select 1");
        } catch (RuntimeException | GeneralSecurityException | ClassNotFoundException | LinkageError again) {
            return; // the command meets it again, and tells
        }
    }

    private void lookThroughJars() {
        try {
            CommandRegistry.load();
        } catch (CommandException told) {
            wrong = told;
        }
    }

    private static void logIn() throws GeneralSecurityException {
        new SecureRandom().nextInt();
        Mac.getInstance("HmacSHA256");
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(new char[] {'x'}, new byte[16], ROUNDS, 256));
    }
}
