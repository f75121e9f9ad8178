package dev.pgpx.cli.shell;

import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.DecisionException;
import dev.pgpx.cli.output.OutputFile;
import dev.pgpx.cli.shell.meta.MetaCommands;
import dev.pgpx.cli.shell.meta.ShellAccess;
import dev.pgpx.cli.shell.print.PrintSettings;
import dev.pgpx.cli.shell.print.Screen;
import dev.pgpx.cli.shell.print.StreamScreen;
import dev.pgpx.cli.shell.session.ShellSession;
import dev.pgpx.cli.shell.text.Danger;
import dev.pgpx.cli.shell.text.Input;
import dev.pgpx.cli.shell.text.InputUnit;
import dev.pgpx.cli.shell.text.Variables;
import dev.pgpx.database.Database;
import dev.pgpx.database.engine.SessionStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is typed is done here, by whomever it is typed. One thread at a time. */
final class Shell implements ShellAccess, AutoCloseable {
    private final ShellTarget target;
    private final Person person;
    private final Interrupts interrupts;
    private final Screen terminal;
    private final PrintSettings settings;
    private final Variables variables = new Variables();
    private final MetaCommands commands = new MetaCommands();
    private ShellSession session;
    private SchemaKnowledge knowledge;
    private @Nullable OutputFile file;
    private String last = "";
    private boolean quitting;

    Shell(ShellTarget target, boolean readOnly, Surroundings around) {
        this.target = target;
        this.person = around.person();
        this.interrupts = around.interrupts();
        this.terminal = around.screen();
        this.settings = around.settings();
        Database database = target.open();
        this.session = new ShellSession(database, readOnly);
        this.knowledge = new SchemaKnowledge(database);
    }

    /**
     * What is around a shell.
     *
     * @param screen where it writes
     * @param settings how that looks
     * @param person who is asked
     * @param interrupts how he interrupts
     */
    record Surroundings(Screen screen, PrintSettings settings, Person person, Interrupts interrupts) {}

    /** Connects; the schema is read when that is wanted for completion. */
    void connect(boolean completing) {
        session.connect();
        if (completing) {
            refresh();
        }
    }

    private void refresh() {
        String path = session.run("select pg_catalog.current_schemas(true)").value();
        knowledge.refresh(path == null ? "{}" : path);
    }

    SchemaKnowledge knowledge() {
        return knowledge;
    }

    MetaCommands commands() {
        return commands;
    }

    boolean isQuitting() {
        return quitting;
    }

    /** Does what was typed; the first failure ends it. */
    void run(InputUnit unit) {
        String command = unit.command();
        String sql = variables.expand(unit.sql());
        if (command != null) {
            commands.run(command, sql, last, this);
        } else if (unit.data() != null) {
            new StatementRun(session, settings, interrupts)
                    .copyIn(sql, unit.data().getBytes(StandardCharsets.UTF_8), screen());
        } else {
            run(sql, null);
        }
    }

    @Override
    public void run(String sql, PrintSettings.@Nullable Expanded expanded) {
        Optional<String> harm = Danger.of(sql);
        if (harm.isPresent() && !person.ask("Careful: " + harm.get() + ".")) {
            throw DecisionException.of("PGPX-6111");
        }
        last = sql;
        StatementRun run = new StatementRun(session, settings, interrupts);
        run.run(sql, expanded, screen());
        run.notifications(screen());
        if (terminal.isTerminal() && SchemaKnowledge.isChangedBy(sql) && isIdle()) {
            refresh();
        }
    }

    private boolean isIdle() {
        return session.status() == SessionStatus.IDLE;
    }

    @Override
    public void include(Path script) {
        String text;
        try {
            text = Files.readString(script);
        } catch (IOException failure) {
            throw CommandException.notRead(script, failure);
        }
        new ScriptRun(this, String.valueOf(script.getFileName())).run(Input.of(text));
    }

    @Override
    public void redirect(@Nullable Path path) {
        OutputFile before = file;
        file = null;
        if (before != null) {
            before.stream().flush();
            before.keep();
        }
        file = path == null ? null : OutputFile.replacing(path);
    }

    @Override
    public Screen screen() {
        OutputFile to = file;
        return to == null ? terminal : new StreamScreen(to.stream(), terminal::say);
    }

    @Override
    public void connect(String name) {
        Database database = target.open(name);
        ShellSession other = new ShellSession(database, session.isReadOnly());
        try {
            other.connect();
        } catch (RuntimeException failure) {
            other.close();
            throw failure; // the session that there was goes on
        }
        knowledge.close();
        session.close();
        session = other;
        knowledge = new SchemaKnowledge(database);
        if (terminal.isTerminal()) {
            refresh();
        }
        terminal.say("connected to " + session.place().database() + " as "
                + session.place().user());
    }

    @Override
    public boolean pause(Duration duration) {
        CountDownLatch interrupted = new CountDownLatch(1);
        return interrupts.during(interrupted::countDown, () -> {
            try {
                return !interrupted.await(duration.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    @Override
    public ShellSession session() {
        return session;
    }

    @Override
    public PrintSettings settings() {
        return settings;
    }

    @Override
    public Variables variables() {
        return variables;
    }

    @Override
    public void edit(String text) {
        person.edit(text);
    }

    @Override
    public boolean ask(String question) {
        return person.ask(question);
    }

    @Override
    public void quit() {
        quitting = true;
    }

    @Override
    public void close() {
        try {
            redirect(null);
            knowledge.close();
        } finally {
            session.close();
        }
    }
}
