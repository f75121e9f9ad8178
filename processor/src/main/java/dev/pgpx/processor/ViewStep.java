package dev.pgpx.processor;

import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.source.ViewWriter;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.type.TypeMapping;
import dev.pgpx.processor.view.ViewCheck;
import dev.pgpx.processor.view.ViewDeclaration;
import dev.pgpx.processor.view.ViewModel;
import dev.pgpx.processor.view.ViewResolver;
import java.io.IOException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes one record with {@code @View} through all stages: read, check, work out, write. */
final class ViewStep {
    private final Messager messager;
    private final ViewResolver resolver;
    private final ViewWriter writer;

    ViewStep(ProcessingEnvironment environment) {
        Keys keys = new Keys(new TypeMapping(environment.getTypeUtils(), environment.getElementUtils()));
        this.messager = environment.getMessager();
        this.resolver = new ViewResolver(keys, environment.getTypeUtils());
        this.writer =
                new ViewWriter(environment.getElementUtils(), environment.getFiler(), TableProcessor.class.getName());
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
            if (Unresolved.inView(record)) {
                return false;
            }
            ViewDeclaration view = ViewDeclaration.read(record);
            ViewCheck.check(view, report);
            if (report.isEmpty()) {
                ViewModel model = resolver.resolve(view, view.table().orElseThrow(), report);
                if (report.isEmpty()) {
                    writer.write(model);
                }
            }
        } catch (IOException failure) {
            report.error(record, "PGPX-1434", record.getQualifiedName(), failure.getMessage());
        } catch (RuntimeException defect) {
            report.error(record, "PGPX-1300", record.getQualifiedName(), defect, RecordStep.place(defect));
        }
        return true;
    }
}
