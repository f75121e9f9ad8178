package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.Names;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of generated classes and their constants. */
public final class GeneratedNames {
    private GeneratedNames() {}

    /**
     * The simple name of the class generated for a record.
     *
     * @param record the record
     * @return {@code AuthorTable}; for a nested record its outer classes before it: {@code Library_AuthorTable}
     */
    public static String className(TypeElement record) {
        Deque<String> names = new ArrayDeque<>();
        Element element = record;
        while (element instanceof TypeElement) {
            names.addFirst(element.getSimpleName().toString());
            element = element.getEnclosingElement();
        }
        return String.join("_", names) + "Table";
    }

    /**
     * The constant that holds the table under its own name.
     *
     * @param record the record
     * @return its simple name as a constant: {@code BOOK_LINE}
     */
    public static String constant(TypeElement record) {
        return Names.constant(record.getSimpleName().toString());
    }
}
