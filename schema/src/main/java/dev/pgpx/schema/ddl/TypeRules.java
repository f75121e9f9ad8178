package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ExtensionFact;
import dev.pgpx.schema.fact.SchemaFact;
import java.util.List;
import java.util.stream.Collectors;

/** Schemas, extensions and types. */
final class TypeRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(
                    SchemaFact.class,
                    schema -> "create schema if not exists " + Identifiers.quote(schema.name()),
                    schema -> "drop schema " + Identifiers.quote(schema.name())),
            Rule.of(
                    ExtensionFact.class,
                    extension -> "create extension if not exists " + Identifiers.quote(extension.name())
                            + " with schema " + Identifiers.quote(extension.schema()),
                    extension -> "drop extension " + Identifiers.quote(extension.name())),
            Rule.of(
                    EnumFact.class,
                    type -> "create type " + type.name().sql() + " as enum ("
                            + type.labels().stream().map(Identifiers::literal).collect(Collectors.joining(", ")) + ")",
                    type -> "drop type " + type.name().sql()));

    private TypeRules() {}
}
