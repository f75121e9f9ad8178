package dev.pgpx.cli.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.OutputFormat;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.cli.output.RowsWriter;
import dev.pgpx.database.Database;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.TransactionControl;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements one after the other in one session and prints what they give. One thread at a time. */
final class StepRun {
    private final Database database;
    private final OutputFormat format;
    private final PrintStream out;
    private final CommandContext context;
    private boolean any;
    private boolean inBlock;

    StepRun(Database database, OutputFormat format, PrintStream out, CommandContext context) {
        this.database = database;
        this.format = format;
        this.out = out;
        this.context = context;
    }

    void run(SqlStep step, NamedValues values) {
        if (step.copiesOut()) {
            throw CommandException.copyToStandardOutput(step.label());
        }
        BoundSql bound = BoundSql.of(step, values);
        try {
            run(step, bound.statement());
        } catch (StatementException failure) {
            throw StepFailure.of(failure, step, bound);
        }
    }

    private void run(SqlStep step, Statement statement) {
        if (step.copyData().isPresent()) {
            byte[] data = step.copyData().get().getBytes(StandardCharsets.UTF_8);
            copied(database.copyIn(statement, to -> to.write(data)));
        } else if (step.readsInput()) {
            copied(database.copyIn(statement, to -> context.in().transferTo(to)));
        } else if (step.isQuery() && !inBlock) {
            database.executeInPortions(statement, this::print);
        } else {
            database.execute(statement, this::print);
            follow(SqlEffects.of(statement.sql()).transactionControl());
        }
    }

    /** In a transaction that the script itself has begun, no other can be. */
    private void follow(TransactionControl control) {
        switch (control) {
            case BEGIN -> inBlock = true;
            case END, TWO_PHASE -> inBlock = false;
            default -> {}
        }
    }

    private int print(EngineResult result) {
        if (!result.hasRows()) {
            changed(result.count());
            return 0;
        }
        separate();
        RowsWriter writer = format.writer(out);
        Row row = result.row();
        writer.begin(format.columns(row));
        while (result.next()) {
            List<@Nullable String> values = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                values.add(row.getText(i));
            }
            writer.row(values);
        }
        writer.end();
        return 0;
    }

    /** The engine does not tell "no rows" from "not about rows". */
    private void changed(long rows) {
        tell(rows == 0 ? "done" : Counts.of(rows, "row") + " changed");
    }

    private void copied(long rows) {
        tell(Counts.of(rows, "row") + " copied");
    }

    /** To people it is a result; programs get rows only. */
    private void tell(String line) {
        if (format.isForPeople()) {
            separate();
            out.print(line + "\n");
        } else {
            context.notices().tell(line);
        }
    }

    private void separate() {
        if (any && format != OutputFormat.JSON && format != OutputFormat.NDJSON) {
            OutputOption.print("\n", out);
        }
        any = true;
    }
}
