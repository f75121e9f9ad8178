package dev.pgpx.cli.doctor;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx doctor}. */
public final class DoctorCommandFactory implements CommandFactory {
    /** For the service loader. */
    public DoctorCommandFactory() {}

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String summary() {
        return "look for what is wrong with a database and its server";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new DoctorCommand(context);
    }
}
