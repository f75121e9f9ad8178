package dev.pgpx.processor;

import dev.pgpx.model.Table;
import dev.pgpx.model.View;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Takes the records of each round. One that names a class which does not exist yet waits for the next round, in which another
 * processor may have made it; what still waits at the end names a class that nobody makes, which the compiler says by itself.
 */
final class Rounds {
    /** Compilers hand elements over in an order of their own. */
    private static final Comparator<TypeElement> BY_NAME =
            Comparator.comparing(element -> element.getQualifiedName().toString());

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final RecordStep tables;
    private final ViewStep views;

    /** By name: the elements of a round are not to be used in the next. */
    private final Set<String> waiting = new LinkedHashSet<>();

    Rounds(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.tables = new RecordStep(environment);
        this.views = new ViewStep(environment);
    }

    void next(RoundEnvironment round) {
        LocalRecords.refuse(environment, round);
        Stream<TypeElement> before =
                List.copyOf(waiting).stream().map(elements::getTypeElement).filter(Objects::nonNull);
        waiting.clear();
        Stream<TypeElement> now =
                ElementFilter.typesIn(round.getElementsAnnotatedWithAny(Set.of(Table.class, View.class))).stream();
        Stream.concat(before, now).distinct().sorted(BY_NAME).forEach(this::take);
    }

    private void take(TypeElement element) {
        boolean done = element.getAnnotation(View.class) == null ? tables.process(element) : views.process(element);
        if (!done) {
            waiting.add(element.getQualifiedName().toString());
        }
    }
}
