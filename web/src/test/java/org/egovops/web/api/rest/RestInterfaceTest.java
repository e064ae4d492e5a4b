package org.egovops.web.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("INC-12")
class RestInterfaceTest {

  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void it_names_every_resource_and_provider_there_is() throws IOException {
    assertThat(new RestInterface().getClasses())
        .containsExactlyInAnyOrderElementsOf(resourcesAndProviders());
  }

  private static Set<Class<?>> resourcesAndProviders() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("org/egovops/web/api/rest"))) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> load(file.replace(".class", "").replace('/', '.')))
          .filter(one -> !Modifier.isAbstract(one.getModifiers()))
          .filter(RestInterfaceTest::belongs)
          .collect(Collectors.toSet());
    }
  }

  private static boolean belongs(Class<?> one) {
    return one.isAnnotationPresent(jakarta.ws.rs.Path.class)
        || one.isAnnotationPresent(Provider.class);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, RestInterfaceTest.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
