package dev.pgpx.processor.json;

import dev.pgpx.processor.declaration.DeclaredTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A record that is stored as JSON. Annotations are known by their simple names: the processor depends on no JSON library.
 *
 * @param element the record
 * @param components those that have a part of their own in JSON, in order
 */
public record JsonRecord(TypeElement element, List<JsonComponent> components) {
    /** They change the names of all components in ways that are not known here, or what is written at all. */
    private static final Set<String> UNKNOWN_RECORD = Set.of("JsonNaming", "JsonSerialize", "JsonFormat");

    /** They leave a component out, or change what is written for it. */
    private static final Set<String> UNKNOWN_COMPONENT =
            Set.of("JsonIgnore", "JsonUnwrapped", "JsonSerialize", "JsonFormat", "JsonValue", "JsonRawValue");

    /** Takes a copy of the components. */
    public JsonRecord {
        components = List.copyOf(components);
    }

    /**
     * Whether a class is a record whose parts are known.
     *
     * @param element the class
     * @param user the package of the code that uses it
     * @return true for records that the package sees, without type parameters and without annotations that change their names
     */
    public static boolean isOne(TypeElement element, String user) {
        return element.getKind() == ElementKind.RECORD
                && element.getTypeParameters().isEmpty()
                && isVisible(element, user)
                && UNKNOWN_RECORD.stream()
                        .allMatch(name -> JsonAnnotation.in(element, name).isEmpty())
                && !isWrittenAsOneValue(element);
    }

    private static boolean isWrittenAsOneValue(TypeElement element) {
        return element.getEnclosedElements().stream()
                .anyMatch(member -> JsonAnnotation.in(member, "JsonValue").isPresent());
    }

    /**
     * A record.
     *
     * @param element a record whose parts are known
     * @param user the package of the code that uses it
     * @return its components, but for those whose types the package does not see and those that are not written as they are
     */
    public static JsonRecord of(TypeElement element, String user) {
        return new JsonRecord(
                element,
                element.getRecordComponents().stream()
                        .filter(component -> isVisible(component.asType(), user))
                        .filter(component -> UNKNOWN_COMPONENT.stream()
                                .allMatch(name ->
                                        JsonAnnotation.of(component, name).isEmpty()))
                        .map(JsonRecord::component)
                        .toList());
    }

    private static JsonComponent component(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        String key = JsonAnnotation.of(component, "JsonProperty")
                .flatMap(JsonAnnotation::value)
                .filter(value -> !value.isEmpty())
                .orElse(name);
        return new JsonComponent(name, key, present(component.asType()));
    }

    private static TypeMirror present(TypeMirror type) {
        return DeclaredTypes.isA(type, Optional.class)
                        && !DeclaredTypes.arguments(type).isEmpty()
                ? DeclaredTypes.arguments(type).get(0)
                : type;
    }

    private static boolean isVisible(TypeMirror type, String user) {
        if (type instanceof ArrayType array) {
            return isVisible(array.getComponentType(), user);
        }
        boolean known = type.getKind() != TypeKind.ERROR && type.getKind() != TypeKind.TYPEVAR;
        return known
                && DeclaredTypes.element(type).stream().allMatch(element -> isVisible(element, user))
                && DeclaredTypes.arguments(type).stream().allMatch(argument -> isVisible(argument, user));
    }

    private static boolean isVisible(TypeElement element, String user) {
        List<Element> around = Stream.iterate(
                        (Element) element, each -> each instanceof TypeElement, Element::getEnclosingElement)
                .toList();
        Element outermost = around.get(around.size() - 1).getEnclosingElement();
        boolean samePackage = outermost instanceof PackageElement home
                && home.getQualifiedName().contentEquals(user);
        return around.stream()
                .map(Element::getModifiers)
                .allMatch(modifiers ->
                        modifiers.contains(Modifier.PUBLIC) || (samePackage && !modifiers.contains(Modifier.PRIVATE)));
    }

    /**
     * The name of the class of its parts.
     *
     * @return {@code ProfileJson}; for a nested record its outer classes before it: {@code Author_ProfileJson}
     */
    public String className() {
        Deque<String> names = new ArrayDeque<>();
        for (Element each = element; each instanceof TypeElement; each = each.getEnclosingElement()) {
            names.addFirst(each.getSimpleName().toString());
        }
        return String.join("_", names) + "Json";
    }
}
