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
        return joined(record) + "Table";
    }

    /**
     * The simple name of the class generated for a view.
     *
     * @param record the record
     * @return {@code AuthorCardView}; for a nested record its outer classes before it: {@code Library_AuthorCardView}
     */
    public static String viewName(TypeElement record) {
        return joined(record) + "View";
    }

    private static String joined(TypeElement record) {
        Deque<String> names = new ArrayDeque<>();
        Element element = record;
        while (element instanceof TypeElement) {
            names.addFirst(element.getSimpleName().toString());
            element = element.getEnclosingElement();
        }
        return String.join("_", names);
    }

    /**
     * The constant that holds the table under its own name, or the view.
     *
     * @param record the record
     * @return its simple name as a constant: {@code BOOK_LINE}
     */
    public static String constant(TypeElement record) {
        return Names.constant(record.getSimpleName().toString());
    }
}
