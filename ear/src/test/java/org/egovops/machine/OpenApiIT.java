package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.machine.Description.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the interface says of itself is what it does. */
@Tag("INC-12")
class OpenApiIT {

  private static final Path SOURCES = Path.of("../web/src/main/java/org/egovops/web/api/rest");
  private static final Pattern VERB = Pattern.compile("(?m)^  @(GET|POST|PUT|DELETE|PATCH)$");

  private final Description description = new Description();

  @Test
  void every_method_of_a_resource_is_described() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      Map<String, String> sources =
          files
              .filter(file -> file.toString().endsWith("Resource.java"))
              .filter(file -> !file.endsWith("OpenApiResource.java"))
              .map(OpenApiIT::read)
              .collect(Collectors.toMap(OpenApiIT::name, source -> source));
      long methods =
          sources.values().stream()
              .filter(source -> !source.contains("abstract class"))
              .mapToLong(source -> verbs(source) + verbs(sources.get(above(source))))
              .sum();
      assertThat(description.operations()).hasSize((int) methods);
    }
  }

  @Test
  void names_two_ways_to_identify_oneself() {
    JsonObject schemes =
        description.document().getJsonObject("components").getJsonObject("securitySchemes");

    assertThat(schemes.keySet()).containsExactlyInAnyOrder("bearer", "basic");
  }

  @Test
  void nobody_gets_in_anywhere_and_learns_how_to() {
    for (Operation operation : description.operations()) {
      Answer answer =
          Machine.nobody().send(operation.method(), operation.path().replaceAll("[{}]", ""), null);

      assertThat(answer.status()).as(operation.toString()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("http.401");
      assertThat(answer.response().headers().allValues("WWW-Authenticate"))
          .anyMatch(way -> way.startsWith("Bearer"))
          .anyMatch(way -> way.startsWith("Basic"));
    }
  }

  @Test
  void every_operation_answers_as_described() {
    Samples samples = Samples.prepare();
    List<String> faults = new ArrayList<>();
    for (Operation operation : description.operations()) {
      faults.addAll(faults(operation, send(Machine.of("pm"), operation, samples)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void reading_works_for_who_may_read() {
    Samples samples = Samples.prepare();
    description.operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> !operation.path().matches(".*/(reports|runs|proposals)/\\{.*"))
        .forEach(
            operation ->
                assertThat(send(Machine.of("pm"), operation, samples).status())
                    .as(operation.toString())
                    .isEqualTo(200));
  }

  private static Answer send(Machine machine, Operation operation, Samples samples) {
    var request = machine.request(samples.address(operation) + samples.query(operation));
    if (operation.parameters().stream().anyMatch(OpenApiIT::isVersion)) {
      request.header("If-Match", "\"0\"");
    }
    operation.bodyType().ifPresent(type -> request.header("Content-Type", type));
    return machine.send(
        request.method(
            operation.method(),
            operation.bodyType().isPresent()
                ? BodyPublishers.ofString(samples.body(operation))
                : BodyPublishers.noBody()));
  }

  private static boolean isVersion(JsonObject parameter) {
    return parameter.getString("name").equals("If-Match");
  }

  private List<String> faults(Operation operation, Answer answer) {
    String status = Integer.toString(answer.status());
    if (!operation.responses().containsKey(status)) {
      return List.of(operation + " answers " + answer);
    }
    JsonObject content = operation.responses().getJsonObject(status).getJsonObject("content");
    if (content == null) {
      return answer.text().isEmpty() ? List.of() : List.of(operation + " has a body: " + answer);
    }
    if (!content.containsKey(answer.mediaType())) {
      return content.containsKey("*/*") ? List.of() : List.of(operation + " says " + answer);
    }
    if (!answer.mediaType().endsWith("json")) {
      return List.of();
    }
    JsonObject schema = content.getJsonObject(answer.mediaType()).getJsonObject("schema");
    return description.faults(answer.json(), schema, operation + " " + status + " ");
  }

  private static long verbs(String source) {
    return source == null ? 0 : VERB.matcher(source).results().count();
  }

  private static String name(String source) {
    return source.replaceAll("(?s).* class (\\w+Resource).*", "$1");
  }

  /** The class whose methods a resource inherits, or the empty string. */
  private static String above(String source) {
    return source.contains(" extends ")
        ? source.replaceAll("(?s).* class \\w+Resource extends (\\w+).*", "$1")
        : "";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
