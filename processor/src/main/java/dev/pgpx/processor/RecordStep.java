package dev.pgpx.processor;

import dev.pgpx.processor.check.Checks;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.snapshot.SnapshotWriter;
import dev.pgpx.processor.source.TableWriter;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.table.TableModel;
import dev.pgpx.processor.table.TableResolver;
import dev.pgpx.processor.type.TypeMapping;
import java.io.IOException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes one record through all stages: read, check, work out, write. What goes wrong with it stays with it. */
final class RecordStep {
    private final Messager messager;
    private final Checks checks;
    private final TableResolver resolver;
    private final TableWriter tables;
    private final SnapshotWriter snapshots;

    RecordStep(ProcessingEnvironment environment) {
        TypeMapping mapping = new TypeMapping(environment.getTypeUtils(), environment.getElementUtils());
        Keys keys = new Keys(mapping);
        this.messager = environment.getMessager();
        this.checks = new Checks(mapping, keys);
        this.resolver = new TableResolver(keys);
        this.tables = new TableWriter(
                environment.getElementUtils(), environment.getFiler(), TableProcessor.class.getName(), mapping);
        this.snapshots = new SnapshotWriter(environment.getElementUtils(), environment.getFiler());
    }

    /**
     * Takes a record.
     *
     * @param record the record
     * @return false when it names a class that is not there yet, and has to be taken again in the next round
     */
    @SuppressWarnings("CatchingUnchecked") // a defect of the processor is told on the element, never thrown at the user
    boolean process(TypeElement record) {
        Report report = new Report(messager);
        try {
            if (Unresolved.in(record)) {
                return false;
            }
            TableDeclaration declaration = DeclarationReader.read(record);
            checks.check(declaration, report);
            if (report.isEmpty()) {
                TableModel model = resolver.resolve(declaration);
                tables.write(model);
                snapshots.write(model);
            }
        } catch (IOException failure) {
            report.error(record, "PGPX-1301", record.getQualifiedName(), failure.getMessage());
        } catch (RuntimeException defect) {
            report.error(record, "PGPX-1300", record.getQualifiedName(), defect, place(defect));
        }
        return true;
    }

    static Object place(RuntimeException defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0];
    }
}
