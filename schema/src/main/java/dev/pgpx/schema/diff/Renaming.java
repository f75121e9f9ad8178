package dev.pgpx.schema.diff;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.SchemaFact;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rename, applied to facts as the server would apply it: to the thing itself, to what is part of it or about it, and to the SQL
 * text that names it. Function bodies are text that the server leaves alone, and so are comments.
 */
final class Renaming {
    private static final Set<FactKind> ROUTINES = EnumSet.of(FactKind.FUNCTION, FactKind.PROCEDURE, FactKind.AGGREGATE);
    /** Components that are never SQL text with names in it. */
    private static final Set<String> NO_SQL = Set.of(
            "text", "labels", "body", "source", "schema", "role", "grantee", "language", "version", "part", "label");

    private final FactKey from;
    private final FactKey to;

    Renaming(FactKey from, FactKey to) {
        this.from = from;
        this.to = to;
    }

    /** The facts after the rename. */
    Facts apply(Facts facts) {
        return facts.map(this::apply, this::apply);
    }

    /** A key after the rename. */
    FactKey apply(FactKey key) {
        if (key.equals(from)) {
            return to;
        }
        if (from.kind() == FactKind.SCHEMA) {
            return new FactKey(key.kind(), object(key.object()), key.part());
        }
        if (from.kind() == FactKind.COLUMN) {
            return key.kind() == FactKind.COLUMN_DEFAULT
                            && key.object().equals(from.object())
                            && key.part().equals(from.part())
                    ? new FactKey(key.kind(), key.object(), to.part())
                    : key;
        }
        if (ROUTINES.contains(key.kind()) && from.part().isEmpty()) {
            return new FactKey(key.kind(), key.object(), SqlTexts.withObject(key.part(), from.object(), to.object()));
        }
        boolean whole = from.part().isEmpty() && key.object().equals(from.object()) && sameNames(key.kind());
        return whole ? new FactKey(key.kind(), to.object(), key.part()) : key;
    }

    /** A fact after the rename. */
    Fact apply(Fact fact) {
        if (from.kind() == FactKind.SCHEMA && fact instanceof SchemaFact schema) {
            return schema.name().equals(from.object().name())
                    ? new SchemaFact(to.object().name())
                    : fact;
        }
        return (Fact) record(fact, fact);
    }

    private Object record(Object of, Fact fact) {
        RecordShape shape = RecordShape.of(of);
        List<String> names = shape.names();
        @Nullable Object[] values = new Object[names.size()];
        for (int at = 0; at < values.length; at++) {
            Object value = shape.value(of, at);
            values[at] = value == null ? null : value(names.get(at), value, fact);
        }
        return shape.with(of, values);
    }

    private Object value(String name, Object value, Fact fact) {
        if (value instanceof String text) {
            return text(name, text, fact);
        }
        if (value instanceof ObjectName object) {
            return name(object, fact);
        }
        if (value instanceof FactKey key) {
            return apply(key);
        }
        if (value instanceof Optional<?> optional) {
            Optional<Object> other = optional.map(inner -> value(name, inner, fact));
            return other.equals(optional) ? optional : other;
        }
        if (value instanceof List<?> list) {
            List<Object> other =
                    list.stream().map(inner -> value(name, inner, fact)).toList();
            return other.equals(list) ? list : other;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> other = new LinkedHashMap<>();
            map.forEach((key, inner) -> other.put(key, value(name, inner, fact)));
            return other.equals(map) ? map : other;
        }
        return value instanceof Record && !(value instanceof Fact) ? record(value, fact) : value;
    }

    private ObjectName name(ObjectName object, Fact fact) {
        if (from.kind() == FactKind.SCHEMA) {
            return object(object);
        }
        boolean whole = from.part().isEmpty() || ROUTINES.contains(from.kind());
        if (!whole || !object.equals(from.object())) {
            return object;
        }
        boolean own = object.equals(fact.key().object());
        return (own && !sameNames(fact.key().kind()))
                        || (ROUTINES.contains(from.kind()) && !fact.key().equals(from))
                ? object
                : to.object();
    }

