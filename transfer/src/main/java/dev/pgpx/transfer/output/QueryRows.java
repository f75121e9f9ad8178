package dev.pgpx.transfer.output;

import static java.util.Objects.requireNonNull;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Statement;
import dev.pgpx.transfer.table.Questions;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.transfer.table.TypeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a query. Its columns are called by number, since two may have the same name. */
record QueryRows(String sql, TableName target) implements Rows {
    private static final String LABEL = "columns of a query";

    @Override
    public Rows into(TableName table) {
        return new QueryRows(sql, table);
    }

    @Override
    public FoundRows find(Database database) {
        String body = "(" + withoutEnd() + "\n) q";
        List<String> names =
                database.execute(Statement.of("select * from " + body + " limit 0", LABEL), QueryRows::names);
        String called =
                IntStream.range(0, names.size()).mapToObj(QueryRows::called).collect(Collectors.joining(", "));
        String source = names.isEmpty() ? body : body + " (" + called + ")";
        List<FoundRows.Found> columns = new ArrayList<>();
        if (!names.isEmpty()) {
            List<@Nullable String> types = types(database, source, names.size());
            TypeReader reader = new TypeReader(database);
            for (int i = 0; i < names.size(); i++) {
                String type = requireNonNull(types.get(i));
                TableColumn column = new TableColumn(names.get(i), type, reader.of(type), false, false);
                columns.add(new FoundRows.Found(column, "q." + called(i)));
            }
        }
        return new FoundRows(source, target, columns);
    }

    /** No row is asked for: the types of NULLs are told. */
    private static List<@Nullable String> types(Database database, String source, int count) {
        String types = IntStream.range(0, count)
                .mapToObj(i -> "pg_typeof(q." + called(i) + ")::oid::text")
                .collect(Collectors.joining(", "));
        return Questions.ask(
                        database, LABEL, "select " + types + " from (select) one left join " + source + " on false")
                .get(0);
    }

    private static String called(int index) {
        return "c" + (index + 1);
    }

    private String withoutEnd() {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<String> names(EngineResult result) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < result.row().size(); i++) {
            names.add(result.row().name(i));
        }
        return names;
    }
}
