package dev.pgpx.cli.init;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.CommandFactory;
import java.util.concurrent.Callable;

/** Makes {@code pgpx init}. */
public final class InitCommandFactory implements CommandFactory {
    /** For the service loader. */
    public InitCommandFactory() {}

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String summary() {
        return "begin a project: a build, a model, a migration, a test";
    }

    @Override
    public Callable<Integer> create(CommandContext context) {
        return new InitCommand(context);
    }
}
