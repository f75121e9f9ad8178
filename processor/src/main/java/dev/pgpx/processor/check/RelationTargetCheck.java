package dev.pgpx.processor.check;

import dev.pgpx.model.Column;
import dev.pgpx.model.Computed;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.Default;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Key;
import dev.pgpx.processor.table.Keys;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/** Each relation points to a record with {@code @Table} and a key; over a join table both keys are of one column. */
final class RelationTargetCheck implements Check {
    /** What would say the same of each column of a key. */
    private static final List<Class<? extends Annotation>> OF_ONE_COLUMN =
            List.of(Column.class, Default.class, CreatedBy.class, UpdatedBy.class, Computed.class);

    private final Keys keys;

    RelationTargetCheck(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        table.components().stream()
                .filter(component -> component.role() != Role.VALUE)
                .forEach(relation -> check(table, relation, report));
    }

    private void check(TableDeclaration table, ComponentDeclaration relation, Report report) {
        if (relation.target().isEmpty()) {
            report.error(relation.element(), "PGPX-1330", relation.label(), TypeText.of(relation.type()));
            return;
        }
        String target = relation.target().get().getSimpleName().toString();
        Optional<Key> key = keys.targetKey(relation);
        if (key.isEmpty()) {
            report.error(relation.element(), "PGPX-1331", relation.label(), target);
        } else if (relation.role() == Role.ONE || relation.manyToMany().isPresent()) {
            check(relation, target, key.get(), report);
        }
        boolean linksHere = relation.manyToMany().isPresent() && isInSeveral(table);
        if (linksHere || (key.isPresent() && isTargetInSeveral(relation))) {
            String apart = linksHere ? table.recordName() : target;
            report.error(relation.element(), "PGPX-1461", relation.label(), apart);
        }
        if (relation.manyToMany().isPresent()) {
            notComposite(relation, target, key.orElse(Key.Unusable.MISSING), report);
            notComposite(relation, table.recordName(), keys.keyOf(table), report);
        }
    }

    private static void notComposite(ComponentDeclaration relation, String record, Key key, Report report) {
        if (key instanceof Key.Usable usable && usable.isComposite()) {
            report.error(relation.element(), "PGPX-1333", relation.label(), record);
        }
    }

    /** A foreign key points to rows of one table. */
    private static boolean isTargetInSeveral(ComponentDeclaration relation) {
        return (relation.role() == Role.ONE || relation.manyToMany().isPresent())
                && isInSeveral(DeclarationReader.read(relation.target().orElseThrow()));
    }

    private static boolean isInSeveral(TableDeclaration table) {
        return table.hierarchy()
                .filter(hierarchy -> hierarchy.strategy() == Hierarchy.Strategy.TABLE_PER_TYPE)
                .isPresent();
    }

    private static void check(ComponentDeclaration relation, String target, Key key, Report report) {
        if (key instanceof Key.Unusable unusable) {
            String code =
                    switch (unusable) {
                        case MISSING -> "PGPX-1332";
                        case CIRCULAR -> "PGPX-1334";
                        case UNMAPPED -> "PGPX-1335";
                    };
            report.error(relation.element(), code, relation.label(), target);
        } else if (key instanceof Key.Usable usable && usable.isComposite()) {
            OF_ONE_COLUMN.stream()
                    .filter(relation::has)
                    .forEach(annotation -> report.error(
                            relation.element(), "PGPX-1472", annotation.getSimpleName(), relation.label(), target));
        }
    }
}
