package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.file.MigrationOptions;
import dev.pgpx.migrate.file.MigrationPart;
import dev.pgpx.schema.script.SqlScript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements with the findings that are expected of each, from {@code corpus.sql}. */
final class Corpus {
    private static final String EXPECT = "-- expect:";
    private static final String OPTION = "#option ";

    private Corpus() {}

    /**
     * A file, and what is expected of its lines.
     *
     * @param name what it is about
     * @param source the file
     * @param expected line and rule of each finding, sorted: {@code 3 drop-column}
     * @param statements how many statements it has
     */
    record Case(String name, LintSource source, List<String> expected, int statements) {}

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Corpus.class.getResourceAsStream("corpus.sql"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String section : text.split("(?m)^(?=#each|#file)")) {
                String head = section.lines().findFirst().orElse("");
                if (head.startsWith("#each")) {
                    for (String one : section.substring(head.length()).split("(?m)^(?=" + EXPECT + ")")) {
                        add(cases, one.lines().skip(1).findFirst().orElse(""), one, MigrationOptions.DEFAULT);
                    }
                } else if (!section.isBlank()) {
                    String body = section.substring(head.length()).replaceAll("(?m)^" + OPTION + ".*\n", "");
                    add(cases, head.substring("#file ".length()), body, options(section));
                }
            }
        }
        return cases;
    }

    private static MigrationOptions options(String section) {
        List<String> options =
                section.lines().filter(line -> line.startsWith(OPTION)).toList();
        return new MigrationOptions(
                !options.contains(OPTION + "transaction: off"),
                options.contains(OPTION + "lock_timeout: 0") ? Optional.of(Duration.ZERO) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void add(List<Case> cases, String name, String text, MigrationOptions options) {
        if (text.isBlank()) {
            return;
        }
        SqlScript script = SqlScript.of("corpus.sql", text);
        List<String> lines = text.lines().toList();
        List<String> expected = new ArrayList<>();
        int statements = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(EXPECT)) {
                int line = i + 1;
                statements++;
                Stream.of(lines.get(i).substring(EXPECT.length()).strip().split(" "))
                        .filter(rule -> !rule.isEmpty())
                        .forEach(rule -> expected.add(line + " " + rule));
            }
        }
        expected.sort(null);
        cases.add(new Case(name, new LintSource(text, new MigrationPart(options, script)), expected, statements));
    }

    /** The line of the expectation above a finding, so that it does not matter where in its statement it is. */
    static String key(Case of, Finding finding) {
        List<String> lines = of.source().text().lines().toList();
        int line = finding.place().line();
        while (line > 1 && !lines.get(line - 1).startsWith(EXPECT)) {
            line--;
        }
        return line + " " + finding.rule().id();
    }
}
