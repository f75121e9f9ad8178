package dev.pgpx.schema.snapshot;

import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * What a snapshot says of a record.
 *
 * @param source where it was read
 * @param record the record
 * @param table its table
 * @param columns its columns, in order
 * @param primaryKey the columns of its primary key, in order
 * @param enums the enum types of its columns
 * @param joinTables the join tables that it owns
 */
record TableSnapshot(
        String source,
        String record,
        ObjectName table,
        List<Column> columns,
        List<String> primaryKey,
        List<EnumFact> enums,
        List<JoinTable> joinTables) {

    record Column(
            String name,
            String type,
            boolean nullable,
            boolean identity,
            Optional<String> defaultValue,
            boolean unique,
            Optional<Reference> reference) {}

    record Reference(ObjectName table, String column) {}

    record JoinTable(ObjectName name, List<Column> columns) {}
}
