package dev.pgpx.migrate.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LintOutputTest {
    private static final LintReport REPORT = Linter.DEFAULT.lint(List.of(LintSource.of(
            "db/odd name.sql",
            "create index \"a\"\"b\" on t (x);\ndrop table u; -- lint: allow drop-table gone since 3\n")));

    @Test
    void writesText() {
        assertThat(REPORT.text())
                .isEqualTo(
                        """
                db/odd name.sql:1:1: warning: index a"b is built on t while nobody can write to it [index-not-concurrent]
                  lock: share on t
                  why: Building an index reads the whole table; inserts, updates and deletes wait until it is done.
                  do: Build it with create index concurrently, in a file without a transaction.
                  safe way:
                    -- transaction: off
                    -- migrate:up
                    SAFE
                """
                                        .replace("SAFE", "create index concurrently if not exists \"a\"\"b\" on t (x);")
                                + """
                db/odd name.sql:2:1: warning: u is locked in access exclusive mode while t is locked, too [several-strong-locks]
                  lock: access exclusive on u
                  why: Others wait for the slowest of them, and a session that locks them in another order makes a deadlock.
                  do: One table in each file.
                """);
    }

    @Test
    void writesJson() throws IOException {
        Map<?, ?> root = (Map<?, ?>) read(REPORT.json());
        List<?> findings = (List<?>) root.get("findings");
        Map<?, ?> first = (Map<?, ?>) findings.get(0);
        assertThat(first.get("rule")).isEqualTo("index-not-concurrent");
        assertThat(first.get("severity")).isEqualTo("warning");
        assertThat(first.get("file")).isEqualTo("db/odd name.sql");
        assertThat(first.get("line")).isEqualTo("1");
        assertThat(first.get("column")).isEqualTo("1");
        assertThat(String.valueOf(first.get("locks"))).isEqualTo("[{relation=t, mode=share}]");
        assertThat((List<?>) root.get("silenced")).hasSize(1);
    }

    /** The members that SARIF 2.1.0 requires, section by section, and the values that it allows. */
    @Test
    void writesSarif() throws IOException {
        Map<?, ?> log = (Map<?, ?>) read(REPORT.sarif());
        assertThat(log.get("version")).isEqualTo("2.1.0"); // 3.13.2
        assertThat(String.valueOf(log.get("$schema"))).endsWith("sarif-schema-2.1.0.json");
        Map<?, ?> run = (Map<?, ?>) ((List<?>) log.get("runs")).get(0); // 3.13.4
        Map<?, ?> driver = (Map<?, ?>) ((Map<?, ?>) run.get("tool")).get("driver"); // 3.14.6, 3.18.2
        assertThat(driver.get("name")).isEqualTo("pgpx migrate lint"); // 3.19.8
        List<?> rules = (List<?>) driver.get("rules");
        assertThat(rules).hasSize(Rule.values().length).allSatisfy(rule -> {
            Map<?, ?> descriptor = (Map<?, ?>) rule;
            assertThat((String) descriptor.get("id")).matches("[a-z-]+"); // 3.49.3
            assertThat(descriptor.get("shortDescription")).isInstanceOf(Map.class);
        });
        List<?> results = (List<?>) run.get("results"); // 3.14.23
        assertThat(results).hasSize(3).allSatisfy(each -> {
            Map<?, ?> result = (Map<?, ?>) each;
            assertThat(((Map<?, ?>) result.get("message")).get("text")).isInstanceOf(String.class); // 3.27.11
            assertThat(result.get("level")).isIn("none", "note", "warning", "error"); // 3.27.10
            int index = Integer.parseInt((String) result.get("ruleIndex")); // 3.27.6
            assertThat(((Map<?, ?>) rules.get(index)).get("id")).isEqualTo(result.get("ruleId"));
            Map<?, ?> location = (Map<?, ?>) ((List<?>) result.get("locations")).get(0); // 3.27.12
            Map<?, ?> physical = (Map<?, ?>) location.get("physicalLocation");
            assertThat(((Map<?, ?>) physical.get("artifactLocation")).get("uri"))
                    .isEqualTo("db/odd%20name.sql"); // 3.4.3
            assertThat(((Map<?, ?>) physical.get("region")).get("startLine")).isIn("1", "2"); // 3.30.5
        });
        Map<?, ?> silenced = (Map<?, ?>) results.get(2);
        assertThat(String.valueOf(silenced.get("suppressions"))).isEqualTo("[{kind=inSource}]"); // 3.35.2
    }

    /** Maps, lists and texts. */
    private static @Nullable Object read(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<@Nullable Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText();
    }
}
