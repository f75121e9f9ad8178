package dev.pgpx.conformance.schema;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One pair of schemas: a folder with {@code before.sql} and {@code after.sql}; {@code rows.sql}, that fills the tables before; {@code
 * plan.txt}, the plan as it shall be; and {@code expected.txt}, with a line for each of these:
 *
 * <ul>
 *   <li>{@code rows QUERY -> VALUES}: what the query gives after the plan, all values with a space between;
 *   <li>{@code loses}: the plan loses data, and is refused unless that is allowed;
 *   <li>{@code rename KIND OBJECT PART -> OBJECT or PART}: a rename that is told;
 *   <li>{@code questions N}, {@code notes N}: so many possible renames and tables with another order of columns.
 * </ul>
 */
final class DiffCase {
    /** Tries all pairs, and the way back in both ways, which takes longer. */
    static final boolean FULL = Boolean.getBoolean("pgpx.corpus.full");

    private static final String RESET =
            """
            do $$
            declare name text;
            begin
                for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
                    execute format('drop schema %I cascade', name);
                end loop;
                for name in select pubname from pg_publication loop
                    execute format('drop publication %I', name);
                end loop;
                for name in select evtname from pg_event_trigger loop
                    execute format('drop event trigger %I', name);
                end loop;
                for name in select fdwname from pg_foreign_data_wrapper loop
                    execute format('drop foreign data wrapper %I cascade', name);
                end loop;
                for name in select extname from pg_extension where extname <> 'plpgsql' loop
                    execute format('drop extension %I cascade', name);
                end loop;
                for name in select amname from pg_am where oid >= 16384 loop
                    execute format('drop access method %I cascade', name);
                end loop;
                for name in select format('cast (%s as %s)', castsource::regtype, casttarget::regtype)
                        from pg_cast where oid >= 16384 loop
                    execute 'drop ' || name;
                end loop;
                delete from pg_default_acl;
            end $$;
            create schema public authorization pg_database_owner;
            comment on schema public is 'standard public schema'""";

    private final Path folder;
    private final Database database;
    private final Connection scripts;

    /** Of a folder; scripts run by plain JDBC, in the database that is read and changed. */
    DiffCase(Path folder, Database database, Connection scripts) {
        this.folder = folder;
        this.database = database;
        this.scripts = scripts;
    }

    /** There and back, and there again by the statements of each step. */
    void check() {
        load("after.sql");
        Schema after = Schema.read(database);
        load("before.sql");
        run(text("rows.sql"));
        Schema before = Schema.read(database);
        assertThat(diff(before, before).isEmpty()).isTrue();

        Diff diff = diff(before, after);
        Plan plan = Plan.of(diff);
        golden(plan);
        counts(diff);
        apply(plan);
        expectSame(after, "the plan");
        rows();
        back(plan, before);
    }

    /** By the reverse of each step where each has one, else by the plan for the way back. */
    private void back(Plan plan, Schema before) {
        if (plan.steps().stream().allMatch(step -> step.reverse().possible())) {
            backBySteps(plan, before);
        }
        if (FULL || !plan.steps().stream().allMatch(step -> step.reverse().possible())) {
            plan.reverse().allowingDataLoss().apply(database);
            expectSame(before, "the way back");
        }
    }

    private void backBySteps(Plan plan, Schema before) {
        List<PlanStep> steps = new ArrayList<>(plan.steps());
        Collections.reverse(steps);
        for (PlanStep step : steps) {
            step.reverse().statements().forEach(this::run);
        }
        expectSame(before, "the way back by steps");
        if (FULL) {
            plan.allowingDataLoss().apply(database);
        }
    }

    private void apply(Plan plan) {
        boolean loses = lines("loses").stream().findAny().isPresent();
        assertThat(plan.losses().isEmpty()).as("loses data: %s", plan).isEqualTo(!loses);
        if (loses) {
            assertThatThrownBy(() -> plan.apply(database))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContaining("PGPX-3025");
        }
        plan.allowingDataLoss().apply(database);
    }

    private void expectSame(Schema expected, String by) {
        Diff rest =
                Diff.of(Schema.read(database).facts(), expected.facts(), DiffOptions.DEFAULT.withCertainRenames(false));
        assertThat(rest.changes()).as("what differs after %s", by).isEmpty();
    }

    private void rows() {
        for (String line : lines("rows ")) {
            int arrow = line.lastIndexOf(" -> ");
            List<String> values = new ArrayList<>();
            database.list(unsafe(line.substring(0, arrow)).map(row -> {
                for (int at = 0; at < row.size(); at++) {
                    values.add(String.valueOf(row.getText(at)));
                }
                return values;
            }));
            assertThat(String.join(" ", values)).as(line).isEqualTo(line.substring(arrow + 4));
        }
    }

    private void counts(Diff diff) {
        assertThat(diff.questions()).hasSize(number("questions "));
        assertThat(diff.notes()).hasSize(number("notes "));
    }

    private Diff diff(Schema before, Schema after) {
        DiffOptions options = DiffOptions.DEFAULT;
        for (String line : before == after ? List.<String>of() : lines("rename ")) {
            String[] sides = line.split(" -> ");
            String[] words = sides[0].split(" ");
            FactKind kind = FactKind.valueOf(words[0].toUpperCase(Locale.ROOT));
            ObjectName object = name(words[1]);
            options = words.length == 2
                    ? options.withRename(FactKey.of(kind, object), FactKey.of(kind, name(sides[1])))
                    : options.withRename(new FactKey(kind, object, words[2]), new FactKey(kind, object, sides[1]));
        }
        return Diff.of(before.facts(), after.facts(), options);
    }

    private static ObjectName name(String text) {
        int dot = text.indexOf('.');
        return new ObjectName(text.substring(0, dot), text.substring(dot + 1));
    }

    private void golden(Plan plan) {
        String found = plan.isEmpty() ? "" : plan + "\n\n" + plan.sql();
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            try {
                Files.writeString(folder.resolve("plan.txt"), found);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        assertThat(found)
                .as("plan.txt (write it with -Dpgpx.golden.refresh=true)")
                .isEqualTo(text("plan.txt"));
    }

    private void load(String file) {
        run(RESET);
        run(text(file));
    }

    private void run(String sql) {
        try (Statement statement = scripts.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(folder.getFileName() + ": " + sql, failed);
        }
    }

    private List<String> lines(String word) {
        return text("expected.txt")
                .lines()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .collect(Collectors.toList());
    }

    private int number(String word) {
        return lines(word).stream().mapToInt(Integer::parseInt).sum();
    }

    private String text(String file) {
        Path path = folder.resolve(file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
