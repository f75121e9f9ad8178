package dev.pgpx.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.LongAdder;

/**
 * The figures of {@link Gate}: acquire, one row by key, release, over HikariCP and pgjdbc. Not a test. With the class path of the
 * module's tests, which {@code mvn -pl jdbc -am test-compile dependency:build-classpath} tells:
 *
 * <pre>{@code
 * java -cp CLASSPATH dev.pgpx.jdbc.GateFigures 30 250 none,64,4 none,4,4 gate,64,4 gate:0,64,4 unfair,64,4 fair,64,4
 * java -cp CLASSPATH dev.pgpx.jdbc.GateFigures 10 1000 none,8,8 gate,8,8 gate,1000v,8
 * java -cp CLASSPATH dev.pgpx.jdbc.GateFigures 30 250 none,1,4 gate,1,4
 * }</pre>
 *
 * That is rounds, milliseconds of each, and contenders: what stands before the pool ({@code none}, {@code gate}, {@code gate:N} with
 * turns of N microseconds, a {@code fair} or {@code unfair} semaphore), threads ({@code v} for virtual), connections. Contenders take
 * turns in every round; the ratio is the median of the rounds' ratios to the first contender. It ends with the cost of entering and leaving.
 */
final class GateFigures {
    private static final int ROWS = 10_000;
    private static final long HOUR = 3_600_000_000_000L;
    private static final String SQL = "select id, name, city, age from account where id = ?";

    private GateFigures() {}

    /** What stands before the pool. */
    private record Door(Runnable enter, Runnable leave) {
        static Door of(String kind, int permits) {
            if (kind.startsWith("gate")) {
                int turn = kind.indexOf(':') + 1;
                Gate gate =
                        turn == 0 ? new Gate(permits) : new Gate(permits, Long.parseLong(kind.substring(turn)) * 1_000);
                return new Door(() -> enter(gate), gate::leave);
            }
            if (kind.equals("none")) {
                return new Door(() -> {}, () -> {});
            }
            Semaphore semaphore = new Semaphore(permits, kind.equals("fair"));
            return new Door(semaphore::acquireUninterruptibly, semaphore::release);
        }

        private static void enter(Gate gate) {
            if (gate.enter(System.nanoTime() + HOUR) != Gate.Result.ENTERED) {
                throw new IllegalStateException("not entered in an hour");
            }
        }
    }

    /** What one round of one contender came to; times in microseconds. */
    private record Figures(double perSecond, double hold, double longestWait, double unfairness) {}

    private record Contender(
            String name, Door door, int threads, ThreadFactory factory, int permits, HikariDataSource pool) {
        static Contender of(String text, EmbeddedServer server) throws ReflectiveOperationException {
            String[] parts = text.split(",", 3);
            int permits = Integer.parseInt(parts[2]);
            return new Contender(
                    text,
                    Door.of(parts[0], permits),
                    Integer.parseInt(parts[1].replace("v", "")),
                    GateFigures.factory(parts[1].endsWith("v")),
                    permits,
                    GateFigures.pool(server, permits));
        }

        Figures run(long millis) throws InterruptedException {
            Round round = new Round(this);
            for (int i = 0; i < threads; i++) {
                factory.newThread(round::work).start();
            }
            return round.figures(millis);
        }
    }

    private static final class Round {
        private final Contender contender;
        private final CountDownLatch start = new CountDownLatch(1);
        private final CountDownLatch end;
        private final AtomicBoolean stop = new AtomicBoolean();
        private final LongAdder operations = new LongAdder();
        private final LongAdder held = new LongAdder();
        private final DoubleAccumulator longest = new DoubleAccumulator(Math::max, 0);

        Round(Contender contender) {
            this.contender = contender;
            this.end = new CountDownLatch(contender.threads);
        }

        void work() {
            try {
                start.await();
                while (!stop.get()) {
                    operation();
                }
            } catch (InterruptedException | SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                end.countDown();
            }
        }

