package dev.pgpx.cli.init;

import dev.pgpx.schema.models.ModelSketch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Option;

/** What a project is to be, as far as options say it. */
final class PlanOptions {
    private static final String USUAL_FIELDS = "title:text isbn:varchar(20)! published:date?";

    @Option(names = "--group", paramLabel = "NAME", description = "The group of its artifact: com.example.")
    private String group = "";

    @Option(names = "--artifact", paramLabel = "NAME", description = "Its artifact, usually named after the folder.")
    private String artifact = "";

    @Option(names = "--package", paramLabel = "NAME", description = "The package of its classes.")
    private String packageName = "";

    @Option(names = "--java", paramLabel = "VERSION", description = "The version of Java: 17 or newer.")
    private String java = "";

    @Option(names = "--build", paramLabel = "TOOL", description = "What builds it: maven or gradle.")
    private String build = "";

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "The database for development; \"embedded\" for a server of the project's own. Tests have one "
                            + "of their own in any case.")
    private String database = "";

    @Option(names = "--model", paramLabel = "NAME", description = "The record that it begins with.")
    private String model = "";

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            description = "A field of that record, as pgpx model create takes it; may be given several times.")
    private List<String> fields = List.of();

    /** The project, for a folder of a name. */
    ProjectPlan plan(Interview interview, String folder) {
        String itsGroup = interview.answer("--group", group, "Group", "com.example", PlanChecks::coordinate);
        String itsArtifact =
                interview.answer("--artifact", artifact, "Artifact", artifactOf(folder), PlanChecks::coordinate);
        String itsPackage = interview.answer(
                "--package", packageName, "Package", packageOf(itsGroup, itsArtifact), PlanChecks::packageName);
        String itsJava = interview.answer(
                "--java", java, "Java version", String.valueOf(PlanChecks.OLDEST_JAVA), PlanChecks::java);
        String tool = interview.answer("--build", build, "Build tool, maven or gradle", "maven", PlanChecks::tool);
        String url = interview.answer(
                "--database",
                database,
                "Database for development, a URL or embedded",
                PlanChecks.EMBEDDED,
                PlanChecks::database);
        return new ProjectPlan(
                itsGroup,
                itsArtifact,
                itsPackage,
                PlanChecks.java(itsJava).isEmpty() ? Integer.parseInt(itsJava) : PlanChecks.OLDEST_JAVA,
                tool.equalsIgnoreCase(BuildTool.GRADLE.word()) ? BuildTool.GRADLE : BuildTool.MAVEN,
                url.equals(PlanChecks.EMBEDDED) ? "" : PlanChecks.withoutPassword(url),
                !PlanChecks.withoutPassword(url).equals(url),
                sketch(interview));
    }

    private ModelSketch sketch(Interview interview) {
        String name = interview.answer("--model", model, "First model", "Book", PlanChecks::model);
        String given = String.join(" ", fields);
        String line = interview.answer(
                "--field",
                given,
                "Its fields",
                USUAL_FIELDS,
                typed -> PlanChecks.model(name).isPresent()
                        ? Optional.empty()
                        : PlanChecks.fields(name, fields.isEmpty() ? PlanChecks.split(typed) : fields));
        return ModelSketch.of(name, fields.isEmpty() ? PlanChecks.split(line) : fields);
    }

    private static String artifactOf(String folder) {
        String name =
                folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "app" : name;
    }

    private static String packageOf(String group, String artifact) {
        String last = artifact.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String own = last.isEmpty() || Character.isDigit(last.charAt(0)) || SourceVersion.isKeyword(last)
                ? "app" + last
                : last;
        String both = group.replace("-", "") + "." + own;
        return PlanChecks.packageName(both).isEmpty() ? both : "com.example." + own;
    }
}
