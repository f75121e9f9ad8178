package dev.pgpx.processor.declaration;

import dev.pgpx.model.Naming;
import dev.pgpx.model.NamingRule;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * The names of tables and columns that have none by hand, by the rule of their package, else by that of the compilation. A
 * compilation is one thread's, and its rule is known to that thread while the processor is at work.
 */
public final class DefaultNaming {
    private static final ThreadLocal<NamingRule> COMPILATION = ThreadLocal.withInitial(() -> NamingRule.SNAKE_CASE);

    private final NamingRule rule;
    private final String tablePrefix;

    private DefaultNaming(NamingRule rule, String tablePrefix) {
        this.rule = rule;
        this.tablePrefix = tablePrefix;
    }

    /**
     * Does something while a rule holds for all packages that name none.
     *
     * @param rule the rule of the compilation
     * @param action what is done, by this thread
     */
    public static void during(NamingRule rule, Runnable action) {
        COMPILATION.set(rule);
        try {
            action.run();
        } finally {
            COMPILATION.remove();
        }
    }

    /**
     * The rule for an element.
     *
     * @param element a record or a part of one
     * @return the rule of the package that it is in; where that gives none, the one of the compilation
     */
    public static DefaultNaming of(Element element) {
        Element outer = element;
        while (outer != null && !(outer instanceof PackageElement)) {
            outer = outer.getEnclosingElement();
        }
        Optional<Element> place = Optional.ofNullable(outer);
        Optional<Naming> naming = place.map(found -> found.getAnnotation(Naming.class));
        boolean hasRule = place.filter(DefaultNaming::namesRule).isPresent();
        return new DefaultNaming(
                naming.filter(given -> hasRule).map(Naming::value).orElseGet(COMPILATION::get),
                naming.map(Naming::tablePrefix).orElse(""));
    }

    /** An annotation that says nothing of the rule, but of the prefix, leaves the rule to the compilation. */
    private static boolean namesRule(Element place) {
        return place.getAnnotationMirrors().stream()
                .filter(annotation -> DeclaredTypes.isA(annotation.getAnnotationType(), Naming.class))
                .flatMap(annotation -> annotation.getElementValues().keySet().stream())
                .anyMatch(member -> member.getSimpleName().contentEquals("value"));
    }

    /**
     * The name of a table.
     *
     * @param record the simple name of its record
     * @return the name
     */
    public String table(String record) {
        return tablePrefix + column(record);
    }

    /**
     * The name of a column.
     *
     * @param component the name of its component
     * @return the name
     */
    public String column(String component) {
        return isAsIs() ? component : Names.snake(component);
    }

    /**
     * The name of the column that a relation has.
     *
     * @param component the name of the relation's component
     * @param key the column that it points to
     * @return the name
     */
    public String keyColumn(String component, String key) {
        return embeddedColumn(component, key);
    }

    /**
     * The name of a column within what is embedded, where no prefix is given.
     *
     * @param component the name of the component that is embedded
     * @param column the name that the column has there
     * @return the name in the table
     */
    public String embeddedColumn(String component, String column) {
        return isAsIs() ? component + Names.capitalized(column) : Names.snake(component) + "_" + column;
    }

    private boolean isAsIs() {
        return rule == NamingRule.AS_IS;
    }
}
