package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.contract.ContractLifecycle;
import org.egovops.incident.IncidentLifecycle;
import org.egovops.jobs.JobLifecycle;
import org.egovops.kernel.Lifecycle;
import org.egovops.reporting.ReportLifecycle;
import org.egovops.request.RequestLifecycle;
import org.junit.jupiter.api.Test;

/** Writes docs/lifecycles.md from the transition tables and refuses a stale copy. */
class LifecyclesDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/lifecycles.md");
  private static final Map<String, Lifecycle<?, ?>> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("Contract (运维合同)", ContractLifecycle.TABLE);
    TABLES.put("Incident (事件)", IncidentLifecycle.TABLE);
    TABLES.put("Job run (作业运行)", JobLifecycle.TABLE);
    TABLES.put("Service request (服务请求)", RequestLifecycle.TABLE);
    TABLES.put("Service report (服务报告)", ReportLifecycle.TABLE);
  }

  @Test
  void the_document_shows_the_tables_as_they_are() throws IOException {
    String document =
        TABLES.entrySet().stream()
            .map(table -> "## " + table.getKey() + "\n\n" + diagram(table.getValue()))
            .collect(Collectors.joining("\n", "# Lifecycles\n\nWritten by a test.\n\n", ""));
    String before = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
    Files.writeString(DOCUMENT, document);
    assertThat(before).as("docs/lifecycles.md was stale and is now rewritten").isEqualTo(document);
  }

  private static <S extends Enum<S>, A extends Enum<A>> String diagram(Lifecycle<S, A> table) {
    return Stream.of(table.states().getEnumConstants())
        .flatMap(from -> table.allowed(from).stream().map(action -> arrow(table, from, action)))
        .collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```\n"));
  }

  private static <S extends Enum<S>, A extends Enum<A>> String arrow(
      Lifecycle<S, A> table, S from, A action) {
    return "  " + from + " --> " + table.next(from, action) + ": " + action;
  }
}
