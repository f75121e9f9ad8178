package dev.pgpx.processor.declaration;

import dev.pgpx.model.RowConstructor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what the objects of a class are made of: the components of a record; of another class the parameters of its
 * constructor, each with the accessor ({@code name()}, {@code getName()}, {@code isName()}) or field that gives its value.
 */
public final class Parameters {
    private Parameters() {}

    /**
     * What the objects of a class are made of.
     *
     * @param type a class
     * @return its parameters in order; none when it is no record and has not one constructor to be used
     */
    public static List<Parameter> of(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return type.getRecordComponents().stream().map(Parameters::ofRecord).toList();
        }
        List<ExecutableElement> constructors = constructors(type);
        return constructors.size() != 1
                ? List.of()
                : constructors.get(0).getParameters().stream()
                        .map(parameter -> ofClass(type, parameter))
                        .toList();
    }

    /**
     * The constructors of a class that could be used.
     *
     * @param type a class
     * @return those that are not private; where some are marked, only those
     */
    public static List<ExecutableElement> constructors(TypeElement type) {
        List<ExecutableElement> visible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .toList();
        List<ExecutableElement> marked = visible.stream()
                .filter(constructor -> constructor.getAnnotation(RowConstructor.class) != null)
                .toList();
        return marked.isEmpty() ? visible : marked;
    }

    private static Parameter ofRecord(RecordComponentElement component) {
        Element record = component.getEnclosingElement();
        List<Element> own = new ArrayList<>();
        own.add(component);
        if (component.getAccessor() != null) { // Eclipse's compiler has none while the record declares none
            own.add(component.getAccessor());
        }
        Stream.ofNullable(record)
                .flatMap(around -> ElementFilter.fieldsIn(around.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .forEach(own::add);
        return new Parameter(component, own, component.getSimpleName() + "()");
    }

    private static Parameter ofClass(TypeElement type, VariableElement parameter) {
        List<Element> own = new ArrayList<>();
        own.add(parameter);
        Optional<ExecutableElement> accessor = accessor(type, parameter);
        Optional<VariableElement> field = field(type, parameter);
        field.ifPresent(own::add);
        accessor.ifPresent(own::add);
        String access = accessor.map(found -> found.getSimpleName() + "()")
                .or(() -> field.filter(found -> isVisible(found, type))
                        .map(found -> found.getSimpleName().toString()))
                .orElse("");
        return new Parameter(parameter, own, access);
    }

    private static Optional<ExecutableElement> accessor(TypeElement type, VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        Set<String> names = new LinkedHashSet<>(List.of(name, "get" + Names.capitalized(name)));
        if (parameter.asType().getKind() == TypeKind.BOOLEAN) {
            names.add("is" + Names.capitalized(name));
        }
        return names.stream()
                .flatMap(each -> methods(type, each))
                .filter(method -> isSame(method.getReturnType(), parameter))
                .findFirst();
    }

    private static Stream<ExecutableElement> methods(TypeElement type, String name) {
        return hierarchy(type)
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> isVisible(method, type));
    }

    private static Optional<VariableElement> field(TypeElement type, VariableElement parameter) {
        return hierarchy(type)
                .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().equals(parameter.getSimpleName()))
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> isSame(field.asType(), parameter))
                .findFirst();
    }

    private static boolean isSame(TypeMirror found, VariableElement parameter) {
        return DeclaredTypes.text(found).equals(DeclaredTypes.text(parameter.asType()));
    }

    /** Whether the package of a class sees a member of it that may be inherited. */
    private static boolean isVisible(Element member, TypeElement type) {
        Set<Modifier> modifiers = member.getModifiers();
        return !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)
                && (modifiers.contains(Modifier.PUBLIC) || packageOf(member).equals(packageOf(type)));
    }

    /**
     * The package of an element.
     *
     * @param element a class or a member of one
     * @return its package
     */
    public static PackageElement packageOf(Element element) {
        Element each = element;
        while (!(each instanceof PackageElement) && each.getEnclosingElement() != null) {
            each = each.getEnclosingElement();
        }
        return (PackageElement) each;
    }

    /** A class and those above it. */
    private static Stream<TypeElement> hierarchy(TypeElement type) {
        return Stream.iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        each -> DeclaredTypes.element(each.get().getSuperclass()))
                .map(Optional::get);
    }
}
