package dev.pgpx.cli.init;

import dev.pgpx.schema.models.ModelExample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** The files of a new project. */
final class ProjectFiles {
    private static final String MAIN = "src/main/java/";
    private static final String TEST = "src/test/java/";

    private final ProjectPlan plan;
    private final FirstMigration migration;
    private final String folder;
    private final Map<String, String> values = new HashMap<>();

    ProjectFiles(ProjectPlan plan) {
        this.plan = plan;
        this.migration = new FirstMigration(plan.model());
        this.folder = plan.packageName().replace('.', '/') + "/";
        Properties versions = Template.versions();
        versions.stringPropertyNames().forEach(name -> values.put(name, versions.getProperty(name)));
        addValues();
    }

    private void addValues() {
        BuildTool tool = plan.tool();
        boolean maven = tool == BuildTool.MAVEN;
        values.put("group", plan.group());
        values.put("artifact", plan.artifact());
        values.put("package", plan.packageName());
        values.put("java", String.valueOf(plan.java()));
        values.put("record", plan.model().record());
        values.put("constant", plan.model().constant());
        values.put("table", migration.table());
        values.put("models", tool.classes());
        values.put("ignored", tool.ignored() + "\n/.pgpx/");
        values.put("testCommand", tool.test());
        values.put("runCommand", tool.run());
        values.put("compileCommand", tool.compile());
        values.put("modelsOption", maven ? "" : " --models " + tool.classes());
        values.put("sources", MAIN + folder);
        values.put("tests", TEST + folder);
        values.put("serverUse", plan.embedded() ? "of development and tests" : "of tests");
        boolean test = !plan.embedded();
        values.put("serverScope", maven ? (test ? "test" : "runtime") : (test ? "testRuntimeOnly" : "runtimeOnly"));
        values.put("embedded", "");
        if (plan.embedded()) {
            values.put("embedded", Template.fill(maven ? "embedded.xml.txt" : "embedded.gradle.txt", Map.of()));
        }
        values.put("url", plan.url().replace("'", "''"));
        values.put("dev", Template.fill(plan.embedded() ? "dev-embedded.yaml.txt" : "dev-url.yaml.txt", values));
        values.put(
                "database",
                plan.embedded()
                        ? "on a server of the project's own, whose data is in `.pgpx`."
                        : "on the server that `pgpx.yaml` names for the profile `dev`.");
    }

    /** The texts by path, in the order in which they are told. */
    Map<String, String> texts(Instant now) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (plan.tool() == BuildTool.MAVEN) {
            put(texts, "pom.xml", "pom.xml.txt");
        } else {
            put(texts, "settings.gradle.kts", "settings.gradle.kts.txt");
            put(texts, "build.gradle.kts", "build.gradle.kts.txt");
        }
        put(texts, "pgpx.yaml", "pgpx.yaml.txt");
        texts.put(migration.file(now), migration.text());
        plan.model().sources(plan.packageName()).sources().forEach((path, text) -> texts.put(MAIN + path, text));
        values.put("imports", appImports());
        put(texts, MAIN + folder + "App.java", plan.embedded() ? "EmbeddedApp.java.txt" : "App.java.txt");
        ModelExample example = plan.model().example();
        values.put("imports", testImports(example));
        values.put("draft", draft(example));
        put(texts, TEST + folder + plan.model().record() + "Test.java", "ModelTest.java.txt");
        put(texts, "README.md", "README.md.txt");
        put(texts, ".gitignore", "gitignore.txt");
        return texts;
    }

    private void put(Map<String, String> texts, String path, String template) {
        texts.put(path, Template.fill(template, values));
    }

    private String table() {
        return plan.packageName() + "." + plan.model().record() + "Table."
                + plan.model().constant();
    }

    private String appImports() {
        List<String> classes = new ArrayList<>(List.of(
                "dev.pgpx.database.Database",
                "dev.pgpx.migrate.Migrations",
                "dev.pgpx.settings.PgpxSettings",
                "java.nio.file.Path"));
        if (plan.embedded()) {
            classes.add("dev.pgpx.embedded.EmbeddedServer");
            classes.add("dev.pgpx.settings.ResolvedSettings");
        }
        return JavaImports.text(List.of(table(), "dev.pgpx.query.Sql.from"), classes);
    }

    private String testImports(ModelExample example) {
        TreeSet<String> classes = new TreeSet<>(example.imports());
        classes.addAll(List.of(
                "dev.pgpx.database.Database",
                "dev.pgpx.testing.PgpxTest",
                "java.util.List",
                "org.junit.jupiter.api.Test"));
        return JavaImports.text(
                List.of(table(), "dev.pgpx.query.Sql.from", "org.junit.jupiter.api.Assertions.assertEquals"), classes);
    }

    /** A draft with all that it needs, on one line where it fits. */
    private String draft(ModelExample example) {
        String start = plan.model().record() + "Table.draft()";
        String line = "        " + plan.model().record() + " inserted = db.insert(" + start + ");";
        int length = line.length() + String.join(".", example.calls()).length() + 1;
        String separator = length <= 120 || example.calls().size() < 2 ? "." : "\n                .";
        return start + (example.calls().isEmpty() ? "" : separator + String.join(separator, example.calls()));
    }
}
