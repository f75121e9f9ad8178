package dev.pgpx.jdbc;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.SqlCommand;
import org.postgresql.core.v3.SqlSerializationContext;

/** Queries of the driver's, as one: it takes them for those of a text of several statements, which it sends under one sync. */
final class PipelineQuery implements Query {
    private final Query[] parts;

    PipelineQuery(Query[] parts) {
        this.parts = parts;
    }

    @Override
    public Query[] getSubqueries() {
        return parts;
    }

    @Override
    public ParameterList createParameterList() {
        throw new UnsupportedOperationException("PhysicalConnection.parameters makes them");
    }

    @Override
    public String getNativeSql() {
        return Arrays.stream(parts).map(Query::getNativeSql).collect(Collectors.joining(";"));
    }

    @Override
    public String toString(@Nullable ParameterList parameters) {
        return getNativeSql();
    }

    @Override
    public String toString(@Nullable ParameterList parameters, SqlSerializationContext context) {
        return getNativeSql();
    }

    @Override
    public @Nullable SqlCommand getSqlCommand() {
        return null;
    }

    @Override
    public boolean isStatementDescribed() {
        return Arrays.stream(parts).allMatch(Query::isStatementDescribed);
    }

    @Override
    public boolean isEmpty() {
        return Arrays.stream(parts).allMatch(Query::isEmpty);
    }

    @Override
    public int getBatchSize() {
        return 0;
    }

    @Override
    public @Nullable Map<String, Integer> getResultSetColumnNameIndexMap() {
        return null;
    }

    @Override
    public void close() {
        Arrays.stream(parts).forEach(Query::close);
    }
}
