package dev.pgpx.conformance.notification;

import dev.pgpx.database.NotificationListener;
import dev.pgpx.database.engine.Notification;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that keeps what it is told, in order. */
final class Recorder implements NotificationListener {
    static final String MISSED = "(missed)";

    private final List<String> told = new CopyOnWriteArrayList<>();
    final List<Duration> gaps = new CopyOnWriteArrayList<>();
    final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Override
    public void notified(Notification notification) {
        told.add(notification.payload());
    }

    @Override
    public void missed(Duration gap) {
        gaps.add(gap);
        told.add(MISSED);
    }

    @Override
    public void failed(Throwable failure) {
        failures.add(failure);
    }

    List<String> told() {
        return List.copyOf(told);
    }

    void await(String payload) {
        Await.until("the notification " + payload + " after " + told, () -> told.contains(payload));
    }
}
