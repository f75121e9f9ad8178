package dev.pgpx.cli.shell.complete;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** All candidates fit already; only what they have in common is left to find. One thread at a time. */
public final class ProposalMatcher implements CompletionMatcher {
    private List<Candidate> candidates = List.of();

    /** For a line reader. */
    public ProposalMatcher() {}

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            @Nullable String originalGroupName) {
        candidates = List.of();
    }

    @Override
    public List<Candidate> matches(List<Candidate> found) {
        candidates = List.copyOf(found);
        return found;
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return null;
    }

    @Override
    public String getCommonPrefix() {
        String common = candidates.isEmpty() ? "" : candidates.get(0).value();
        for (Candidate candidate : candidates) {
            common = common(common, candidate.value());
        }
        return common;
    }

    private static String common(String one, String other) {
        String small = one.toLowerCase(Locale.ROOT);
        String otherSmall = other.toLowerCase(Locale.ROOT);
        int length = 0;
        int most = Math.min(Math.min(one.length(), other.length()), Math.min(small.length(), otherSmall.length()));
        while (length < most && small.charAt(length) == otherSmall.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
