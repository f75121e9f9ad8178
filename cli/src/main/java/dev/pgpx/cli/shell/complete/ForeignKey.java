package dev.pgpx.cli.shell.complete;

import java.util.List;

/**
 * A foreign key.
 *
 * @param schema the schema of the table that has it
 * @param table that table
 * @param columns its columns
 * @param targetSchema the schema of the table that it refers to
 * @param target that table
 * @param targetColumns the columns there
 */
record ForeignKey(
        String schema,
        String table,
        List<String> columns,
        String targetSchema,
        String target,
        List<String> targetColumns) {
    boolean isOf(Relation relation) {
        return relation.schema().equals(schema) && relation.name().equals(table);
    }

    boolean isTo(Relation relation) {
        return relation.schema().equals(targetSchema) && relation.name().equals(target);
    }
}
