package dev.pgpx.validation;

import dev.pgpx.model.Column;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.Table;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which constrained components of a record the columns of its table are.
 *
 * @param entity the record
 * @param constrained by the names of columns
 */
record DraftProperties(Class<?> entity, Map<String, Property> constrained) {
    /** As the processor makes names of columns. */
    private static final Pattern WORD_BORDER =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /**
     * A component that has constraints.
     *
     * @param name its name
     * @param type its type
     */
    record Property(String name, Class<?> type) {
        /** The component's value, of its column's. */
        @Nullable
        Object value(@Nullable Object column) {
            if (type == Optional.class) {
                return Optional.ofNullable(column);
            }
            return type == One.class && column != null ? One.key(column) : column;
        }
    }

    static DraftProperties of(Table<?> table, Validator validator) {
        Class<?> entity = entityOf(table.getClass());
        if (entity == null || !entity.isRecord()) {
            return new DraftProperties(Object.class, Map.of());
        }
        BeanDescriptor constraints = validator.getConstraintsForClass(entity);
        List<RecordComponent> components = new ArrayList<>();
        for (RecordComponent component : entity.getRecordComponents()) {
            if (component.getType() != Many.class) {
                components.add(component);
            }
        }
        boolean byPosition = components.size() == table.columns().size();
        Map<String, Property> constrained = new HashMap<>();
        for (int i = 0; i < components.size(); i++) {
            RecordComponent component = components.get(i);
            if (constraints.getConstraintsForProperty(component.getName()) != null) {
                String column = byPosition ? table.columns().get(i).name() : columnOf(component);
                constrained.put(column, new Property(component.getName(), component.getType()));
            }
        }
        return new DraftProperties(entity, Map.copyOf(constrained));
    }

    /** A generated table says in its declaration of what record it is. */
    private static @Nullable Class<?> entityOf(Class<?> table) {
        Type declared = table.getGenericSuperclass();
        return declared instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> entity
                ? entity
                : null;
    }

    /** With embedded records or keys of several columns positions differ, and names tell. */
    private static String columnOf(RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        if (column != null && !column.name().isEmpty()) {
            return column.name();
        }
        String name = WORD_BORDER.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
        return component.getType() == One.class ? name + "_id" : name;
    }
}
