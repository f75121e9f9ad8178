package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.FactKey;

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
            case FUNCTION, PROCEDURE, AGGREGATE, OPERATOR -> key.kind().text() + " " + object + key.part();
            case OPERATOR_FAMILY, OPERATOR_CLASS ->
                key.kind().text() + " " + object + " using " + Identifiers.quote(key.part());
            default -> key.kind().text() + " " + object;
        };
    }
}
