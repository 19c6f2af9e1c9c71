package org.jalon.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * A real PostgreSQL, its binaries from the build's dependencies, its data in a folder that is kept
 * between runs. Its port is chosen before it starts, so that the pool can be made at once.
 */
@Component
class EmbeddedDatabase implements JdbcConnectionDetails {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration START = Duration.ofSeconds(60);
  private static final Executor STARTER =
      work -> Thread.ofPlatform().name("database-start").daemon().start(work);

  private final DatabaseProperties properties;
  private final int port;
  private final CompletableFuture<@Nullable Void> started;
  private @Nullable EmbeddedPostgres postgres;
  private @Nullable FileChannel lock;

  EmbeddedDatabase(DatabaseProperties properties) {
    this.properties = properties;
    this.port = properties.outside() ? 0 : freePort();
    // At once, while the rest of the site is still being wired: a first start takes seconds.
    this.started =
        properties.outside()
            ? CompletableFuture.completedFuture(null)
            : CompletableFuture.runAsync(this::start, STARTER);
  }

  @Override
  public String getJdbcUrl() {
    return properties.outside()
        ? properties.url()
        : "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public String getUsername() {
    return properties.outside() ? properties.user() : "postgres";
  }

  @Override
  public String getPassword() {
    return properties.password();
  }

  /** Waits until it runs; returns at once when an outside database is in use. */
  void await() {
    started.join();
  }

  private synchronized void start() {
    Path data = properties.folder().toAbsolutePath();
    try {
      Files.createDirectories(data.getParent());
      lock(data);
      stopForgotten(data);
      postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(data.resolveSibling("postgres-binaries").toFile())
              .setPort(port)
              .setPGStartupWait(START)
              .setRegisterShutdownHook(false)
              .setServerConfig("max_wal_size", "2GB")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("the database in " + data + " could not be started", e);
    }
  }

  /**
   * Two sites on one folder would stop each other's database. The machine frees the lock when the
   * process ends, however it ends.
   */
  @SuppressWarnings("resource") // held as long as the process lives, or until stop()
  private void lock(Path data) throws IOException {
    Path file = data.resolveSibling(data.getFileName() + ".lock");
    lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean free;
    try {
      free = lock.tryLock() != null;
    } catch (OverlappingFileLockException ownProcess) {
      free = false;
    }
    if (!free) {
      lock.close();
      throw new IllegalStateException(
          "another Jalon uses the database in "
              + data
              + ": use its back office, or give both an outside database (jalon.database.url)");
    }
  }

  /** A server whose site was killed lives on and holds the folder: it is asked to stop. */
  private static void stopForgotten(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    long pid = lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
    var running = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
    if (running.isEmpty()) {
      Files.delete(pidFile);
      return;
    }
    LOG.info("Stopping the database that an earlier run of the site left (process {})", pid);
    running.get().destroy();
    try {
      running.get().onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      running.get().destroyForcibly();
    }
    Files.deleteIfExists(pidFile);
  }

  /** Process numbers are used again: another program's must not be stopped. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PreDestroy
  void stop() throws IOException {
    started.exceptionally(_ -> null).join();
    stopStarted();
  }

  private synchronized void stopStarted() throws IOException {
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }
}
