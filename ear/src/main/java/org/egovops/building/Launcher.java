package org.egovops.building;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Launcher (启动器): the command line of {@code mvn -Prun} and of a developer's second server. */
public final class Launcher {

  private static final List<String> VERBS = List.of("run", "start", "redeploy", "stop");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Options options;
  private final Server server;

  private Launcher(Options options) {
    this.options = options;
    this.server =
        new Server(options.place(), options.database(), options.demonstration(), this::say);
  }

  public static void main(String[] arguments) {
    try {
      boolean verbGiven = arguments.length > 0 && VERBS.contains(arguments[0]);
      List<String> rest = List.of(arguments).subList(verbGiven ? 1 : 0, arguments.length);
      new Launcher(Options.of(rest)).act(verbGiven ? arguments[0] : "run");
    } catch (CannotStart reason) {
      System.err.println("\n" + reason.getMessage() + "\n");
      System.exit(1);
    }
  }

  private void act(String verb) {
    switch (verb) {
      case "start" -> announce(server.start(options.address(), options.port()));
      case "redeploy" -> server.redeploy(options.place().application());
      case "stop" -> server.stop();
      default -> run();
    }
  }

  private void run() {
    server.requireFree(options.address(), options.port());
    Thread stopping = new Thread(this::stop, "stopping");
    Runtime.getRuntime().addShutdownHook(stopping);
    announce(server.start(options.address(), options.port()));
    say("按 Ctrl-C 停止。  Ctrl-C stops it.\n");
    server.process().ifPresent(process -> process.onExit().join());
    if (!stopping.isAlive()) {
      throw new CannotStart(
          "服务器意外停止，原因见日志。 / The server ended by itself; its log says why: "
              + options.place().log());
    }
  }

  private void stop() {
    say("\n正在停止…  Stopping");
    server.stop();
    say("已停止。  Stopped.");
  }

  private void announce(URI root) {
    say("");
    say("eGovOps 政务运维 已就绪：%s".formatted(root));
    say("eGovOps is ready at    %s".formatted(root));
    say("日志 log: %s".formatted(options.place().log()));
  }

  private void say(String sentence) {
    out.println(sentence);
  }
}
