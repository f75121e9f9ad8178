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

    Fitting(WordAt word) {
        this.prefix = word.prefix().toLowerCase(Locale.ROOT);
        boolean letters = !prefix.equals(word.prefix().toUpperCase(Locale.ROOT));
        this.upper = letters && word.prefix().equals(word.prefix().toUpperCase(Locale.ROOT));
    }

    /** Each text once, in the given order. */
    List<Proposal> of(List<Proposal> proposals) {
        Map<String, Proposal> beginning = new LinkedHashMap<>();
        List<Proposal> containing = new ArrayList<>();
        for (Proposal proposal : proposals) {
            String name = unquoted(proposal.text()).toLowerCase(Locale.ROOT);
            if (name.startsWith(prefix)) {
                beginning.putIfAbsent(proposal.text(), cased(proposal));
            } else if (proposal.kind() != Kind.KEYWORD && prefix.length() > 1 && name.contains(prefix)) {
                containing.add(proposal);
            }
        }
        return beginning.isEmpty() ? containing : new ArrayList<>(beginning.values());
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
