package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.CommentFact;
import java.util.List;

/** What is said about objects: comments, owners, privileges. */
final class SaidRules {
    static final List<Rule<?>> ALL = List.of(Rule.of(
            CommentFact.class,
            comment -> "comment on " + ObjectText.of(comment.of()) + " is " + Identifiers.literal(comment.text()),
            comment -> "comment on " + ObjectText.of(comment.of()) + " is null"));

    private SaidRules() {}
}
