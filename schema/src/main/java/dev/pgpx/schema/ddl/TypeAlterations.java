package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ExtensionFact;
import dev.pgpx.schema.fact.OwnerFact;
import dev.pgpx.schema.order.Step;
import java.util.ArrayList;
import java.util.List;

/** How types and extensions are altered, and what is said about objects. */
final class TypeAlterations {
    static final List<AlterRule<?>> ALL = List.of(
            new AlterRule<>(EnumFact.class, TypeAlterations::labels),
            new AlterRule<>(ExtensionFact.class, TypeAlterations::extension),
            new AlterRule<>(CommentFact.class, (before, after, alteration) -> {
                alteration.take("text");
                CreateActions.of(new Step(after.key(), after, List.of(), List.of()), alteration.options())
                        .forEach(alteration::add);
            }),
            new AlterRule<>(OwnerFact.class, (before, after, alteration) -> {
                alteration.take("role");
                CreateActions.of(new Step(after.key(), after, List.of(), List.of()), alteration.options())
                        .forEach(alteration::add);
            }));

    private TypeAlterations() {}

    /** Labels can be added anywhere and renamed; where one is gone or moved, the type is made anew. */
    private static void labels(EnumFact before, EnumFact after, Alteration alteration) {
        List<String> labels = new ArrayList<>(before.labels());
        String alter = "alter type " + after.name().sql() + " ";
        List<Integer> differing = differing(labels, after.labels());
        if (differing.size() == 1
                && !labels.contains(after.labels().get(differing.get(0)))
                && !after.labels().contains(labels.get(differing.get(0)))) {
            int at = differing.get(0);
            alteration.take("labels");
            alteration.add(Action.of(alter + "rename value " + Identifiers.literal(labels.get(at)) + " to "
                    + Identifiers.literal(after.labels().get(at))));
            return;
        }
        List<String> kept = new ArrayList<>(after.labels());
        kept.retainAll(labels);
        if (!kept.equals(labels)) {
            return;
        }
        alteration.take("labels");
        for (int at = 0; at < after.labels().size(); at++) {
            String label = after.labels().get(at);
            if (!labels.contains(label)) {
                String place = at == 0
                        ? " before " + Identifiers.literal(labels.get(0))
                        : " after " + Identifiers.literal(after.labels().get(at - 1));
                boolean only = labels.isEmpty();
                boolean last = at == labels.size();
                labels.add(at, label);
                alteration.add(
                        Action.of(alter + "add value " + Identifiers.literal(label) + (only || last ? "" : place))
                                .running(Execution.COMMIT_BEFORE_USE));
            }
        }
    }

    /** The places where lists of one size differ; none for lists of different sizes. */
    private static List<Integer> differing(List<String> before, List<String> after) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; before.size() == after.size() && at < before.size(); at++) {
            if (!before.get(at).equals(after.get(at))) {
                places.add(at);
            }
        }
        return places;
    }

    private static void extension(ExtensionFact before, ExtensionFact after, Alteration alteration) {
        String alter = "alter extension " + Identifiers.quote(after.name()) + " ";
        if (alteration.take("schema")) {
            alteration.add(Action.of(alter + "set schema " + Identifiers.quote(after.schema())));
        }
        if (alteration.take("version")) {
            alteration.add(Action.of(alter + "update to " + Identifiers.literal(after.version())));
        }
    }
}
