package dev.pgpx.processor;

import dev.pgpx.model.NamingRule;
import dev.pgpx.model.Table;
import dev.pgpx.model.View;
import dev.pgpx.processor.declaration.DefaultNaming;
import dev.pgpx.processor.report.Report;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor: makes of each record with {@link Table} a typed table, in the record's package and as visible as
 * it, and an entry of the schema snapshot; and the same of other classes and of sealed interfaces with it. Found by the compiler through the processor path. Its only option is
 * {@code -Apgpx.naming=as-is}, or {@code snake-case}: how names of the database follow from names of Java where neither
 * the declaration nor its package says so. It is isolating: what it makes of a record follows from this record and those that its relations name.
 *
 * <p>{@code Author} becomes {@code AuthorTable}, with the table as the constant {@code AUTHOR}; a record {@code Author} nested in
 * {@code Library} becomes {@code Library_AuthorTable}, with the same constant. Of each record with {@link View} it makes the
 * class that reads it: {@code AuthorCardView} with the constant {@code AUTHOR_CARD}; views have no entry in the snapshot.
 *
 * <p>The snapshot of a record is {@code META-INF/pgpx/tables/<binary name of the record>.json} beside its class, UTF-8, the same
 * bytes for the same input:
 *
 * <pre>{@code
 * {
 *   "format": 1,                          // raised when older readers would misread it
 *   "record": "com.example.Author",       // binary name
 *   "schema": "",                         // empty: the search path decides; everywhere below too
 *   "table": "author",
 *   "comment": "Who writes",              // only where there is one; at columns too
 *   "history": "author_history",          // only where there is one: the table of its name, in the same schema
 *   "columns": [ {                        // in the order of the components, hidden ones last
 *     "name": "publisher_id",
 *     "component": "publisher",           // of what is embedded: "home.street"
 *     "type": "bigint",                   // SQL text; names in it are quoted where needed, other names never are
 *     "nullable": true,
 *     "identity": true,                   // these only where they apply
 *     "always": true,                     // with identity: none can be given
 *     "sequence": "paper_number",         // of the default; name or schema.name
 *     "default": "now()",                 // SQL text
 *     "computed": "price * quantity",     // SQL text
 *     "virtual": true,                    // with computed: when it is read
 *     "hidden": true,                     // records do not have it
 *     "unique": true,
 *     "references": { "schema": "", "table": "publisher", "column": "id" }
 *   } ],
 *   "primaryKey": [ "id" ],
 *   "constraints": [ {                    // in the order of the constants
 *     "name": "author_publisher_id_fkey",
 *     "kind": "foreign key",              // or primary key, unique, check, exclusion
 *     "columns": [ "publisher_id" ],
 *     "nullsNotDistinct": true,           // unique; these only where they apply
 *     "where": "deleted_at is null",      // unique: the rows that count; it becomes an index
 *     "references": { … },                // foreign key
 *     "onDelete": "SET_NULL",             // foreign key
 *     "expression": "price > 0",          // check
 *     "definition": "using gist (during with &&)"   // exclusion: what stands after exclude
 *   } ],
 *   "enums": [ { "schema": "", "name": "mood", "labels": [ "HAPPY", "sad" ] } ],
 *   "joinTables": [ {                     // those that this record owns; both columns are the primary key
 *     "schema": "", "table": "author_tag",
 *     "columns": [ { "name": "author_id", "type": "bigint", "references": { … } }, … ]
 *   } ]
 * }
 * }</pre>
 *
 * <p>A hierarchy with several tables has, in format 2, members {@code schema} to {@code constraints} in each object of an array
 * {@code "tables"}. A table that is joined to another one has a foreign key over its primary key, whose {@code references} name
 * {@code "columns": [ "id" ]}.
 *
 * <p>Used by one thread, as compilers do.
 */
public final class TableProcessor extends AbstractProcessor {
    private static final String NAMING = "pgpx.naming";

    private @Nullable Rounds rounds;
    private NamingRule naming = NamingRule.SNAKE_CASE;

    /** A processor, to be initialised by the compiler. */
    public TableProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(environment);
        naming = naming(environment);
    }

    private static NamingRule naming(ProcessingEnvironment environment) {
        String given = environment.getOptions().getOrDefault(NAMING, "snake-case");
        for (NamingRule rule : NamingRule.values()) {
            if (rule.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(given)) {
                return rule;
            }
        }
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, Report.text("PGPX-1483", NAMING, given));
        return NamingRule.SNAKE_CASE;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(NAMING);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Table.class.getName(), View.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Rounds all = rounds;
        if (all != null && !round.processingOver()) {
            DefaultNaming.during(naming, () -> all.next(round));
        }
        return false; // other processors may look at the records too
    }
}
