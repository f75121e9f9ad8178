package dev.pgpx.conformance.reference;

import dev.pgpx.query.Command;
import dev.pgpx.query.Expression;
import dev.pgpx.query.Query;
import dev.pgpx.query.ServerFeature;
import dev.pgpx.query.Statement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page, and the statements on it. */
final class ReferencePage {
    private ReferencePage() {}

    /** A statement of the page; {@code run} is a query or a command. */
    record Entry(String name, Object run, String java) {
        Statement statement() {
            return run instanceof Query<?> query ? query.statement() : ((Command) run).statement();
        }
    }

    static List<Method> examples(Class<?> section) {
        ExampleSource source = ExampleSource.of(section);
        return Arrays.stream(section.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Example.class))
                .sorted(Comparator.comparing(source::position))
                .toList();
    }

    /** All statements of a section. */
    static List<Entry> entries(Class<?> section) {
        List<Entry> entries = new ArrayList<>();
        for (Method example : examples(section)) {
            entries.addAll(entries(section, example));
        }
        return entries;
    }

    private static List<Entry> entries(Class<?> section, Method example) {
        ExampleSource source = ExampleSource.of(section);
        Object made = made(section, example);
        String name = section.getSimpleName() + "." + example.getName();
        if (!(made instanceof List<?> expressions)) {
            return List.of(new Entry(name, made, source.body(example.getName())));
        }
        Rows rows = section.getAnnotation(Section.class).rows();
        List<String> lines = source.elements(example.getName());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Expression<?> expression = (Expression<?>) expressions.get(i);
            entries.add(new Entry(name + "[" + i + "]", rows.query(expression), lines.get(i)));
        }
        return entries;
    }

    private static Object made(Class<?> section, Method example) {
        try {
            return example.invoke(section.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(section.getSimpleName() + "." + example.getName(), e);
        }
    }

    static String text(List<Class<?>> sections) {
        StringBuilder page = new StringBuilder(
                """
                # SQL

                Every clause and every family of functions, the Java for it, and the SQL that it gives. The tables are those of the
                records `Author`, `Book`, `Category`, `Stock` and `Station` in `conformance/…/reference`; this page is made of the
                examples there, which the build compiles and runs on each server from 13 to 18. It comes from
                `import static dev.pgpx.query.Sql.*`, from the columns of generated tables such as `AuthorTable.AUTHOR`, and, where there
                is no receiver, from `Functions`, `Conditions`, `Nested`, `JsonFunctions` and `EnumFunctions` beside `Sql`.
                What not every supported server has is marked with the version that it needs; an older server refuses it by name,
                before anything is sent.
                """);
        for (Class<?> section : sections) {
            Section title = section.getAnnotation(Section.class);
            page.append("\n## ").append(title.value()).append("\n");
            if (!title.text().isEmpty()) {
                page.append("\n").append(title.text().strip()).append("\n");
            }
            for (Method example : examples(section)) {
                append(page, example, entries(section, example), title.rows());
            }
        }
        return page.append(versions()).toString();
    }

    private static void append(StringBuilder page, Method example, List<Entry> entries, Rows rows) {
        page.append("\n### ")
                .append(example.getAnnotation(Example.class).value())
                .append("\n\n");
        if (entries.size() == 1 && !entries.get(0).name().endsWith("]")) {
            Entry entry = entries.get(0);
            page.append("```java\n").append(entry.java()).append("\n```\n");
            page.append("```sql\n").append(entry.statement().sql()).append("\n```\n");
            page.append(needs(entry.statement(), "Needs PostgreSQL ", ".\n"));
            return;
        }
        page.append("| Java | SQL | needs |\n| --- | --- | --- |\n");
        for (Entry entry : entries) {
            String bare = rows.bare(entry.statement().sql());
            page.append("| `")
                    .append(cell(entry.java()))
                    .append("` | `")
                    .append(cell(bare))
                    .append("` | ");
            page.append(needs(entry.statement(), "", " ")).append("|\n");
        }
    }

    private static String cell(String code) {
        return code.replace("|", "\\|");
    }

    private static String needs(Statement statement, String before, String after) {
        return statement.features().stream()
                .map(ServerFeature::version)
                .max(Comparator.naturalOrder())
                .map(version -> before + version + after)
                .orElse("");
    }

    private static String versions() {
        String rows = Stream.of(ServerFeature.values())
                .sorted(Comparator.comparing(ServerFeature::version).thenComparing(ServerFeature::words))
                .map(feature -> "| " + cell(feature.words()) + " | " + feature.version() + " |\n")
                .collect(Collectors.joining());
        return "\n## Which server each feature needs\n\nEverything else is in PostgreSQL 13.\n\n"
                + "| feature | from PostgreSQL |\n| --- | --- |\n" + rows;
    }
}
