package dev.pgpx.faults.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ServerDoorTest {
    @Test
    void opensWhenTheServerIsThere() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start()) {
            server.stop(StopMode.FAST);
            CompletableFuture<Long> never = ServerDoor.watch(server.port(), Duration.ofMillis(20));
            assertThatThrownBy(() -> never.get(30, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("did not accept connections");
            CompletableFuture<Long> opened = ServerDoor.watch(server.port(), Duration.ofSeconds(60));
            long before = System.nanoTime();
            server.restart();
            assertThat(opened.get(60, TimeUnit.SECONDS)).isBetween(before, System.nanoTime());
        }
    }
}
