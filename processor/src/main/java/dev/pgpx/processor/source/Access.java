package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Writes how the value of a component is had of an object, through what it is embedded in, which may be null. */
final class Access {
    /** The parameter of the functions that look into an Optional. */
    static final String PARAMETER = "embedded";

    private Access() {}

    /** The value of a component of an object that is not null; null in the place of an empty Optional. */
    static CodeBlock of(CodeBlock object, ComponentDeclaration component) {
        List<ComponentDeclaration> steps = new ArrayList<>(component.place().around());
        steps.add(component);
        return of(object, steps);
    }

    /** The value of a component of what is embedded, where that is at hand, and null if it can be. */
    static CodeBlock ofEmbedded(CodeBlock outermost, ComponentDeclaration component) {
        List<ComponentDeclaration> around = component.place().around();
        List<ComponentDeclaration> steps = new ArrayList<>(around.subList(1, around.size()));
        steps.add(component);
        CodeBlock value = of(outermost, steps);
        return around.get(0).holdsNull() ? unlessNull(outermost, value) : value;
    }

    private static CodeBlock of(CodeBlock object, List<ComponentDeclaration> steps) {
        ComponentDeclaration step = steps.get(0);
        List<ComponentDeclaration> rest = steps.subList(1, steps.size());
        CodeBlock value = CodeBlock.of("$L.$L", object, step.place().access());
        if (rest.isEmpty()) {
            return step.optional() ? CodeBlock.of("$L.orElse(null)", value) : value;
        }
        if (step.optional()) {
            String parameter = PARAMETER + (rest.size() == 1 ? "" : rest.size());
            return CodeBlock.of("$L.map($L -> $L).orElse(null)", value, parameter, of(CodeBlock.of(parameter), rest));
        }
        return step.annotatedNullable() ? unlessNull(value, of(value, rest)) : of(value, rest);
    }

    private static CodeBlock unlessNull(CodeBlock object, CodeBlock value) {
        return CodeBlock.of("$L == null ? null : $L", object, value);
    }
}
