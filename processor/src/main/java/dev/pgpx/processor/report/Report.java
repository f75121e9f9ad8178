package dev.pgpx.processor.report;

import dev.pgpx.types.error.MessageCatalog;
import java.util.ResourceBundle;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Reports mistakes as errors of the compiler, each on its element, and goes on. One for each record that is looked at. */
public final class Report {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.processor.messages"));

    private final Messager messager;
    private boolean empty = true;

    /**
     * A report without mistakes.
     *
     * @param messager receives them
     */
    public Report(Messager messager) {
        this.messager = messager;
    }

    /**
     * Reports a mistake.
     *
     * @param element where it is
     * @param code the code of the message
     * @param arguments what the message names
     */
    public void error(Element element, String code, @Nullable Object... arguments) {
        empty = false;
        messager.printMessage(Diagnostic.Kind.ERROR, text(code, arguments), placed(element));
    }

    /**
     * The text of a message.
     *
     * @param code its code
     * @param arguments what it names
     * @return what is wrong and what to do, in several lines
     */
    public static String text(String code, @Nullable Object... arguments) {
        return MESSAGES.problem(code, arguments).text();
    }

    /** The compiler of the JDK knows no place for a component, but one for its field: that of the component. */
    private static Element placed(Element element) {
        Element record = element.getEnclosingElement();
        if (element.getKind() != ElementKind.RECORD_COMPONENT || record == null) {
            return element;
        }
        return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .findFirst()
                .<Element>map(field -> field)
                .orElse(element);
    }

    /**
     * Whether nothing has been reported.
     *
     * @return true when the record is correct as far as it has been looked at
     */
    public boolean isEmpty() {
        return empty;
    }
}
