package dev.pgpx.jackson3;

import dev.pgpx.model.Embeddable;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.One;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The types of the keys of records: those of the components, fields or accessors that are marked as ids, in the class itself or in
 * the interfaces above it; of a sealed interface, those that it or its subtypes mark.
 */
final class KeyTypes {
    private KeyTypes() {}

    /** The types of the parts of a key in their order; empty where nothing is marked. */
    static List<Type> of(Class<?> entity) {
        List<Type> types = new ArrayList<>(1);
        if (entity.isRecord()) {
            for (RecordComponent component : entity.getRecordComponents()) {
                if (isId(component) || isIdAbove(entity, component.getName())) {
                    add(component, component.getGenericType(), types);
                }
            }
            return types;
        }
        for (Field field : entity.getDeclaredFields()) {
            if (isId(field)) {
                add(field, field.getGenericType(), types);
            }
        }
        return types.isEmpty() ? ofAccessors(entity) : types;
    }

    /** Methods come in no order, so that of several it is not known which part of the key is which: subtypes tell. */
    private static List<Type> ofAccessors(Class<?> entity) {
        List<Type> types = new ArrayList<>(1);
        for (Method accessor : entity.getMethods()) {
            if (isId(accessor)) {
                add(accessor, accessor.getGenericReturnType(), types);
            }
        }
        Class<?>[] subtypes = entity.getPermittedSubclasses();
        boolean told = types.size() == 1 || subtypes == null || subtypes.length == 0;
        return told ? types : of(subtypes[0]);
    }

    private static boolean isIdAbove(Class<?> type, String accessor) {
        for (Class<?> above : type.getInterfaces()) {
            for (Method method : above.getDeclaredMethods()) {
                if (method.getName().equals(accessor) && method.getParameterCount() == 0 && isId(method)) {
                    return true;
                }
            }
            if (isIdAbove(above, accessor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isId(AnnotatedElement member) {
        return member.isAnnotationPresent(Id.class) || member.isAnnotationPresent(GeneratedId.class);
    }

    /** What is embedded is as many parts of the key as it has components. */
    private static void add(AnnotatedElement member, Type type, List<Type> types) {
        if (type instanceof Class<?> record && record.isRecord() && isEmbedded(member, record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                add(component, component.getGenericType(), types);
            }
        } else {
            types.addAll(keyOf(type));
        }
    }

    private static boolean isEmbedded(AnnotatedElement member, Class<?> record) {
        return member.isAnnotationPresent(Embedded.class) || record.isAnnotationPresent(Embeddable.class);
    }

    /** A key may be a relation itself: then it is the key of the other record, which may have several parts. */
    private static List<Type> keyOf(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == One.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> other) {
            List<Type> key = of(other);
            return key.isEmpty() ? List.of(Object.class) : key;
        }
        return List.of(type);
    }
}
