package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Proposal.Kind;
import dev.pgpx.cli.shell.complete.WordAt.Place;
import dev.pgpx.cli.shell.text.Keywords;
import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.cli.shell.text.Tokens;
import dev.pgpx.query.text.StatementEnd;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what may stand where the cursor is. A function of the text and the model: it asks nobody. Immutable.
 */
public final class Completion {
    private final CatalogModel model;
    private final List<String> commands;

    /**
     * A completion.
     *
     * @param model what the database has
     * @param commands the commands of the shell, with their backslash
     */
    public Completion(CatalogModel model, List<String> commands) {
        this.model = model;
        this.commands = List.copyOf(commands);
    }

    /**
     * What was found.
     *
     * @param start where the word begins that proposals replace
     * @param proposals those that fit what is typed of the word, the best first
     */
    public record Found(int start, List<Proposal> proposals) {}

    /** The proposals at a place of a text. */
    public Found at(String text, int cursor) {
        int start = statement(text, cursor);
        String sql = text.substring(start);
        if (sql.stripLeading().startsWith("\\")) {
            Found found = new CommandCompletion(model, commands).at(sql, cursor - start);
            return new Found(start + found.start(), found.proposals());
        }
        WordAt word = WordAt.of(sql, cursor - start);
        return new Found(start + word.start(), proposals(sql, word));
    }

    /** Where the statement begins in which the cursor is. */
    private static int statement(String text, int cursor) {
        int start = 0;
        int end = StatementEnd.of(text).end();
        while (start + end < cursor) {
            start += end + 1;
            end = StatementEnd.of(text.substring(start)).end();
        }
        return start;
    }

    private List<Proposal> proposals(String sql, WordAt word) {
        List<Token> tokens = withoutWord(sql, word);
        Sources sources = new Sources(new Groups(tokens), model);
        List<Source> visible = sources.at(word.before().size());
        Fitting fitting = new Fitting(word);
        Things things = new Things(model, visible, sources.named());
        if (word.kind() == Place.ELSEWHERE) {
            return List.of();
        }
        Values values = new Values(model, visible, word.before());
        if (word.kind() == Place.STRING) {
            return fitting.of(values.labels());
        }
        Grammar grammar = new Grammar(model, word, visible, things, values);
        List<Proposal> found = fitting.of(grammar.proposals());
        boolean other = found.isEmpty() && word.prefix().length() > 1 && grammar.isOpen();
        return other
                ? fitting.of(Keywords.words().stream().map(Completion::keyword).toList())
                : found;
    }

    /** The tokens of the whole statement but for the one that is being typed. */
    private static List<Token> withoutWord(String sql, WordAt word) {
        List<Token> tokens = new ArrayList<>(word.before());
        String rest =
                sql.substring(Math.min(sql.length(), word.start() + word.text().length()));
        tokens.addAll(Tokens.significant(rest));
        return tokens;
    }

    /** A keyword as a proposal. */
    static Proposal keyword(String text) {
        return new Proposal(text, Kind.KEYWORD, "", true);
    }
}
