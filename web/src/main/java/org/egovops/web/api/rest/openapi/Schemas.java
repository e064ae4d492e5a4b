package org.egovops.web.api.rest.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.egovops.kernel.Page;

/**
 * Schemas (数据结构) of what goes in and out, as the JSON of this interface writes it. Records and
 * forms become named components; their declared constraints come along.
 */
final class Schemas {

  private static final Map<Class<?>, String[]> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, new String[] {"string", null}),
          Map.entry(boolean.class, new String[] {"boolean", null}),
          Map.entry(Boolean.class, new String[] {"boolean", null}),
          Map.entry(int.class, new String[] {"integer", "int32"}),
          Map.entry(Integer.class, new String[] {"integer", "int32"}),
          Map.entry(long.class, new String[] {"integer", "int64"}),
          Map.entry(Long.class, new String[] {"integer", "int64"}),
          Map.entry(double.class, new String[] {"number", "double"}),
          Map.entry(Double.class, new String[] {"number", "double"}),
          Map.entry(BigDecimal.class, new String[] {"number", null}),
          Map.entry(Instant.class, new String[] {"string", "date-time"}),
          Map.entry(LocalDate.class, new String[] {"string", "date"}),
          Map.entry(LocalTime.class, new String[] {"string", "time"}),
          Map.entry(YearMonth.class, new String[] {"string", "year-month"}),
          Map.entry(Duration.class, new String[] {"string", "duration"}),
          Map.entry(InputStream.class, new String[] {"string", "binary"}),
          Map.entry(byte[].class, new String[] {"string", "binary"}));

  private final Map<String, JsonValue> components;
  private final Map<String, Type> named;
  private final boolean answering;

  Schemas() {
    this(new TreeMap<>(), new TreeMap<>(), false);
  }

  private Schemas(Map<String, JsonValue> components, Map<String, Type> named, boolean answering) {
    this.components = components;
    this.named = named;
    this.answering = answering;
  }

  /**
   * The same components for what is answered: a form that is read leaves out what only its next
   * sender has to say.
   */
  Schemas answered() {
    return new Schemas(components, named, true);
  }

  /** All components met so far. */
  JsonObject components() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    components.forEach(all::add);
    return all.build();
  }

  /** The schema of a type: in place where it is simple, else a reference to a component. */
  JsonObject of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    Class<?> kind = (Class<?>) type;
    if (SIMPLE.containsKey(kind)) {
      return simple(SIMPLE.get(kind));
    }
    if (kind == JsonObject.class) {
      return anyObject();
    }
    return kind == Object.class
        ? JsonValue.EMPTY_JSON_OBJECT
        : reference(name(kind) + (asRead(kind) ? "AsRead" : ""), kind);
  }

  /** An object whose fields its own documentation names. */
  private static JsonObject anyObject() {
    return Json.createObjectBuilder()
        .add("type", "object")
        .add("additionalProperties", JsonValue.EMPTY_JSON_OBJECT)
        .build();
  }

  private JsonObject ofGeneric(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    if (Collection.class.isAssignableFrom(raw)) {
      return Json.createObjectBuilder()
          .add("type", "array")
          .add("items", of(type.getActualTypeArguments()[0]))
          .build();
    }
    if (Map.class.isAssignableFrom(raw)) {
      return Json.createObjectBuilder()
          .add("type", "object")
          .add("additionalProperties", of(type.getActualTypeArguments()[1]))
          .build();
    }
    if (raw == Page.class) {
      return page(type.getActualTypeArguments()[0]);
    }
    throw new IllegalStateException("No schema for " + type);
  }

  private JsonObject page(Type row) {
    JsonObject rows = Json.createObjectBuilder().add("type", "array").add("items", of(row)).build();
    return Json.createObjectBuilder()
        .add("type", "object")
        .add(
            "properties",
            Json.createObjectBuilder()
                .add("rows", rows)
                .add("next", simple(SIMPLE.get(String.class))))
        .add("required", Json.createArrayBuilder().add("rows"))
        .add("additionalProperties", false)
        .build();
  }

  private static JsonObject simple(String[] typeAndFormat) {
    JsonObjectBuilder schema = Json.createObjectBuilder().add("type", typeAndFormat[0]);
    if (typeAndFormat[1] != null) {
      schema.add("format", typeAndFormat[1]);
    }
    return schema.build();
  }

  private JsonObject reference(String name, Class<?> kind) {
    Type known = named.putIfAbsent(name, kind);
    if (known == null) {
      components.put(name, kind.isEnum() ? choices(kind) : object(kind));
    } else if (known != kind) {
      throw new IllegalStateException("Two types are called " + name);
    }
    return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
  }

  private boolean asRead(Class<?> kind) {
    return answering && !kind.isRecord() && !kind.isEnum();
  }

  /** {@code IncidentJson.Caller} is IncidentCaller, {@code IncidentJson} is Incident. */
  private static String name(Class<?> kind) {
    String own = kind.getSimpleName().replaceFirst("(?<=.)Json$", "");
    Class<?> outer = kind.getEnclosingClass();
    return outer == null ? own : name(outer).replaceFirst("(?<=.)Resource$", "") + own;
  }

  private static JsonObject choices(Class<?> kind) {
    JsonArrayBuilder names = Json.createArrayBuilder();
    Stream.of(kind.getEnumConstants()).forEach(one -> names.add(((Enum<?>) one).name()));
    return Json.createObjectBuilder().add("type", "string").add("enum", names).build();
  }

  private JsonObject object(Class<?> kind) {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    JsonArrayBuilder required = Json.createArrayBuilder();
    properties(kind)
        .forEach(
            (name, property) -> {
              properties.add(name, constrained(of(property.type()), property.about()));
              if (property.needed() && !asRead(kind)) {
                required.add(name);
              }
            });
    JsonObjectBuilder schema =
        Json.createObjectBuilder()
            .add("type", "object")
            .add("properties", properties)
            .add("additionalProperties", false);
    jakarta.json.JsonArray names = required.build();
    return (names.isEmpty() ? schema : schema.add("required", names)).build();
  }

  /**
   * One property.
   *
   * @param type its type
   * @param about where its constraints are declared
   * @param needed whether it is always there
   */
  private record Property(Type type, AnnotatedElement about, boolean needed) {}

  private static Map<String, Property> properties(Class<?> kind) {
    Map<String, Property> found = new LinkedHashMap<>();
    if (kind.isRecord()) {
      for (RecordComponent part : kind.getRecordComponents()) {
        found.put(
            part.getName(),
            new Property(part.getGenericType(), part, part.getType().isPrimitive()));
      }
      return found;
    }
    for (PropertyDescriptor part : beanProperties(kind)) {
      if (part.getReadMethod() != null && part.getWriteMethod() != null) {
        AnnotatedElement about = field(kind, part.getName());
        Type type = part.getReadMethod().getGenericReturnType();
        found.put(part.getName(), new Property(type, about, mustBeSent(about)));
      }
    }
    return found;
  }

  private static PropertyDescriptor[] beanProperties(Class<?> kind) {
    try {
      return Introspector.getBeanInfo(kind, Object.class).getPropertyDescriptors();
    } catch (IntrospectionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static AnnotatedElement field(Class<?> kind, String name) {
    return Stream.<Class<?>>iterate(kind, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(kind + " has no field " + name));
  }

  /** Blank text is refused; other fields that must not be null may have a usual value. */
  private static boolean mustBeSent(AnnotatedElement about) {
    return about.isAnnotationPresent(NotBlank.class);
  }

  private static JsonObject constrained(JsonObject schema, AnnotatedElement about) {
    if (schema.containsKey("$ref")) {
      return schema;
    }
    JsonObjectBuilder more = Json.createObjectBuilder(schema);
    boolean array = "array".equals(schema.getString("type", ""));
    Size size = about.getAnnotation(Size.class);
    if (size != null && size.max() < Integer.MAX_VALUE) {
      more.add(array ? "maxItems" : "maxLength", size.max());
    }
    if (about.isAnnotationPresent(NotBlank.class) || about.isAnnotationPresent(NotEmpty.class)) {
      more.add(array ? "minItems" : "minLength", 1);
    }
    if (about.isAnnotationPresent(Min.class)) {
      more.add("minimum", about.getAnnotation(Min.class).value());
    }
    if (about.isAnnotationPresent(Max.class)) {
      more.add("maximum", about.getAnnotation(Max.class).value());
    }
    if (about.isAnnotationPresent(Pattern.class)) {
      more.add("pattern", "^(" + about.getAnnotation(Pattern.class).regexp() + ")$");
    }
    return more.build();
  }
}
