package org.egovops.building;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asadmin: Payara's administration tool, run by the same Java that runs this. */
final class Asadmin {

  private static final String JAVA_HOME = System.getProperty("java.home");

  private final Path payara;
  private final Map<String, String> environment;

  /**
   * @param environment seen by the tool and by a domain it starts, beside the caller's own
   */
  Asadmin(Path payara, Map<String, String> environment) {
    this.payara = payara;
    this.environment = environment;
  }

  /**
   * Runs one command to its end.
   *
   * @return what it printed
   * @throws CannotStart when the command failed, with what it printed
   */
  String run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(JAVA_HOME, "bin", "java").toString());
    command.add("-jar");
    command.add(payara.resolve("glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of("--interactive=false", "--user=admin"));
    command.addAll(List.of(arguments));
    return printed(command);
  }

  /**
   * Printed into a file, not a pipe: a server the tool starts inherits it and would keep it open.
   */
  private String printed(List<String> command) {
    File output = null;
    try {
      output = File.createTempFile("asadmin", ".log");
      int exit = process(command, output).waitFor();
      String printed = Files.readString(output.toPath(), Charset.defaultCharset());
      if (exit != 0) {
        throw new CannotStart(
            String.join(" ", command.subList(5, command.size())) + "\n" + printed);
      }
      return printed;
    } catch (IOException failed) {
      throw new CannotStart("Payara's asadmin cannot be run: " + failed.getMessage(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while waiting for asadmin", stopped);
    } finally {
      if (output != null) {
        output.delete();
      }
    }
  }

  private Process process(List<String> command, File output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", JAVA_HOME);
    builder.environment().put("AS_JAVA", JAVA_HOME);
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).redirectOutput(output).start();
  }
}
