package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Known;
import dev.pgpx.migrate.statement.TypeName;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the statements before and a catalog say.
 *
 * @param major the version of the server
 * @param earlier the statements before
 * @param catalog the catalog; an empty one when there is none
 */
record LintKnown(int major, Earlier earlier, LintCatalog catalog) implements Known {
    @Override
    public Optional<ObjectName> tableOf(ObjectName index) {
        return earlier.tableOf(index).or(() -> catalog.tableOf(index));
    }

    @Override
    public Optional<TypeName> typeOf(ObjectName table, String column) {
        return catalog.table(table)
                .flatMap(found -> Optional.ofNullable(found.columns().get(column)))
                .map(found -> TypeName.of(found.type()));
    }

    @Override
    public Optional<ObjectName> referenced(ObjectName table, String constraint) {
        return earlier.referenced(table, constraint).or(() -> catalog.table(table)
                .flatMap(found -> Optional.ofNullable(found.foreignKeys().get(constraint)))
                .map(LintCatalog.ForeignKey::references));
    }

    @Override
    public boolean provesNotNull(ObjectName table, String column) {
        return earlier.provesNotNull(table, column)
                || catalog.table(table).filter(found -> found.isNotNull(column)).isPresent();
    }

    @Override
    public List<ObjectName> referencedBy(ObjectName table) {
        return catalog.table(table).stream()
                .flatMap(found -> found.foreignKeys().values().stream())
                .map(LintCatalog.ForeignKey::references)
                .toList();
    }

    @Override
    public List<ObjectName> referrersOf(ObjectName table) {
        return catalog.referrersOf(table);
    }

    @Override
    public List<ObjectName> descendantsOf(ObjectName table) {
        return catalog.table(table).stream()
                .flatMap(found -> found.children().stream())
                .flatMap(child -> Stream.concat(Stream.of(child), descendantsOf(child).stream()))
                .toList();
    }

    @Override
    public Optional<ObjectName> partitioned(ObjectName table) {
        return catalog.tables().values().stream()
                .filter(LintCatalog.Table::partitioned)
                .filter(found -> found.children().stream()
                        .anyMatch(child -> Earlier.plain(child).equals(Earlier.plain(table))))
                .map(LintCatalog.Table::name)
                .findFirst();
    }

    @Override
    public List<ObjectName> viewsOf(ObjectName table, String column) {
        return catalog.table(table).stream()
                .flatMap(found -> found.dependents().stream())
                .filter(dependent -> column.isEmpty() || dependent.column().equals(column))
                .map(LintCatalog.Dependent::view)
                .distinct()
                .toList();
    }
}
