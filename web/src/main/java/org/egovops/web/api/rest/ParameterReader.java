package org.egovops.web.api.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.egovops.kernel.NotFound;

/**
 * Parameter reader (参数解析): numbers, flags, times and choices in query, header and path. What cannot
 * be read names the parameter and what it takes; without this it would be "nothing at this
 * address".
 */
@Provider
public class ParameterReader implements ParamConverterProvider {

  private static final Map<Class<?>, BiFunction<String, String, ?>> READERS =
      Map.of(
          int.class, Parameters::number,
          Integer.class, Parameters::number,
          Long.class, Parameters::id,
          Boolean.class, Parameters::flag,
          boolean.class, Parameters::flag,
          Instant.class, Parameters::instant,
          LocalDate.class, Parameters::day);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] about) {
    return name(about)
        .flatMap(name -> reader(type, name, about))
        .map(reader -> converter(type, reader))
        .orElse(null);
  }

  private static Optional<String> name(Annotation[] about) {
    return Stream.of(about)
        .map(
            annotation -> {
              if (annotation instanceof QueryParam query) {
                return query.value();
              } else if (annotation instanceof HeaderParam header) {
                return header.value();
              } else {
                return annotation instanceof PathParam path ? path.value() : null;
              }
            })
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<Function<String, Object>> reader(
      Class<?> type, String name, Annotation[] about) {
    if (type.isEnum()) {
      return Optional.of(text -> choice(type, name, text));
    }
    if (type == long.class && Stream.of(about).anyMatch(PathParam.class::isInstance)) {
      return Optional.of(text -> pathId(name, text));
    }
    BiFunction<String, String, ?> reader = READERS.get(type);
    return reader == null ? Optional.empty() : Optional.of(text -> reader.apply(name, text));
  }

  /** In a path, what is no number names no record. */
  private static long pathId(String name, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException other) {
      throw new NotFound(name, text);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object choice(Class<?> type, String name, String text) {
    return Parameters.one((Class<Enum>) type, name, text);
  }

  private static <T> ParamConverter<T> converter(Class<T> type, Function<String, Object> reader) {
    return new ParamConverter<>() {
      @Override
      @SuppressWarnings("unchecked")
      public T fromString(String text) {
        if (text == null) {
          return type == boolean.class ? (T) Boolean.FALSE : null;
        }
        return (T) reader.apply(text);
      }

      @Override
      public String toString(T value) {
        return String.valueOf(value);
      }
    };
  }
}
