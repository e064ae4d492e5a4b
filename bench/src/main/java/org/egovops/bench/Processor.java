package org.egovops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time and memory of processes, as Linux and Java tell it. */
final class Processor {

  private Processor() {}

  /** Processor time a process and all it has started have used so far. */
  static Duration used(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** A line such as {@code VmRSS} of the process's status in MiB; 0 where there is no such file. */
  static long memory(long pid, String line) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
              .filter(text -> text.startsWith(line + ":"))
              .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          / 1024;
    }
  }
}
