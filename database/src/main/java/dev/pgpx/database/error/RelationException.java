package dev.pgpx.database.error;

import java.util.List;

/** A relation of a record could not be followed. Nothing else is wrong: the session goes on. */
public final class RelationException extends DatabaseException {
    private RelationException(String code, Object... arguments) {
        super(DatabaseMessages.CATALOG.problem(code, arguments), null, null);
    }

    /**
     * A relation that is not loaded, where loading on need is refused.
     *
     * @param relation the relation
     * @param target the table that it leads to
     * @return the exception, to throw
     */
    public static RelationException notLoaded(String relation, String target) {
        return new RelationException("PGPX-2140", relation, target);
    }

    /**
     * A row that a relation points to and that is not there.
     *
     * @param relation the relation
     * @param column the column that points to it, qualified by its table
     * @param target the table that it should be in
     * @param keyColumns the key of that table
     * @return the exception, to throw
     */
    public static RelationException broken(String relation, String column, String target, List<String> keyColumns) {
        return new RelationException("PGPX-2141", relation, column, target, String.join(", ", keyColumns));
    }

    /**
     * Rows of a tree that lead in a circle.
     *
     * @param relation the relation along which they do
     * @param table their table
     * @param columns the columns by which one points to another
     * @return the exception, to throw
     */
    public static RelationException circle(String relation, String table, List<String> columns) {
        return new RelationException("PGPX-2195", relation, table, String.join(", ", columns));
    }

    /**
     * A graph in which a record is among those that it owns.
     *
     * @param path the relations that lead from the record to itself
     * @return the exception, to throw
     */
    public static RelationException cycle(String path) {
        return new RelationException("PGPX-2142", path);
    }
}
