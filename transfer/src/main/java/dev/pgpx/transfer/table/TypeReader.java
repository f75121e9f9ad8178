package dev.pgpx.transfer.table;

import static java.util.Objects.requireNonNull;

import dev.pgpx.database.Database;
import dev.pgpx.transfer.table.TypeShape.ArrayOf;
import dev.pgpx.transfer.table.TypeShape.Attribute;
import dev.pgpx.transfer.table.TypeShape.Composite;
import dev.pgpx.transfer.table.TypeShape.Document;
import dev.pgpx.transfer.table.TypeShape.Pairs;
import dev.pgpx.transfer.table.TypeShape.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the shapes of types, asking the catalog for each type once. */
public final class TypeReader {
    private static final String TYPE =
            """
            select t.typtype::text, t.typbasetype::text, t.typcategory::text, t.typelem::text, t.typrelid::text,
                   t.oid::regtype::text, e.typdelim::text
            from pg_catalog.pg_type t left join pg_catalog.pg_type e on e.oid = t.typelem where t.oid = $1::oid""";
    private static final String ATTRIBUTES =
            """
            select attname::text, atttypid::text from pg_catalog.pg_attribute
            where attrelid = $1::oid and attnum > 0 and not attisdropped order by attnum""";
    private static final String LABEL = "read the shape of a type";

    private final Database database;
    private final Map<String, TypeShape> known = new HashMap<>();

    /**
     * A reader.
     *
     * @param database where
     */
    public TypeReader(Database database) {
        this.database = database;
    }

    /**
     * The shape of a type.
     *
     * @param oid its oid
     * @return its shape
     */
    public TypeShape of(String oid) {
        TypeShape shape = known.get(oid);
        if (shape == null) {
            shape = read(oid);
            known.put(oid, shape);
        }
        return shape;
    }

    private TypeShape read(String oid) {
        List<@Nullable String> type = Questions.ask(database, LABEL, TYPE, oid).get(0);
        String kind = requireNonNull(type.get(0));
        String category = requireNonNull(type.get(2));
        String name = requireNonNull(type.get(5));
        if (kind.equals("d")) {
            return of(requireNonNull(type.get(1)));
        }
        if (kind.equals("c")) {
            return new Composite(attributes(requireNonNull(type.get(4))));
        }
        if (category.equals("A")) {
            String delimiter = requireNonNull(type.get(6));
            return new ArrayOf(of(requireNonNull(type.get(3))), delimiter.charAt(0));
        }
        if (name.equals("json") || name.equals("jsonb")) {
            return new Document();
        }
        return name.equals("hstore") || name.endsWith(".hstore")
                ? new Pairs()
                : new Plain(category.equals("S") || category.equals("E") || category.equals("U"));
    }

    private List<Attribute> attributes(String relation) {
        List<Attribute> attributes = new ArrayList<>();
        for (List<@Nullable String> row : Questions.ask(database, LABEL, ATTRIBUTES, relation)) {
            attributes.add(new Attribute(requireNonNull(row.get(0)), of(requireNonNull(row.get(1)))));
        }
        return attributes;
    }
}
