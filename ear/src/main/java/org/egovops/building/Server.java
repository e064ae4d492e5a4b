package org.egovops.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Server (服务器): one Payara with eGovOps in it, in a process of its own. Starts, stops and is asked
 * about by whoever knows its place, also after this Java has ended and another has begun.
 */
public final class Server {

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
  private static final Duration PORT_PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
  private static final String LISTENER =
      "set configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener-1.";

  private final Place place;
  private final Database database;
  private final Domain domain;
  private final Consumer<String> progress;

  /**
   * @param demonstration whether the application fills an empty database with demonstration data
   * @param progress told what is going on, a sentence at a time
   */
  public Server(Place place, Database database, boolean demonstration, Consumer<String> progress) {
    this.place = place;
    this.database = database;
    this.progress = progress;
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.put("EGOVOPS_DATA", place.data().toString());
    environment.put("EGOVOPS_SEARCH_FOLDER", place.data().toString());
    environment.put("EGOVOPS_DEMO", Boolean.toString(demonstration));
    this.domain = new Domain(place, new Asadmin(place.payara(), environment));
  }

  /**
   * Starts and returns once eGovOps answers.
   *
   * @return where it answers
   */
  public URI start(InetAddress address, int port) {
    requireFree(address, port);
    boolean anew = !prepared();
    progress.accept("正在启动服务器…  Starting the server");
    domain.start(beforeBoot(address, port));
    if (anew) {
      progress.accept("正在部署应用…  Deploying the application");
      domain.deploy(place.application(), database);
    }
    URI root = root(address, port);
    Readiness.await(root, this::running, place.log());
    return root;
  }

  /** Puts an EAR into the running server, in place of the one it holds. */
  public void redeploy(Path application) {
    domain.deploy(application, database);
  }

  /** Stops cleanly; without effect when nothing runs. */
  public void stop() {
    process()
        .ifPresent(
            process -> {
              if (process.supportsNormalTermination()) {
                process.destroy();
              } else {
                domain.stop();
              }
              awaitEnd(process);
            });
  }

  /** Ends the process as a power cut would, for tests of what survives. */
  public void kill() {
    process()
        .ifPresent(
            process -> {
              process.destroyForcibly();
              awaitEnd(process);
            });
  }

  /** The server's process while it runs. */
  public Optional<ProcessHandle> process() {
    try {
      return Files.exists(note())
          ? ProcessHandle.of(Long.parseLong(Files.readString(note()).trim())).filter(this::ours)
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Port of the server's own administration, on the loopback interface. */
  public int adminPort() {
    return domain.adminPort();
  }

  private boolean running() {
    return process().isPresent();
  }

  /**
   * A process id may have been given to somebody else since; some systems tell no command line, and
   * one that has ended tells no command either.
   */
  private boolean ours(ProcessHandle process) {
    String folder = place.domain().toString();
    return process.isAlive()
        && process
            .info()
            .commandLine()
            .map(line -> line.contains(folder))
            .orElseGet(() -> process.info().command().isPresent());
  }

  /** Refuses, in one sentence, when this place or this port is already in use. */
  public void requireFree(InetAddress address, int port) {
    process()
        .ifPresent(
            other -> {
              throw new CannotStart(
                  "eGovOps 已在此目录运行（进程 %d），请先停止。 / eGovOps already runs from %s as process %d; stop it first."
                      .formatted(other.pid(), place.home(), other.pid()));
            });
    if (!isFree(address, port)) {
      throw new CannotStart(
          "端口 %d 已被占用，请用 -Dport=… 另选端口。 / Port %d is in use; choose another with -Dport=…"
              .formatted(port, port));
    }
  }

  /** A server that was killed a moment ago may hold its port a little longer than its process. */
  private boolean isFree(InetAddress address, int port) {
    boolean killed = Files.exists(note());
    Instant patience = killed ? Instant.now().plus(PORT_PATIENCE) : Instant.MIN;
    while (!Ports.free(address, port)) {
      if (Instant.now().isAfter(patience)) {
        return false;
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    return true;
  }

  /** Where the server writes its process id; it takes it away when it stops cleanly. */
  private Path note() {
    return place.domain().resolve("config/pid");
  }

  /** True when the domain can start as it is; otherwise it waits, empty, for the application. */
  private boolean prepared() {
    boolean templateCurrent = domain.template().current();
    if (!templateCurrent) {
      progress.accept("正在创建服务器域（约半分钟，仅首次）…  Creating the server domain (once)");
      domain.template().make();
    }
    if (templateCurrent && domain.holds(database)) {
      return true;
    }
    domain.beginAnew();
    return false;
  }

  /** Payara reads this before it opens a listener. */
  private Path beforeBoot(InetAddress address, int port) {
    String commands =
        LISTENER + "address=" + address.getHostAddress() + "\n" + LISTENER + "port=" + port + "\n";
    try {
      Files.createDirectories(place.data());
      return Files.writeString(place.home().resolve("before-boot.asadmin"), commands);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static URI root(InetAddress address, int port) {
    InetSocketAddress reached =
        address.isAnyLocalAddress() || address.isLoopbackAddress()
            ? InetSocketAddress.createUnresolved("localhost", port)
            : new InetSocketAddress(address, port);
    return URI.create("http://" + reached.getHostString() + ":" + port + "/");
  }

  /**
   * Waits until the process is over and its sockets are given back. An ended process may stay in
   * the process table until its parent takes note, in a container for good: that one has ended too.
   */
  private void awaitEnd(ProcessHandle process) {
    Instant patience = Instant.now().plus(STOP_PATIENCE);
    while (ours(process) || !Ports.free(InetAddress.getLoopbackAddress(), adminPort())) {
      if (Instant.now().isAfter(patience)) {
        if (!process.destroyForcibly()) {
          return;
        }
        patience = Instant.now().plus(STOP_PATIENCE);
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }
}
