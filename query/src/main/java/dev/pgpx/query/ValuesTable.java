package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code (values (…), (…)) as alias (…)}. */
final class ValuesTable extends DerivedTable {
    private final List<List<Node>> rows;

    private ValuesTable(String alias, List<List<Node>> rows, List<Selectable.Output> outputs) {
        super(alias, OutputColumn.of(outputs));
        this.rows = List.copyOf(rows);
    }

    static DerivedTable of(String alias, List<? extends Select<?>> selects) {
        if (selects.isEmpty()) {
            throw QueryException.of("PGPX-1216", "values", "()", "at least one row");
        }
        List<List<Node>> rows = new ArrayList<>();
        for (Select<?> select : selects) {
            SelectClauses clauses = select.clauses();
            if (!clauses.equals(SelectClauses.of(clauses.projection().items()))) {
                throw QueryException.of("PGPX-1229", alias);
            }
            rows.add(clauses.projection().items());
        }
        return new ValuesTable(alias, rows, selects.get(0).clauses().outputs());
    }

    @Override
    void render(SqlWriter out) {
        for (int i = 0; i < rows.size(); i++) {
            out.text(i == 0 ? "(values (" : "), (").list(rows.get(i));
        }
        out.text("))").token(new Declared(alias(), columnNames()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValuesTable that && alias().equals(that.alias()) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return alias().hashCode();
    }
}
