package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the works: each is checked, warmed up, and then measured in rounds. */
final class Run implements AutoCloseable {
    private final Ground ground;
    private final Setting setting;
    private final PrintStream progress;
    private final List<Contestant> contestants = new ArrayList<>();

    Run(Ground ground, Scale scale, PrintStream progress) {
        this.ground = ground;
        setting = new Setting(ground.target(), scale);
        this.progress = progress;
    }

    /** Starts the processes, and waits for all. */
    void start(List<Peer> peers, Path logs) throws IOException, InterruptedException {
        for (Peer peer : peers) {
            start(peer, peer.key(), logs);
            if (peer == Peer.JDBC && !isShort()) {
                start(peer, Contestant.JDBC_AGAIN, logs);
            }
        }
        for (Contestant contestant : contestants) {
            contestant.process().await("start");
        }
    }

    private void start(Peer peer, String name, Path logs) throws IOException {
        contestants.add(new Contestant(name, WorkerProcess.start(peer, name, setting, logs), false));
    }

    private boolean isShort() {
        return setting.scale().equals(Scale.SHORT);
    }

    Rounds measure(Work work, Course course) throws IOException, InterruptedException, SQLException {
        long began = System.nanoTime();
        List<Contestant> taking = taking(work);
        String reference = work == Work.OVERHEAD ? Contestant.BY_HAND : Contestant.JDBC;
        warmUp(taking, work, course);
        Map<String, List<Answer>> turns = new LinkedHashMap<>();
        taking.forEach(contestant -> turns.put(contestant.name(), new ArrayList<>()));
        boolean parted = work.hasOneCaller() && !isShort() && Processors.areChosen();
        List<Long> clients = parted
                ? contestants.stream().map(each -> each.process().pid()).distinct().toList()
                : List.of();
        List<Long> sessions = parted ? ground.sessions() : List.of();
        Processors.part(clients, sessions);
        List<Contestant> order = new ArrayList<>(taking);
        for (int i = 0; i < course.rounds(); i++) {
            for (Contestant contestant : order) {
                turns.get(contestant.name()).add(turn(contestant, work, course.nanos()));
            }
            Collections.rotate(order, 1);
        }
        Processors.join(clients, sessions);
        double took = (System.nanoTime() - began) / 1e9;
        progress.printf("%-15s %-55s %3d contenders, %4.1f s%n", work.key(), work.title(), taking.size(), took);
        return new Rounds(turns, reference);
    }

    private void warmUp(List<Contestant> taking, Work work, Course course)
            throws IOException, InterruptedException, SQLException {
        double[] took = new double[taking.size()];
        boolean all = false;
        for (int i = 0; !all; i++) {
            all = true;
            for (int j = 0; j < took.length; j++) {
                if (i < course.warmUps() || took[j] < course.warmNanos()) {
                    took[j] += turn(taking.get(j), work, course.warmUpNanos()).nanos();
                    all = false;
                }
            }
        }
    }

    /** Those who have a way for it, and do it right. */
    private List<Contestant> taking(Work work) throws IOException, InterruptedException, SQLException {
        List<Contestant> taking = new ArrayList<>();
        for (Contestant contestant : contestants) {
            if (!isConcerned(contestant.process().peer(), work)) {
                continue;
            }
            ground.prepare(work);
            Answer answer = contestant.process().ask(new Request(Request.Action.CHECK, work, false, 0));
            if (answer.offered()) {
                String problem = ground.problem(work, answer.ids());
                if (!problem.isEmpty()) {
                    throw contestant.process().failure(work.key(), problem);
                }
                taking.add(contestant);
            }
        }
        if (work == Work.OVERHEAD && !taking.isEmpty()) {
            taking.add(new Contestant(Contestant.BY_HAND, taking.get(0).process(), true));
        }
        return taking;
    }

    /** In the short variant two are enough to see that processes start. */
    private boolean isConcerned(Peer peer, Work work) {
        return switch (work) {
            case RENDER_KNOWN, RENDER_NEW -> true;
            case OVERHEAD -> peer == Peer.PGPX;
            case START -> isShort() ? peer == Peer.PGPX || peer == Peer.JDBC : peer.connects();
            default -> peer.connects();
        };
    }

    private Answer turn(Contestant contestant, Work work, long nanos)
            throws IOException, InterruptedException, SQLException {
        if (work == Work.START) {
            return FirstRowProcess.run(contestant.process().peer(), setting);
        }
        ground.prepare(work);
        Answer answer =
                contestant.process().ask(new Request(Request.Action.TURN, work, contestant.byHand(), nanos));
        String problem = ground.problemOfCount(work);
        if (!problem.isEmpty()) {
            throw contestant.process().failure(work.key(), problem);
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        for (Contestant contestant : contestants) {
            contestant.process().close();
        }
    }
}
