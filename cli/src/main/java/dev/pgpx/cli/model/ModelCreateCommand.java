package dev.pgpx.cli.model;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.schema.models.ModelSketch;
import dev.pgpx.schema.models.ModelSources;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx model create}: records, from a few words or for tables. */
@Command(
        description = "Writes a record from a few words, or records for the tables of a database.",
        sortOptions = false,
        footer = {
            "",
            "A FIELD is name:type, in single quotes where the shell means something by its characters.",
            "  title:text price:numeric(10,2)   types of PostgreSQL or Java: timestamptz, Instant, UUID",
            "  tags:text[]                      an array",
            "  status:enum(draft,published)     an enum of its own",
            "  author:Author                    a relation to one row of another model",
            "  books:Book* tags:Tag**           relations to many: of its rows that point here; over a table",
            "Behind the type:",
            "  ? ! #                            may be null; is unique; is (part of) the primary key",
            "  {1..200} {>0} {cascade}          a rule: a length, a value, any SQL; of a relation, on delete",
            "  =draft                           the default, last of all",
            "Without a key there is @GeneratedId long id; a field id is the key.",
            "",
            "Examples:",
            "  pgpx model create Author 'name:varchar(200)' 'born:date?' 'books:Book*'",
            "  pgpx model create Book title:text 'isbn:varchar(20)!' author:Author \\",
            "      'price:numeric(10,2){>0}' 'status:enum(draft,published)=draft'",
            "  pgpx model create --from author 'book*' --url postgresql://localhost/shop"
        })
final class ModelCreateCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(arity = "0..*", paramLabel = "NAME FIELD", description = "The name of the record and its fields.")
    private List<String> words = List.of();

    @Mixin
    private final TableChoice choice = new TableChoice();

    @Option(names = "--table", paramLabel = "NAME", description = "The table, where it is not named after the record.")
    private String table = "";

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            description = "The schema of the table; of --from and --all the only one that counts.")
    private String schema = "";

    @Mixin
    private final SourcePlace place = new SourcePlace();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    ModelCreateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        if (choice.isTyped()) {
            problems.require(words.isEmpty(), "NAME and FIELDs exclude --from and --all: leave them out");
            problems.require(table.isEmpty(), "--table is for a record from FIELDs: leave it out");
        }
        choice.check(problems);
        String packageName = place.packageName(problems);
        @Nullable ModelSketch sketch = choice.isTyped() ? null : sketch(problems);
        problems.refuse("model create");
        if (sketch == null) {
            place.write(choice.sources(connection, context, schema, packageName), context);
            return ExitCode.DONE;
        }
        ModelSources sources = sketch.sources(packageName);
        place.write(new ModelSources(sources.sources(), List.of()), context);
        tellMissing(sketch, packageName, sources);
        return ExitCode.DONE;
    }

    private ModelSketch sketch(UsageProblems problems) {
        if (words.isEmpty()) {
            problems.add("NAME is missing: expected a record and its fields, or --from, or --all");
            return ModelSketch.of("Model", List.of("id:long"));
        }
        ModelSketch sketch = ModelSketch.of(words.get(0), words.subList(1, words.size()))
                .inTable(table)
                .inSchema(schema);
        sketch.problems().forEach(problem -> problems.add(SourcePlace.visible(problem)));
        return sketch;
    }

    /** What the record does not compile without. */
    private void tellMissing(ModelSketch sketch, String packageName, ModelSources sources) {
        Set<String> missing = sketch.related();
        for (String model : missing) {
            if (!Files.exists(place.file(packageName, model))) {
                context.notices()
                        .tell("note: " + sketch.record() + " compiles once there is a model " + model + " in "
                                + packageName);
            }
        }
        sources.notes().forEach(note -> context.notices().tell("note: " + note));
    }
}
