package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.StoredTableModel;
import dev.pgpx.processor.table.SubtypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes which tables a hierarchy has, where it has several: a statement of the constructor. */
final class StoredIn {
    private StoredIn() {}

    /** The statement; nothing where all rows are in one table. */
    static Optional<CodeBlock> statement(TableSource source) {
        return source.model()
                .declaration()
                .hierarchy()
                .filter(HierarchyDeclaration::hasSeveralTables)
                .map(hierarchy -> statement(source, hierarchy));
    }

    private static CodeBlock statement(TableSource source, HierarchyDeclaration hierarchy) {
        boolean joined = hierarchy.strategy() == Hierarchy.Strategy.JOINED;
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "storedIn($T.$L($L)",
                        Vocabulary.STORED_TABLES,
                        joined ? "joined" : "separate",
                        member(hierarchy.discriminator().name()));
        for (StoredTableModel table : source.model().stored()) {
            table.subtype().ifPresent(subtype -> code.add(subtype(table, subtype)));
        }
        return code.add(")").build();
    }

    private static CodeBlock subtype(StoredTableModel table, SubtypeModel subtype) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", subtype.declaration().value()));
        arguments.add(CodeBlock.of("$S", table.schema()));
        arguments.add(CodeBlock.of("$S", table.name()));
        for (ColumnModel column : table.ownColumns()) {
            arguments.add(member(column.javaName()));
        }
        return CodeBlock.of("\n.subtype($L)", CodeBlock.join(arguments, ",$W"));
    }

    /** A member, where the constructor has a parameter. */
    private static CodeBlock member(String path) {
        return CodeBlock.of(path.equals("alias") || path.startsWith("alias.") ? "this.$L" : "$L", path);
    }
}
