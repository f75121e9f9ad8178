package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.OwnerFact;
import dev.pgpx.schema.fact.SecurityLabelFact;
import java.util.List;

/** What is said about objects: comments, owners, privileges, security labels. */
final class SaidRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(
                    CommentFact.class,
                    comment ->
                            "comment on " + ObjectText.of(comment.of()) + " is " + Identifiers.literal(comment.text()),
                    comment -> "comment on " + ObjectText.of(comment.of()) + " is null"),
            new Rule<>(
                    OwnerFact.class,
                    (owner, step) -> List.of(
                            "alter " + ObjectText.of(owner.of()) + " owner to " + Identifiers.quote(owner.role())),
                    owner -> List.of()),
            Rule.of(
                    SecurityLabelFact.class,
                    label -> label(label) + Identifiers.literal(label.label()),
                    label -> label(label) + "null"));

    private SaidRules() {}

    private static String label(SecurityLabelFact label) {
        return "security label for " + Identifiers.quote(label.provider()) + " on " + ObjectText.of(label.of())
                + " is ";
    }
}
