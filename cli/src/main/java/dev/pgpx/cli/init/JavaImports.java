package dev.pgpx.cli.init;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of a source, in the order of palantir-java-format: static ones first, each part sorted. */
final class JavaImports {
    private JavaImports() {}

    /** The lines, with an empty one after each part. */
    static String text(List<String> members, Collection<String> classes) {
        return part("import static ", members) + part("import ", classes);
    }

    private static String part(String start, Collection<String> names) {
        return new TreeSet<>(names)
                .stream().map(name -> start + name + ";\n").collect(Collectors.joining("", "", "\n"));
    }
}
