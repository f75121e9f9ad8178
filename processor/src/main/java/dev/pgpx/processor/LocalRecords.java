package dev.pgpx.processor;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.pgpx.model.Table;
import dev.pgpx.model.View;
import dev.pgpx.processor.report.Report;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Refuses records with {@code @Table} or {@code @View} inside methods. Compilers do not show these to processors; that of the JDK lets one look
 * at the syntax instead. Under another compiler, or one behind a build tool's wrapper, such a record stays without a table.
 */
final class LocalRecords extends TreePathScanner<@Nullable Void, CompilationUnitTree> {
    private static final String PACKAGE = Table.class.getPackageName();

    private final Trees trees;

    private LocalRecords(Trees trees) {
        this.trees = trees;
    }

    /** Looks at the classes of a round. */
    static void refuse(ProcessingEnvironment environment, RoundEnvironment round) {
        if (!environment.getClass().getName().startsWith("com.sun.tools.javac.")) {
            return;
        }
        LocalRecords scanner = new LocalRecords(Trees.instance(environment));
        Set<CompilationUnitTree> units = round.getRootElements().stream()
                .map(scanner.trees::getPath)
                .filter(Objects::nonNull)
                .map(TreePath::getCompilationUnit)
                .filter(LocalRecords::usesModel)
                .collect(Collectors.toSet());
        units.forEach(unit -> scanner.scan(unit, unit));
    }

    /** So that the syntax of other files is not looked at. */
    private static boolean usesModel(CompilationUnitTree unit) {
        return unit.getImports().stream()
                .map(imported -> imported.getQualifiedIdentifier().toString())
                .anyMatch(name -> name.equals(Table.class.getName())
                        || name.equals(View.class.getName())
                        || name.equals(PACKAGE + ".*"));
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, CompilationUnitTree unit) {
        boolean local = getCurrentPath().getParentPath().getLeaf() instanceof BlockTree;
        if (local && has(Table.class, tree)) {
            refuse("PGPX-1309", tree, unit);
        } else if (local && has(View.class, tree)) {
            refuse("PGPX-1439", tree, unit);
        }
        return super.visitClass(tree, unit);
    }

    private void refuse(String code, ClassTree tree, CompilationUnitTree unit) {
        trees.printMessage(Diagnostic.Kind.ERROR, Report.text(code, tree.getSimpleName()), tree, unit);
    }

    private static boolean has(Class<?> annotation, ClassTree tree) {
        return tree.getModifiers().getAnnotations().stream()
                .map(present -> present.getAnnotationType().toString())
                .anyMatch(name -> name.equals(annotation.getSimpleName()) || name.equals(annotation.getName()));
    }
}
