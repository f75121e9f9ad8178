package dev.pgpx.processor.report;

import dev.pgpx.types.error.MessageCatalog;
import java.util.ResourceBundle;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
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
        messager.printMessage(
                Diagnostic.Kind.ERROR, MESSAGES.problem(code, arguments).text(), element);
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