    private ObjectName object(ObjectName object) {
        return object.schema().equals(from.object().name())
                ? new ObjectName(to.object().name(), object.name())
                : object;
    }

    private String text(String name, String text, Fact fact) {
        if (from.kind() == FactKind.SCHEMA) {
            return NO_SQL.contains(name)
                    ? schemaName(name, text)
                    : SqlTexts.withSchema(
                            text, from.object().name(), to.object().name());
        }
        if (from.kind() == FactKind.COLUMN) {
            return column(name, text, fact);
        }
        if (!from.part().isEmpty()) {
            return part(name, text, fact);
        }
        return NO_SQL.contains(name) || isName(name) ? text : SqlTexts.withObject(text, from.object(), to.object());
    }

    private String schemaName(String name, String text) {
        return name.equals("schema") && text.equals(from.object().name())
                ? to.object().name()
                : text;
    }

    /** Columns are named in lists of columns of the table, and in SQL text of whatever reads the table. */
    private String column(String name, String text, Fact fact) {
        boolean ofTable = fact.key().object().equals(from.object());
        if (name.startsWith("target")) {
            return text.equals(from.part())
                    ? to.part()
                    : text; // of a foreign key: compared with the target by the caller
        }
        if (name.equals("name")) {
            return fact.key().equals(from) && text.equals(from.part()) ? to.part() : text;
        }
        if (isName(name) || name.equals("include")) {
            return ofTable && text.equals(from.part()) ? to.part() : text;
        }
        return NO_SQL.contains(name) ? text : SqlTexts.withName(text, from.part(), to.part());
    }

    /** A constraint, an index, a trigger: named by itself and by what refers to an index. */
    private String part(String name, String text, Fact fact) {
        boolean itself = name.equals("name") && fact.key().equals(from);
        if (name.equals("definition") && fact.key().equals(from)) {
            return ROUTINES.contains(from.kind())
                    ? text.replaceFirst(
                            Pattern.quote(from.object().sql() + "("),
                            Matcher.quoteReplacement(to.object().sql() + "("))
                    : text.replaceFirst(
                            "(?<=[^\\w])" + Pattern.quote(Identifiers.quote(from.part())) + "(?=\\s)",
                            Matcher.quoteReplacement(Identifiers.quote(to.part())));
        }
        boolean index = (name.equals("index") && fact.key().object().equals(from.object()));
        return (itself || index) && text.equals(from.part()) ? to.part() : text;
    }

    private static boolean isName(String component) {
        return component.equals("name")
                || component.equals("index")
                || component.equals("column")
                || component.endsWith("olumns")
                || component.equals("parentIndex");
    }

    /** Relations and types share their names, routines share theirs; others have names of their own. */
    private boolean sameNames(FactKind kind) {
        return space(kind).equals(space(from.kind()));
    }

    private static String space(FactKind kind) {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE -> "routine";
            case ROLE,
                    SCHEMA,
                    EXTENSION,
                    LANGUAGE,
                    COLLATION,
                    OPERATOR,
                    OPERATOR_FAMILY,
                    OPERATOR_CLASS,
                    CAST,
                    TRANSFORM,
                    CONVERSION,
                    ACCESS_METHOD,
                    TEXT_SEARCH_PARSER,
                    TEXT_SEARCH_TEMPLATE,
                    TEXT_SEARCH_DICTIONARY,
                    TEXT_SEARCH_CONFIGURATION,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    EVENT_TRIGGER,
                    PUBLICATION,
                    SUBSCRIPTION,
                    STATISTICS,
                    USER_MAPPING,
                    DEFAULT_PRIVILEGE -> kind.text();
            default -> "relation";
        };
    }
}
