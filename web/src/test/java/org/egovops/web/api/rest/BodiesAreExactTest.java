package org.egovops.web.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.HttpMethod;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body says is taken as it stands, or refused; never bent. */
@Tag("INC-12")
class BodiesAreExactTest {

  @ParameterizedTest
  @ValueSource(strings = {"{}{}", "{\"a\":1}}{}", "{} x", "[] 1", "1 2", "{", "{\"a\":1,}"})
  void a_body_is_one_value_and_nothing_after_it(String body) {
    assertThatThrownBy(() -> WholeBody.requireOne(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", " {\"a\":[1,{}]}\n ", "[]", "null", "\"text\""})
  void blanks_around_a_value_do_no_harm(String body) {
    WholeBody.requireOne(body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.9", "120.9", "1e-3", "2147483648", "-2147483649", "1e400"})
  void a_small_number_that_does_not_fit_is_refused(String number) {
    assertThatThrownBy(() -> small(number)).isInstanceOf(JsonbException.class);
  }

  @Test
  void a_whole_number_is_one_however_it_is_written() {
    assertThat(small("4")).isEqualTo(4);
    assertThat(small("4.0")).isEqualTo(4);
    assertThat(small("1e2")).isEqualTo(100);
    assertThat(small("-2147483648")).isEqualTo(Integer.MIN_VALUE);
  }

  /** The library reads a bare int by itself, and makes 4 of 4.9. */
  @Test
  void no_body_has_a_bare_number() {
    Set<Class<?>> seen = new HashSet<>();
    Set<String> bare = new TreeSet<>();
    bodies().forEach(type -> inspect(type, seen, bare));

    assertThat(seen).hasSizeGreaterThan(8);
    assertThat(bare).isEmpty();
  }

  private static Integer small(String number) {
    try (JsonParser parser = Json.createParser(new StringReader("[" + number + "]"))) {
      parser.next();
      parser.next();
      return new JsonFormat.SmallNumber().deserialize(parser, null, Integer.class);
    }
  }

  /** Parameters that are neither of the address nor of the request: what JSON is read into. */
  private static Stream<Type> bodies() {
    return new RestInterface()
        .getClasses().stream()
            .flatMap(one -> Stream.of(one.getMethods()))
            .filter(BodiesAreExactTest::isOperation)
            .flatMap(method -> Stream.of(method.getParameters()))
            .filter(parameter -> parameter.getAnnotations().length == 0)
            .map(Parameter::getParameterizedType);
  }

  private static boolean isOperation(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(on -> on.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static void inspect(Type type, Set<Class<?>> seen, Set<String> bare) {
    if (type instanceof ParameterizedType several) {
      Stream.of(several.getActualTypeArguments()).forEach(one -> inspect(one, seen, bare));
    } else if (type instanceof Class<?> form
        && form.getName().startsWith("org.egovops.")
        && !form.isEnum()
        && seen.add(form)) {
      inspectSetters(form, seen, bare);
    }
  }

  private static void inspectSetters(Class<?> form, Set<Class<?>> seen, Set<String> bare) {
    Stream<Parameter> taken =
        form.isRecord()
            ? Stream.of(form.getDeclaredConstructors()[0].getParameters())
            : Stream.of(form.getMethods())
                .filter(method -> method.getName().startsWith("set"))
                .flatMap(method -> Stream.of(method.getParameters()));
    taken.forEach(
        one -> {
          if (one.getType().isPrimitive() && one.getType() != boolean.class) {
            bare.add(form.getSimpleName() + "." + one.getDeclaringExecutable().getName());
          }
          inspect(one.getParameterizedType(), seen, bare);
        });
  }
}
