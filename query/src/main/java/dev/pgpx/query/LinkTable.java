package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.List;

/** A join table in FROM; it has no record of its own, so it is never read or written as one. */
final class LinkTable extends Table<List<Object>> {
    private final JoinTable join;

    LinkTable(JoinTable join) {
        super(join.schema(), join.name(), null);
        this.join = join;
    }

    Node column(String name) {
        return new ColumnReference(this, name);
    }

    /** Its columns: together they are its primary key. */
    List<Node> columnPair() {
        return List.of(column(join.ownColumn()), column(join.targetColumn()));
    }

    @Override
    public Table<List<Object>> as(String alias) {
        throw noRecord();
    }

    @Override
    public List<Object> read(Row row, int at, Relations relations) {
        throw noRecord();
    }

    @Override
    public void write(List<Object> record, int column, ParameterWriter out) {
        throw noRecord();
    }

    @Override
    public Object key(List<Object> record) {
        throw noRecord();
    }

    private IllegalStateException noRecord() {
        return new IllegalStateException("join table " + join.name() + " has no record");
    }
}
