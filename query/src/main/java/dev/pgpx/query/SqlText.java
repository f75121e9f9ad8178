package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.PgType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the text of a statement's tokens, and checks on the way that every column belongs to a table that can be seen. One
 * thread at a time, for one statement.
 */
final class SqlText {
    /**
     * Types that every driver sends with their object id, so that the server need not be told. All others are cast, which
     * also makes the same text right wherever the parameter stands.
     */
    private static final Set<String> KNOWN_TO_DRIVERS = Set.of(
            "bool",
            "int2",
            "int4",
            "int8",
            "float4",
            "float8",
            "numeric",
            "text",
            "varchar",
            "bytea",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "uuid");

    private final Object[] tokens;
    private final StringBuilder sql = new StringBuilder(256);
    private final Set<ServerFeature> features = EnumSet.noneOf(ServerFeature.class);
    private int position;
    private int parameters;
    private @Nullable Scope scope;
    private boolean qualifying = true;

    private SqlText(Object[] tokens) {
        this.tokens = tokens;
    }

    /** The plan of a shape; the array is kept. */
    static Plan plan(Object[] tokens, int hash) {
        SqlText text = new SqlText(tokens);
        for (; text.position < tokens.length; text.position++) {
            text.write(tokens[text.position]);
        }
        return new Plan(
                tokens,
                hash,
                text.sql.toString(),
                Set.copyOf(text.features),
                AuditedTokens.areIn(tokens),
                SensitiveTokens.areIn(tokens));
    }

    private void write(Object token) {
        if (token instanceof String text) {
            sql.append(text);
        } else if (token instanceof PgType type) {
            placeholder(type);
        } else if (token instanceof ServerFeature feature) {
            features.add(feature);
        } else {
            ((Token) token).write(this);
        }
    }

    SqlText text(String trusted) {
        sql.append(trusted);
        return this;
    }

    SqlText identifier(String name) {
        sql.append(Identifiers.quote(name));
        return this;
    }

    /** Appends a type's name. */
    SqlText type(PgType type) {
        sql.append(TypeNames.of(type));
        return this;
    }

    /** Appends the place of the next value. */
    void placeholder(PgType type) {
        parameters++;
        sql.append('$').append(parameters);
        if (type.name().endsWith("multirange")) {
            features.add(ServerFeature.MULTIRANGE);
        }
        if (!isKnownToDrivers(type)) {
            sql.append("::");
            type(type);
        }
    }

    private static boolean isKnownToDrivers(PgType type) {
        String element = type.name().startsWith("_") ? type.name().substring(1) : type.name();
        return KNOWN_TO_DRIVERS.contains(element) && type.isBuiltIn();
    }

    /** Begins a query; its declarations are found ahead, because what is selected stands before FROM in the text. */
    void open(boolean seesAround) {
        Scope around = scope;
        Scope opened = new Scope(around, seesAround || around == null ? around : around.seen);
        int depth = 1;
        List<Table<?>> used = new ArrayList<>();
        for (int i = position + 1; depth > 0; i++) {
            Object token = tokens[i];
            if (token == Token.Mark.CLOSE) {
                depth--;
            } else if (token instanceof Token.Mark) {
                depth++;
            } else if (depth == 1 && token instanceof Token.Declaration declaration) {
                opened.declare(declaration);
            } else if (depth == 1 && token instanceof CommonTable.Definition definition) {
                opened.commonTables.add(definition.name());
            } else if (depth == 1 && token == DeletedRows.Mark.INCLUDED) {
                opened.includesDeleted = true;
            } else if (token instanceof TableToken over && over.table().path() != null) {
                used.add(over.table());
            }
        }
        for (Table<?> table : used) {
            opened.follow(table);
        }
        scope = opened;
    }

    void openCommonTable() {
        open(false);
        current().inWith = true;
    }

    void close() {
        scope = current().parent;
    }

    Scope current() {
        if (scope == null) {
            throw new IllegalStateException("a column or table stands outside of every query");
        }
        return scope;
    }

