package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Proposal.Kind;
import dev.pgpx.cli.shell.complete.Relation.Column;
import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.query.text.Identifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labels of an enum, where the cursor stands behind a column of it and a comparison, or behind a cast's constant. */
final class Values {
    private final CatalogModel model;
    private final List<Source> sources;
    private final List<Token> before;

    Values(CatalogModel model, List<Source> sources, List<Token> before) {
        this.model = model;
        this.sources = sources;
        this.before = before;
    }

    List<Proposal> labels() {
        int at = column();
        if (at < 0 || !before.get(at).isName()) {
            return List.of();
        }
        String name = before.get(at).name();
        String qualifier =
                at > 1 && before.get(at - 1).is(".") ? before.get(at - 2).name() : null;
        return labels(type(qualifier, name));
    }

    private List<Proposal> labels(String type) {
        return model.labels(type).stream()
                .map(label -> new Proposal(Identifiers.literal(label), Kind.LABEL, type, true))
                .toList();
    }

    private String type(@Nullable String qualifier, String name) {
        for (Source source : sources) {
            Relation relation = source.relation();
            if (relation != null && (qualifier == null || qualifier.equals(source.name()))) {
                for (Column column : relation.columns()) {
                    if (column.name().equals(name)) {
                        return column.type();
                    }
                }
            }
        }
        return "";
    }

    /** The place of the column that is compared; -1 when nothing is. */
    private int column() {
        int at = before.size() - 1;
        if (at >= 0 && isComparison(before.get(at))) {
            while (at >= 0 && isComparison(before.get(at))) {
                at--;
            }
            return at;
        }
        return list(at);
    }

    /** {@code column in ('a', }. */
    private int list(int from) {
        int at = from;
        while (at >= 0 && (before.get(at).is(",") || before.get(at).is(Token.Kind.STRING))) {
            at--;
        }
        if (at < 1 || !before.get(at).is("(") || !before.get(at - 1).is("in")) {
            return -1;
        }
        return before.get(at - 2 < 0 ? 0 : at - 2).is("not") ? at - 3 : at - 2;
    }

    private static boolean isComparison(Token token) {
        return token.is("=") || token.is("<") || token.is(">") || token.is("!");
    }
}