        private void operation() throws SQLException {
            long from = System.nanoTime();
            contender.door.enter.run();
            try (Connection connection = contender.pool.getConnection()) {
                long in = System.nanoTime();
                longest.accumulate((in - from) / 1e3);
                query(connection);
                held.add(System.nanoTime() - in);
            } finally {
                contender.door.leave.run();
            }
            operations.increment();
        }

        Figures figures(long millis) throws InterruptedException {
            long begin = System.nanoTime();
            start.countDown();
            Thread.sleep(millis);
            double perSecond = operations.sum() * 1e9 / (System.nanoTime() - begin);
            stop.set(true);
            end.await();
            double hold = held.sum() / 1e3 / operations.sum();
            double fairShare = hold * contender.threads / contender.permits;
            return new Figures(perSecond, hold, longest.get(), longest.get() / fairShare);
        }
    }

    private static void query(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, 1 + ThreadLocalRandom.current().nextInt(ROWS));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getLong(1)
                                + row.getString(2).length()
                                + row.getString(3).length()
                                + row.getInt(4)
                        < 0) {
                    throw new IllegalStateException("another row");
                }
            }
        }
    }

    private static HikariDataSource pool(EmbeddedServer server, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?prepareThreshold=1");
        config.setUsername(server.user());
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    private static ThreadFactory factory(boolean virtual) throws ReflectiveOperationException {
        if (!virtual) {
            return Thread::new;
        }
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }

    private static void fill(Contender contender) throws SQLException {
        try (Connection connection = contender.pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table account(id bigint primary key, name text, city text, age int)");
            statement.execute("insert into account select i, 'name ' || i, 'city ' || i % 100, i % 90"
                    + " from generate_series(1, " + ROWS + ") i");
            statement.execute("vacuum analyze account");
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void print(List<Contender> contenders, List<List<Figures>> rounds) {
        String heading = "%-18s %9s %6s %8s %12s %12s %12s%n";
        System.out.printf(
                Locale.ROOT, heading, "", "per s", "ratio", "hold us", "longest ms", "to fair", "worst to fair");
        for (int i = 0; i < contenders.size(); i++) {
            int at = i;
            List<Double> unfairness =
                    rounds.stream().map(r -> r.get(at).unfairness).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %9.0f %6.2f %8.0f %12.1f %12.2f %12.2f%n",
                    contenders.get(i).name,
                    median(rounds.stream().map(r -> r.get(at).perSecond).toList()),
                    median(rounds.stream()
                            .map(r -> r.get(at).perSecond / r.get(0).perSecond)
                            .toList()),
                    median(rounds.stream().map(r -> r.get(at).hold).toList()),
                    median(rounds.stream().map(r -> r.get(at).longestWait / 1e3).toList()),
                    median(unfairness),
                    unfairness.stream().reduce(0.0, Math::max));
        }
    }

    private static void printUncontended() {
        Gate gate = new Gate(4);
        long deadline = System.nanoTime() + HOUR;
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long begin = System.nanoTime();
            for (int i = 0; i < 5_000_000; i++) {
                gate.enter(deadline);
                gate.leave();
            }
            best = Math.min(best, (System.nanoTime() - begin) / 5e6);
        }
        System.out.printf(Locale.ROOT, "enter and leave, alone: %.1f ns%n", best);
    }

    /**
     * Prints the figures.
     *
     * @param args as above
     */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        long millis = Long.parseLong(args[1]);
        List<Contender> contenders = new ArrayList<>();
        try (EmbeddedServer server = EmbeddedServer.start()) {
            for (String text : Arrays.asList(args).subList(2, args.length)) {
                contenders.add(Contender.of(text, server));
            }
            fill(contenders.get(0));
            List<List<Figures>> rounds = new ArrayList<>();
            int warmUp = (int) (4_000 / millis) + 1;
            for (int i = -warmUp; i < count; i++) {
                List<Figures> round = new ArrayList<>();
                for (Contender contender : contenders) {
                    round.add(contender.run(millis));
                }
                if (i >= 0) {
                    rounds.add(round);
                }
            }
            print(contenders, rounds);
            contenders.forEach(c -> c.pool.close());
        }
        printUncontended();
    }
}
