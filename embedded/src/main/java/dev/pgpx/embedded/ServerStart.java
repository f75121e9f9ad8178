package dev.pgpx.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One start of a server, from settings to a process that accepts connections, or to nothing left behind. */
final class ServerStart {
    static final String ADDRESS = "127.0.0.1";
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int PORT_ATTEMPTS = 5;
    private static final long POLL_MILLIS = 5;

    private final ServerSettings settings;
    private final Installation installation;
    private final Launcher launcher;
    private final Preparation preparation;

    private ServerStart(
            ServerSettings settings, Installation installation, Launcher launcher, Preparation preparation) {
        this.settings = settings;
        this.installation = installation;
        this.launcher = launcher;
        this.preparation = preparation;
    }

    /** What makes a folder one that a server can run on. */
    interface Preparation {
        void prepare(ServerFolder folder) throws IOException;
    }

    /** A server that accepts connections. */
    record Started(ServerFolder folder, Supervisor supervisor, int port, long processId) {}

    /** A server on its own cluster, which is made when there is none yet. */
    static ServerStart of(ServerSettings settings, Installation installation, Launcher launcher, Platform platform) {
        NewCluster cluster = new NewCluster(installation, launcher, platform.mac());
        return new ServerStart(
                settings, installation, launcher, folder -> folder.prepare(cluster, settings.password()));
    }

    /** A throw-away server like this one, on a folder that somebody else fills. */
    ServerStart temporary(Preparation filling) {
        return new ServerStart(settings.temporary(), installation, launcher, folder -> {
            folder.createData();
            filling.prepare(folder);
            launcher.own(folder.data());
        });
    }

    Started run() {
        if (settings.port() != 0) {
            return attempt(settings.port());
        }
        // a free port may be taken by another process between our look and the server's start
        for (int attempt = 1; attempt < PORT_ATTEMPTS; attempt++) {
            try {
                return attempt(freePort());
            } catch (EmbeddedServerException failed) {
                if (!Failures.tellsOfTakenPort(failed)) {
                    throw failed;
                }
            }
        }
        return attempt(freePort());
    }

    private Started attempt(int port) {
        ServerFolder folder = null;
        Supervisor supervisor = null;
        boolean started = false;
        try {
            folder = ServerFolder.of(settings, launcher);
            supervisor = Supervisor.open(launcher, folder.temporary(), folder.log(), command(folder, port));
            preparation.prepare(folder);
            long processId = start(supervisor, folder, port);
            started = true;
            return new Started(folder, supervisor, port, processId);
        } catch (IOException failed) {
            Path data = settings.dataFolder();
            throw Failures.files("prepare the data folder", data == null ? settings.temporaryParent() : data, failed);
        } finally {
            if (!started) {
                abandon(folder, supervisor);
            }
        }
    }

    /** Starts one that has ended once more, on the same port; its new process id. When that fails it has ended again. */
    long again(Started ended) {
        boolean started = false;
        try {
            long processId = start(ended.supervisor(), ended.folder(), ended.port());
            started = true;
            return processId;
        } catch (IOException failed) {
            throw Failures.files("read the data folder", ended.folder().data(), failed);
        } finally {
            if (!started) {
                ServerStop.end(ended.supervisor(), StopMode.IMMEDIATE);
            }
        }
    }

    Duration timeout() {
        return settings.startTimeout();
    }

    private static void abandon(@Nullable ServerFolder folder, @Nullable Supervisor supervisor) {
        if (supervisor != null) {
            ServerStop.stop(supervisor);
        }
        if (folder != null) {
            folder.discard();
        }
    }

    private long start(Supervisor supervisor, ServerFolder folder, int port) throws IOException {
        ServerLog log = ServerLog.from(folder.log());
        long processId = supervisor.start();
        PostmasterFile state = new PostmasterFile(folder.data());
        long start = System.nanoTime();
        while (!state.ready(processId)) {
            if (!supervisor.running()) {
                throw notStarted(folder.data(), supervisor.serverEnd().join(), log.lastLines(), port);
            }
            if (System.nanoTime() - start > settings.startTimeout().toNanos()) {
                throw Failures.startTooSlow(folder.data(), settings.startTimeout(), log.lastLines());
            }
            pause();
        }
        return processId;
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted("starting a server");
        }
    }

    private static EmbeddedServerException notStarted(Path data, int exitCode, String log, int port) {
        if (log.contains("Address already in use")) {
            return Failures.portTaken(port);
        }
        if (log.contains("lock file \"postmaster.pid\" already exists")) {
            return Failures.dataFolderInUse(data, log);
        }
        return Failures.tellsOfFullDisk(log) ? Failures.diskFull(data, null) : Failures.notStarted(data, exitCode, log);
    }

    private List<String> command(ServerFolder folder, int port) {
        List<String> command = new ArrayList<>(
                List.of(installation.postgres().toString(), "-D", folder.data().toString()));
        command.addAll(List.of("-p", String.valueOf(port), "-h", ADDRESS, "-k", "", "-c", "lc_messages=C"));
        if (folder.temporary() != null) {
            command.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        settings.parameters().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw Failures.files("find a free port", Path.of(ADDRESS), none);
        }
    }

    static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByAddress(LOOPBACK);
    }
}
