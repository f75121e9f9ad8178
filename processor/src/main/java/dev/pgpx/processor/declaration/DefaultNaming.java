package dev.pgpx.processor.declaration;

import dev.pgpx.model.Naming;
import dev.pgpx.model.NamingRule;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** The names of tables and columns that have none by hand, by the rule of their package. */
public final class DefaultNaming {
    private final Optional<Naming> naming;

    private DefaultNaming(Optional<Naming> naming) {
        this.naming = naming;
    }

    /**
     * The rule for an element.
     *
     * @param element a record or a part of one
     * @return the rule of the package that it is in
     */
    public static DefaultNaming of(Element element) {
        Element outer = element;
        while (outer != null && !(outer instanceof PackageElement)) {
            outer = outer.getEnclosingElement();
        }
        return new DefaultNaming(Optional.ofNullable(outer).map(found -> found.getAnnotation(Naming.class)));
    }

    /**
     * The name of a table.
     *
     * @param record the simple name of its record
     * @return the name
     */
    public String table(String record) {
        return naming.map(Naming::tablePrefix).orElse("") + column(record);
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
        return naming.map(Naming::value).orElse(NamingRule.SNAKE_CASE) == NamingRule.AS_IS;
    }
}
