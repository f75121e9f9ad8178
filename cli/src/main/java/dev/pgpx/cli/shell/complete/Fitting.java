package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Proposal.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Picks the proposals that fit the word typed so far: those that begin with it, else those that contain it. */
final class Fitting {
    private final String prefix;
    private final boolean upper;
    private final boolean quoted;

    Fitting(WordAt word) {
        this.prefix = word.prefix().toLowerCase(Locale.ROOT);
        this.quoted = word.text().startsWith("\"");
        boolean letters = !prefix.equals(word.prefix().toUpperCase(Locale.ROOT));
        this.upper = letters && word.prefix().equals(word.prefix().toUpperCase(Locale.ROOT));
    }

    /** Each text once, in the given order. */
    List<Proposal> of(List<Proposal> proposals) {
        Map<String, Proposal> beginning = new LinkedHashMap<>();
        List<Proposal> containing = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String name = unquoted(proposal.text()).toLowerCase(Locale.ROOT);
            if (quoted && proposal.kind() == Kind.KEYWORD) {
                continue;
            }
            if (name.startsWith(prefix) || isColumn(proposal, name)) {
                beginning.putIfAbsent(proposal.text(), cased(proposal));
            } else if (proposal.kind() != Kind.KEYWORD && prefix.length() > 1 && name.contains(prefix)) {
                containing.add(proposal);
            }
        }
        return beginning.isEmpty() ? containing : new ArrayList<>(beginning.values());
    }

    /** {@code b.id} fits what begins with {@code id}. */
    private boolean isColumn(Proposal proposal, String name) {
        int dot = name.lastIndexOf('.');
        return proposal.kind() == Kind.COLUMN
                && dot > 0
                && unquoted(name.substring(dot + 1)).startsWith(prefix);
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") || text.startsWith("'") ? text.substring(1) : text;
    }

    /** Keywords in the case in which the word is typed. */
    private Proposal cased(Proposal proposal) {
        return upper && proposal.kind() == Kind.KEYWORD
                ? new Proposal(
                        proposal.text().toUpperCase(Locale.ROOT), proposal.kind(), proposal.about(), proposal.closed())
                : proposal;
    }
}
