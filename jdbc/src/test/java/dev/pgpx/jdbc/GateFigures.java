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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Figures. */
final class GateFigures {
    private static final int ROWS = 10_000;
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private GateFigures() {}

    interface Door {
        void enter() throws InterruptedException;

        void leave();
    }

    private static Door door(String kind, int permits) {
        String[] parts = kind.split(":");
        switch (parts[0]) {
            case "gate": {
                Gate gate = parts.length > 1 ? new Gate(permits, Long.parseLong(parts[1]) * 1000) : new Gate(permits);
                return new Door() {
                    public void enter() {
                        if (gate.enter(System.nanoTime() + FOREVER) != Gate.Result.ENTERED) {
                            throw new IllegalStateException();
                        }
                    }

                    public void leave() {
                        gate.leave();
                    }
                };
            }
            case "unfair", "fair": {
                var semaphore = new java.util.concurrent.Semaphore(permits, parts[0].equals("fair"));
                return new Door() {
                    public void enter() throws InterruptedException {
                        semaphore.acquire();
                    }

                    public void leave() {
                        semaphore.release();
                    }
                };
            }
            default:
                return new Door() {
                    public void enter() {}

                    public void leave() {}
                };
        }
    }

    record Contender(String name, String door, int threads, boolean virtual, int permits, HikariDataSource pool) {}

    record Outcome(double rate, double meanHold, double meanWait, double longest, double fairShare) {}

    private static HikariDataSource pool(EmbeddedServer server, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?prepareThreshold=1");
        config.setUsername(server.user());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(60_000);
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

    private static Outcome run(Contender c, long millis, int work) throws Exception {
        Door door = door(c.door, c.permits);
        AtomicLong operations = new AtomicLong();
        AtomicLong held = new AtomicLong();
        AtomicLong waited = new AtomicLong();
        AtomicLong longest = new AtomicLong();
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(c.threads);
        boolean[] stop = new boolean[1];
        java.lang.invoke.VarHandle stopped = java.lang.invoke.MethodHandles.arrayElementVarHandle(boolean[].class);
        ThreadFactory factory = factory(c.virtual);
        for (int i = 0; i < c.threads; i++) {
            factory.newThread(() -> {
                        long ops = 0;
                        long hold = 0;
                        long wait = 0;
                        long max = 0;
                        try {
                            start.await();
                            while (!(boolean) stopped.getOpaque(stop, 0)) {
                                long from = System.nanoTime();
                                door.enter();
                                try (Connection connection = c.pool.getConnection()) {
                                    long in = System.nanoTime();
                                    wait += in - from;
                                    max = Math.max(max, in - from);
                                    query(connection);
                                    hold += System.nanoTime() - in;
                                } finally {
                                    door.leave();
                                }
                                ops++;
                                if (work > 0) {
                                    long until = System.nanoTime() + work * 1000L;
                                    java.util.concurrent.locks.LockSupport.parkNanos(work * 1000L);
                                    if (until < 0) throw new IllegalStateException();
                                }
                            }
                        } catch (Exception e) {
                            e.printStackTrace();
                        }
                        operations.addAndGet(ops);
                        held.addAndGet(hold);
                        waited.addAndGet(wait);
                        long most = max;
                        longest.getAndUpdate(m -> Math.max(m, most));
                        end.countDown();
                    })
                    .start();
        }
        long begin = System.nanoTime();
        start.countDown();
        Thread.sleep(millis);
        stopped.setOpaque(stop, 0, true);
        end.await();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double hold = held.get() / 1e3 / operations.get();
        return new Outcome(
                operations.get() / seconds,
                hold,
                waited.get() / 1e3 / operations.get(),
                longest.get() / 1e3,
                hold * c.threads / c.permits);
    }

    private static void query(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id, name, city, age from account where id = ?")) {
            statement.setLong(1, 1 + ThreadLocalRandom.current().nextInt(ROWS));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getLong(1)
                                + row.getString(2).length()
                                + row.getString(3).length()
                                + row.getInt(4)
                        < 0) {
                    throw new IllegalStateException();
                }
            }
        }
    }

    /** Waits, for half a minute at most, until other programs leave the machine idle. */
    private static void awaitQuiet() throws Exception {
        for (int i = 0; i < 8; i++) {
            long[] before = processor();
            Thread.sleep(300);
            long[] after = processor();
            if (after[0] - before[0] >= 0.94 * (after[1] - before[1])) {
                return;
            }
        }
    }

    private static long[] processor() throws java.io.IOException {
        String[] times = java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/stat"))
                .get(0)
                .split(" +");
        long all = 0;
        for (int i = 1; i < times.length; i++) {
            all += Long.parseLong(times[i]);
        }
        return new long[] {Long.parseLong(times[4]) + Long.parseLong(times[5]), all};
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** args: rounds millis workMicros then contenders {@code door,threads(v),permits}; the first is the base. */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        long millis = Long.parseLong(args[1]);
        int work = Integer.parseInt(args[2]);
        try (EmbeddedServer server = EmbeddedServer.start()) {
            List<Contender> contenders = new ArrayList<>();
            for (String arg : Arrays.asList(args).subList(3, args.length)) {
                String[] p = arg.split(",");
                boolean virtual = p[1].endsWith("v");
                contenders.add(new Contender(
                        arg,
                        p[0],
                        Integer.parseInt(p[1].replace("v", "")),
                        virtual,
                        Integer.parseInt(p[2]),
                        pool(server, Integer.parseInt(p[2]))));
            }
            try (Connection connection = contenders.get(0).pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table account(id bigint primary key, name text, city text, age int)");
                statement.execute("insert into account select i, 'name ' || i, 'city ' || i % 100, i % 90"
                        + " from generate_series(1, " + ROWS + ") i");
                statement.execute("vacuum analyze account");
            }
            for (Contender c : contenders) {
                run(c, 1500, work);
            }
            double[][] rates = new double[contenders.size()][rounds];
            double[][] ratios = new double[contenders.size()][rounds];
            double[][] unfair = new double[contenders.size()][rounds];
            double[][] longest = new double[contenders.size()][rounds];
            double[][] hold = new double[contenders.size()][rounds];
            for (int r = 0; r < rounds; r++) {
                for (int c = 0; c < contenders.size(); c++) {
                    Outcome o = run(contenders.get(c), millis, work);
                    rates[c][r] = o.rate;
                    ratios[c][r] = o.rate / rates[0][r];
                    unfair[c][r] = o.longest / o.fairShare;
                    longest[c][r] = o.longest;
                    hold[c][r] = o.meanHold;
                }
            }
            System.out.printf(
                    "%-24s %9s %6s %6s %6s %9s %9s %7s%n",
                    "", "op/s", "ratio", "min", "max", "longest", "max/fair", "hold");
            for (int c = 0; c < contenders.size(); c++) {
                System.out.printf(
                        "%-24s %9.0f %6.2f %6.2f %6.2f %7.1fms %9.2f %5.0fus (worst max/fair %.2f)%n",
                        contenders.get(c).name,
                        median(rates[c]),
                        median(ratios[c]),
                        Arrays.stream(ratios[c]).min().getAsDouble(),
                        Arrays.stream(ratios[c]).max().getAsDouble(),
                        median(longest[c]) / 1e3,
                        median(unfair[c]),
                        median(hold[c]),
                        Arrays.stream(unfair[c]).max().getAsDouble());
            }
            contenders.forEach(c -> c.pool.close());
        }
    }
}
