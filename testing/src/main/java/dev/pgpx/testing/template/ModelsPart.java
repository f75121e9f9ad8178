package dev.pgpx.testing.template;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of records.
 *
 * @param records classes with {@code @Table}, compiled with their snapshots
 */
record ModelsPart(List<Class<?>> records) implements TemplatePart {
    private static final ClassLoader NONE = ClassLoader.getSystemClassLoader();

    ModelsPart {
        records = List.copyOf(records);
    }

    private Schema schema() {
        ClassLoader loader = records.get(0).getClassLoader();
        return Schema.ofModels(
                loader == null ? NONE : loader,
                records.stream().map(Class::getName).toList());
    }

    @Override
    public String contents() {
        return schema().createStatements().stream()
                .map(Statement::sql)
                .collect(Collectors.joining(";\n", "models ", ""));
    }

    @Override
    public void apply(Database database) {
        schema().createAll(database);
    }
}
