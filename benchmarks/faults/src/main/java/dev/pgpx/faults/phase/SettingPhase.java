package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Answer;
import dev.pgpx.faults.contestant.Contestant;
import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Limits;
import dev.pgpx.faults.figure.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What it costs to set a setting for one read, in relation to the same read without. */
final class SettingPhase implements Phase {
    private static final String TENANT = "42";
    private static final String NONE = "";

    @Override
    public int share() {
        return 3;
    }

    @Override
    public void run(Arena arena, Duration time, Figures figures) throws Exception {
        Rounds rounds = new Rounds();
        List<Contestant> contestants = new ArrayList<>();
        try {
            for (Kind kind : arena.kinds()) {
                Contestant contestant = arena.open(kind, Limits.connections(1));
                contestants.add(contestant);
                rounds.add(bare(kind), key -> require(contestant.readTenant(key), key, NONE));
                rounds.add(with(kind), key -> require(contestant.readAs(key, TENANT), key, TENANT));
            }
            rounds.run(1, time);
        } finally {
            contestants.forEach(Contestant::close);
        }
        for (Kind kind : arena.kinds()) {
            figures.decimal(kind.figure("setting-to-bare"), rounds.ratio(with(kind), bare(kind)));
        }
    }

    private static String bare(Kind kind) {
        return kind.label() + " bare";
    }

    private static String with(Kind kind) {
        return kind.label() + " with a setting";
    }

    private static void require(Answer answer, long key, String tenant) {
        if (!answer.belongsTo(key, tenant)) {
            throw new IllegalStateException(
                    "the read of item " + key + " with tenant \"" + tenant + "\" gave " + answer);
        }
    }
}
