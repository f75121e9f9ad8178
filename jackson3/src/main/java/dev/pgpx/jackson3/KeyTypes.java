package dev.pgpx.jackson3;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** The types of the keys of records: those of the components, or fields, that are marked as ids. */
final class KeyTypes {
    private KeyTypes() {}

    /** The types of the parts of a key in their order; empty where nothing is marked. */
    static List<Type> of(Class<?> entity) {
        List<Type> types = new ArrayList<>(1);
        if (entity.isRecord()) {
            for (RecordComponent component : entity.getRecordComponents()) {
                addIfId(component, component.getGenericType(), types);
            }
        } else {
            for (Field field : entity.getDeclaredFields()) {
                addIfId(field, field.getGenericType(), types);
            }
        }
        return types;
    }

    private static void addIfId(AnnotatedElement member, Type type, List<Type> types) {
        if (member.isAnnotationPresent(Id.class) || member.isAnnotationPresent(GeneratedId.class)) {
            types.add(keyOf(type));
        }
    }

    /** A key may be a relation itself: then it is the key of the other record. */
    private static Type keyOf(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == One.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> other) {
            List<Type> key = of(other);
            return key.size() == 1 ? key.get(0) : Object.class;
        }
        return type;
    }
}
