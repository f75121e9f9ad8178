package dev.pgpx.migrate.file;

import dev.pgpx.migrate.file.SourceText.Stretch;
import dev.pgpx.types.error.Problem;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file is divided: by lines {@code -- migrate:up} and {@code -- migrate:down}. A file without any is a way up.
 *
 * @param header what stands before the first marker; nothing when there is none
 * @param up the way up
 * @param down the way down, if there is a marker for it
 */
record Sections(Stretch header, Stretch up, Optional<Stretch> down) {
    private static final String SIGN = "migrate:";
    private static final Pattern MARKER =
            Pattern.compile("(?m)^[ \\t]*--[ \\t]*migrate:[ \\t]*(\\S*)[ \\t]*(.*?)[ \\t\\r]*$");

    static Sections of(SourceText source, Consumer<Problem> problems) {
        if (!source.text().contains(SIGN)) {
            return whole(source);
        }
        return new Reading(source, problems).sections();
    }

    /** All of it is one part, in which markers are out of place. */
    static Sections part(SourceText source, Consumer<Problem> problems) {
        if (source.text().contains(SIGN)) {
            Matcher marker = MARKER.matcher(source.text());
            while (marker.find()) {
                problems.accept(source.problem(marker.start(), "PGPX-7009", "the file is one part by its name"));
            }
        }
        return whole(source);
    }

    private static Sections whole(SourceText source) {
        return new Sections(new Stretch(0, 0), source.all(), Optional.empty());
    }

    /** Finds the markers. */
    private static final class Reading {
        private final SourceText source;
        private final Consumer<Problem> problems;
        private final Matcher marker;
        private int upMarker = -1;
        private int upStart = -1;
        private int downMarker = -1;
        private int downStart = -1;

        Reading(SourceText source, Consumer<Problem> problems) {
            this.source = source;
            this.problems = problems;
            this.marker = MARKER.matcher(source.text());
        }

        Sections sections() {
            while (marker.find()) {
                take(marker.group(1), marker.group(2));
            }
            int length = source.text().length();
            if (upMarker < 0 && downMarker < 0) {
                return whole(source);
            }
            if (upMarker < 0) {
                problem(downMarker, "PGPX-7009", "there is no \"-- migrate:up\" before it");
                upMarker = 0;
                upStart = 0;
            }
            int upEnd = downMarker < 0 ? length : downMarker;
            return new Sections(
                    new Stretch(0, upMarker),
                    new Stretch(upStart, Math.max(upStart, upEnd)),
                    downMarker < 0 ? Optional.empty() : Optional.of(new Stretch(downStart, length)));
        }

        private void take(String name, String rest) {
            if (!name.equals("up") && !name.equals("down")) {
                problem(marker.start(), "PGPX-7008", name);
            } else if (!rest.isEmpty()) {
                problem(marker.start(2), "PGPX-7008", name + " " + rest);
            } else if (name.equals("up")) {
                up();
            } else if (downMarker >= 0) {
                problem(marker.start(), "PGPX-7009", "there is one already");
            } else {
                downMarker = marker.start();
                downStart = marker.end();
            }
        }

        private void up() {
            if (upMarker >= 0) {
                problem(marker.start(), "PGPX-7009", "there is one already");
            } else if (downMarker >= 0) {
                problem(marker.start(), "PGPX-7009", "\"-- migrate:down\" stands before it");
                upMarker = 0; // all that is wrong has been said
                upStart = 0;
            } else {
                upMarker = marker.start();
                upStart = marker.end();
            }
        }

        private void problem(int at, String code, String what) {
            problems.accept(source.problem(at, code, what));
        }
    }
}
