package dev.pgpx.schema.models;

import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * A model in a few words, from which the source of its record is made. A field is a name, a colon and a type, with marks behind it:
 *
 * <pre>
 * title:text                    a word for a type, of PostgreSQL or of Java: varchar(20), numeric(10,2), timestamptz, Instant, UUID
 * tags:text[]                   an array
 * status:enum(draft,published)  an enum of its own, named after model and field
 * author:Author                 a relation to one row; a type that begins with a capital letter and is none of Java names a model
 * books:Book*                   the rows of another model that point here by a relation to one
 * tags:Tag**                    rows of another model over a table between the two
 * ?                             behind the type: there may be none
 * !                             no two rows have the same
 * #                             the primary key, or a part of it
 * {0..150}, {..200}, {&gt;0}       a rule: of numbers for the value, of texts for the length, of arrays for the number of elements
 * {price &lt; 100}                 any other rule is SQL
 * {cascade}                     of a relation to one: what happens here when the other row is deleted; restrict, set-null, set-default
 * =draft                        the last: the default, which is SQL for numbers, calls and what stands in quotation marks or parentheses
 * </pre>
 *
 * <p>Without a key the model gets {@code @GeneratedId long id}; a field {@code id} is the key, generated for integers and UUIDs. Names are
 * written in camel case or with underscores. Immutable.
 */
public final class ModelSketch {
    private final String record;
    private final String table;
    private final String schema;
    private final List<FieldSketch> fields;
    private final List<String> problems;

    private ModelSketch(String record, String table, String schema, List<FieldSketch> fields, List<String> problems) {
        this.record = record;
        this.table = table;
        this.schema = schema;
        this.fields = List.copyOf(fields);
        this.problems = List.copyOf(problems);
    }

    /**
     * Understands a model.
     *
     * @param name its name, {@code Book}, {@code BookLine} or {@code book_line}
     * @param fields its fields, in order, as the class describes them; at least one
     * @return the sketch, which may have {@link #problems()}
     */
    public static ModelSketch of(String name, List<String> fields) {
        List<String> problems = new ArrayList<>();
        boolean writable = JavaNames.isWritable(name);
        if (!writable) {
            problems.add(
                    "\"" + name + "\" is no name of a model: expected letters, digits and underscores, a letter first");
        }
        if (fields.isEmpty()) {
            problems.add("it has no fields: expected name:type, as in title:text");
        }
        List<FieldSketch> parsed = new ArrayList<>();
        fields.forEach(field -> new FieldParser(field, problems::add).parse().ifPresent(parsed::add));
        ModelSketch sketch =
                new ModelSketch(writable ? JavaNames.type(name) : "Model", "", "", withKey(parsed), problems);
        new SketchCheck(sketch.record, sketch.fields, problems::add).check();
        return new ModelSketch(sketch.record, "", "", sketch.fields, problems);
    }

    /** With the usual key before all, where none was named. */
    private static List<FieldSketch> withKey(List<FieldSketch> fields) {
        boolean named = fields.stream()
                .anyMatch(field -> field.marks().key() || field.component().equals("id"));
        if (named) {
            return fields;
        }
        List<FieldSketch> all = new ArrayList<>();
        all.add(SketchSource.usualKey());
        all.addAll(fields);
        return all;
    }

    /**
     * In a table that is not named after the record.
     *
     * @param name the name of the table; empty for the usual one
     * @return a copy, with a problem more when it is too long
     */
    public ModelSketch inTable(String name) {
        return new ModelSketch(record, name, schema, fields, withProblem("table", name));
    }

    /**
     * In a schema that is named.
     *
     * @param name the schema; empty for that of the search path
     * @return a copy, with a problem more when it is too long
     */
    public ModelSketch inSchema(String name) {
        return new ModelSketch(record, table, name, fields, withProblem("schema", name));
    }

    private List<String> withProblem(String what, String name) {
        List<String> all = new ArrayList<>(problems);
        boolean blank = name.isBlank() && !name.isEmpty();
        if (blank || name.indexOf('\0') >= 0) {
            all.add("\"" + name + "\" is no name of a " + what + ": it is blank or has a NUL character");
        }
        SketchCheck.tooLong("the " + what, name).ifPresent(all::add);
        return all;
    }

    /**
     * What is wrong with it, all of it.
     *
     * @return a line each, which names what is wrong and what was expected, with the text as it was written; empty for a
     *     sketch that can become sources
     */
    public List<String> problems() {
        return problems;
    }

    /**
     * The name of the record.
     *
     * @return its simple name
     */
    public String record() {
        return record;
    }

    /**
     * The models that relations lead to, which must be there for the record to compile.
     *
     * @return the simple names of their records, in the order of the fields, without this one; not changeable
     */
    public Set<String> related() {
        Set<String> models = new LinkedHashSet<>();
        for (FieldSketch field : fields) {
            if (field.type() instanceof FieldType.ToOne one) {
                models.add(one.model());
            } else if (field.type() instanceof FieldType.ToMany many) {
                models.add(many.model());
            }
        }
        models.remove(record);
        return Collections.unmodifiableSet(models);
    }

    /**
     * The name of the constant for its table, which the compiler will make.
     *
     * @return {@code BOOK_LINE}, in the class {@code BookLineTable}
     */
    public String constant() {
        return JavaNames.snake(record).toUpperCase(Locale.ROOT);
    }

    /**
     * What a test has to give to its draft.
     *
     * @return the calls, and what is not known
     */
    public ModelExample example() {
        return ModelExample.of(record, fields);
    }

    /**
     * The facts that its record leads to, as an empty database does not have them yet.
     *
     * @return the facts; without a schema, so that the search path decides, unless one was named
     * @throws IllegalStateException when the sketch has problems, or relations, whose columns depend on other models
     */
    public Facts facts() {
        requireNoProblems();
        String name = table.isEmpty() ? JavaNames.snake(record) : table;
        return new Facts(new SketchFacts(record, new ObjectName(schema, name), fields).all());
    }

    private void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    /**
     * The source of the record, and one for each enum.
     *
     * @param packageName the package of the record
     * @return the sources; their notes say what related models have to have
     * @throws IllegalArgumentException when that is no name of a package
     * @throws IllegalStateException when the sketch has problems
     */
    public ModelSources sources(String packageName) {
        if (!SourceVersion.isName(packageName)) {
            throw new IllegalArgumentException("\"" + packageName + "\" is no name of a package");
        }
        requireNoProblems();
        Map<String, String> sources = new TreeMap<>();
        String folder = packageName.replace('.', '/') + "/";
        List<String> notes = new ArrayList<>();
        for (FieldSketch field : fields) {
            if (field.type() instanceof FieldType.Enumeration values) {
                String name = SketchSource.enumName(record, field);
                sources.put(folder + name + ".java", ModelSources.enumeration(packageName, name, values.labels()));
            } else if (field.type() instanceof FieldType.ToMany many && !many.linked()) {
                notes.add(many.model() + " needs a component One<" + record + ">, which " + field.component()
                        + " is the other side of");
            }
        }
        sources.put(folder + record + ".java", new SketchSource(record, table, schema, fields).text(packageName));
        return new ModelSources(sources, notes);
    }
}
