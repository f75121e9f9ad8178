package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.output.VisibleText;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Hands proposals to the line editor. */
public final class ShellCompleter implements Completer {
    private final Supplier<CatalogModel> model;
    private final List<String> commands;

    /**
     * A completer.
     *
     * @param model what is known of the database by now
     * @param commands the commands of the shell, with their backslash
     */
    public ShellCompleter(Supplier<CatalogModel> model, List<String> commands) {
        this.model = model;
        this.commands = List.copyOf(commands);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<Proposal> proposals = new Completion(model.get(), commands)
                .at(line.line(), line.cursor())
                .proposals();
        int order = 0;
        for (Proposal proposal : proposals) {
            String about = proposal.about().isEmpty() ? null : VisibleText.oneLine(proposal.about());
            candidates.add(new Candidate(
                    proposal.text(),
                    VisibleText.oneLine(proposal.text()),
                    null,
                    about,
                    null,
                    null,
                    proposal.closed(),
                    order++));
        }
    }
}
