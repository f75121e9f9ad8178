package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.CompositeTypeFact;
import dev.pgpx.schema.fact.CompositeTypeFact.Attribute;
import dev.pgpx.schema.fact.DomainCheckFact;
import dev.pgpx.schema.fact.DomainFact;
import java.util.List;

/** How domains and composite types are altered; with another base type or attribute type they are made anew. */
final class DomainAlterations {
    static final List<AlterRule<?>> ALL = List.of(
            new AlterRule<>(DomainFact.class, DomainAlterations::domain),
            new AlterRule<>(DomainCheckFact.class, DomainAlterations::check),
            new AlterRule<>(CompositeTypeFact.class, DomainAlterations::composite));

    private DomainAlterations() {}

    private static void domain(DomainFact before, DomainFact after, Alteration alteration) {
        String alter = "alter domain " + after.name().sql() + " ";
        if (alteration.take("defaultValue")) {
            alteration.add(Action.of(alter
                    + after.defaultValue().map(sql -> "set default " + sql).orElse("drop default")));
        }
        boolean nullable = alteration.take("nullable");
        if (nullable && after.nullable()) {
            alteration.take("notNull");
            alteration.add(Action.of(alter + "drop not null"));
        } else if (nullable) {
            String name = after.notNull()
                    .map(text -> "add constraint " + Identifiers.quote(text) + " not null")
                    .orElse("set not null");
            alteration.take("notNull");
            alteration.add(Action.of(alter + name).working(Work.SCAN));
        }
        if (alteration.take("notNull")) {
            String plain = after.name().name() + "_not_null";
            alteration.add(Action.of(alter + "rename constraint "
                    + Identifiers.quote(before.notNull().orElse(plain)) + " to "
                    + Identifiers.quote(after.notNull().orElse(plain))));
        }
    }

    private static void check(DomainCheckFact before, DomainCheckFact after, Alteration alteration) {
        if (after.validated() && alteration.take("validated")) {
            alteration.add(Action.of("alter domain " + after.domain().sql() + " validate constraint "
                            + Identifiers.quote(after.name()))
                    .working(Work.SCAN));
        }
    }

    /** Attributes can be added behind the others and dropped, also where columns of tables are of the type. */
    private static void composite(CompositeTypeFact before, CompositeTypeFact after, Alteration alteration) {
        List<Attribute> kept = before.attributes().stream()
                .filter(after.attributes()::contains)
                .toList();
        boolean appended = kept.size() <= after.attributes().size()
                && after.attributes().subList(0, kept.size()).equals(kept);
        boolean retyped = before.attributes().stream()
                .filter(attribute -> !kept.contains(attribute))
                .anyMatch(attribute -> after.attributes().stream()
                        .anyMatch(other -> other.name().equals(attribute.name())));
        if (!appended || retyped) {
            return;
        }
        alteration.take("attributes");
        String alter = "alter type " + after.name().sql() + " ";
        for (Attribute attribute : before.attributes()) {
            if (!kept.contains(attribute)) {
                alteration.add(Action.of(alter + "drop attribute " + Identifiers.quote(attribute.name()) + " cascade")
                        .losing("the values of attribute " + attribute.name() + " of type " + after.name()));
            }
        }
        for (Attribute attribute :
                after.attributes().subList(kept.size(), after.attributes().size())) {
            alteration.add(Action.of(alter + "add attribute " + Identifiers.quote(attribute.name()) + " "
                    + attribute.type() + Text.collate(attribute.collation()) + " cascade"));
        }
    }
}