    /** Appends a column's name, qualified. */
    void column(Object declared, String alias, String name) {
        if (!current().sees(declared)) {
            throw QueryException.of("PGPX-1201", alias + "." + name, current().names());
        }
        ServerFeature feature = current().featureOf(declared);
        if (feature != null) {
            features.add(feature);
        }
        if (qualifying) {
            identifier(alias).text(".");
        }
        identifier(name);
    }

    /** Whether columns are written with their tables from here on. */
    void qualifying(boolean changed) {
        qualifying = changed;
    }

    /** A token that uses columns of a table; the table may be one that is joined because of it. */
    interface TableToken extends Token {
        Table<?> table();
    }

    /** The tables that can be seen at a place, and those around it. */
    static final class Scope {
        private final @Nullable Scope parent;
        private final @Nullable Scope seen;
        private final List<Token.Declaration> declarations = new ArrayList<>(4);
        private final List<String> commonTables = new ArrayList<>(0);
        private final List<Table<?>> paths = new ArrayList<>(0);
        private final Map<Object, Optional<ServerFeature>> revealed = new HashMap<>(0);
        private @Nullable Object hidden;
        private boolean inWith;
        private boolean includesDeleted;

        private Scope(@Nullable Scope parent, @Nullable Scope seen) {
            this.parent = parent;
            this.seen = seen;
        }

        private void declare(Token.Declaration declaration) {
            for (Token.Declaration other : declarations) {
                if (other.alias().equals(declaration.alias())) {
                    throw QueryException.of("PGPX-1202", declaration.alias());
                }
            }
            declarations.add(declaration);
        }

        /** Adds a path, its beginning first, when it begins at a table of this scope and is not a table of it already. */
        private void follow(Table<?> table) {
            TablePath path = table.path();
            if (path == null || paths.contains(table) || declares(table) || !declares(root(table))) {
                return;
            }
            follow(path.from());
            paths.add(table);
        }

        private static Table<?> root(Table<?> table) {
            TablePath path = table.path();
            return path == null ? table : root(path.from());
        }

        private boolean declares(Object declared) {
            for (Token.Declaration declaration : declarations) {
                if (declaration.declared().equals(declared)) {
                    return true;
                }
            }
            return false;
        }

        boolean sees(Object declared) {
            return !declared.equals(hidden)
                    && (declares(declared)
                            || paths.contains(declared)
                            || revealed.containsKey(declared)
                            || (seen != null && seen.sees(declared)));
        }

        /** Makes something visible that is not in FROM, and says what a server needs for it. */
        void reveal(Object declared, @Nullable ServerFeature feature) {
            revealed.put(declared, Optional.ofNullable(feature));
        }

        /** Makes something invisible; null for nothing any more. */
        void hide(@Nullable Object declared) {
            hidden = declared;
        }

        private @Nullable ServerFeature featureOf(Object declared) {
            if (declares(declared)) {
                return null;
            }
            Optional<ServerFeature> feature = revealed.get(declared);
            if (feature != null) {
                return feature.orElse(null);
            }
            return seen == null ? null : seen.featureOf(declared);
        }

        /** Whether rows that count as deleted are read like all others. */
        boolean includesDeleted() {
            return includesDeleted;
        }

        /** Whether a command can stand here: alone, or in the WITH of the whole statement. */
        boolean mayHoldCommand() {
            return parent == null || (inWith && parent.parent == null);
        }

        /** The paths that begin at a table, those that others stand on first. */
        List<Table<?>> pathsFrom(Table<?> table) {
            List<Table<?>> from = new ArrayList<>();
            for (Table<?> path : paths) {
                if (root(path).equals(table)) {
                    from.add(path);
                }
            }
            return from;
        }

        boolean isFirst(Token.Declaration declaration) {
            return declarations.get(0).equals(declaration);
        }

        /** Whether a common table of this name can be read here. */
        boolean seesCommonTable(String name) {
            return commonTables.contains(name) || (parent != null && parent.seesCommonTable(name));
        }

        private String names() {
            String names = declarations.stream().map(Token.Declaration::alias).collect(Collectors.joining(", "));
            return names.isEmpty() ? "no table" : names;
        }
    }
}
