package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.ObjectName;

/** Objects as statements about them name them. */
final class ObjectText {
    private ObjectText() {}

    /**
     * An object.
     *
     * @param key its key
     * @return {@code constraint book_pkey on book}
     */
    static String of(FactKey key) {
        String object = key.object().sql();
        return switch (key.kind()) {
            case COLUMN -> "column " + object + "." + Identifiers.quote(key.part());
            case NOT_NULL, PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, FOREIGN_KEY ->
                "constraint " + Identifiers.quote(key.part()) + " on " + object;
            case DOMAIN_CHECK -> "constraint " + Identifiers.quote(key.part()) + " on domain " + object;
            case INDEX -> "index " + RelationRules.inSchemaOf(key.object(), key.part());
            case RULE, TRIGGER, POLICY -> key.kind().text() + " " + Identifiers.quote(key.part()) + " on " + object;
            case ENUM, COMPOSITE_TYPE, BASE_TYPE, RANGE_TYPE, SHELL_TYPE -> "type " + object;
            case FUNCTION, PROCEDURE, AGGREGATE -> key.kind().text() + " " + object + key.part();
            case OPERATOR -> "operator " + operator(key.object()) + " " + key.part();
            case CAST -> "cast (" + key.object().name() + " as " + key.part() + ")";
            case TRANSFORM -> "transform for " + key.object().name() + " language " + Identifiers.quote(key.part());
            case USER_MAPPING -> "user mapping for " + key.part() + " server " + object;
            case OPERATOR_FAMILY, OPERATOR_CLASS ->
                key.kind().text() + " " + object + " using " + Identifiers.quote(key.part());
            default -> key.kind().text() + " " + object;
        };
    }

    /** An operator: its name cannot be quoted. */
    static String operator(ObjectName name) {
        return (name.schema().isEmpty() ? "" : Identifiers.quote(name.schema()) + ".") + name.name();
    }

    /** An object as grants name it; for a column its table. */
    static String inGrants(FactKey key) {
        String object = key.object().sql();
        return switch (key.kind()) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, COLUMN -> "table " + object;
            case AGGREGATE -> "function " + object + (key.part().equals("(*)") ? "()" : key.part());
            case DOMAIN -> "type " + object;
            case SERVER -> "foreign server " + object;
            default -> of(key);
        };
    }
}
