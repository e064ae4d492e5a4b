package org.egovops.web.screen;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Record accessors (记录分量): lets a page read {@code row.number} of a Java record, whose accessor is
 * {@code number()}. Expression Language knows only {@code getNumber()} before version 6. Other
 * public methods without parameters are read the same way, so a record's derived values are too.
 */
public class RecordAccessors extends ELResolver {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    Method accessor = accessor(context, base, property);
    if (accessor == null) {
      return null;
    }
    try {
      return accessor.invoke(base);
    } catch (ReflectiveOperationException failure) {
      throw new ELException(failure);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    Method accessor = accessor(context, base, property);
    return accessor == null ? null : accessor.getReturnType();
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return accessor(context, base, property) != null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (accessor(context, base, property) != null) {
      throw new PropertyNotWritableException("a record cannot be changed: " + property);
    }
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Method accessor(ELContext context, Object base, Object property) {
    if (!(base instanceof Record) || !(property instanceof String name)) {
      return null;
    }
    Method accessor = ACCESSORS.get(base.getClass()).get(name);
    if (accessor != null) {
      context.setPropertyResolved(base, property);
    }
    return accessor;
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> all =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getParameterCount() == 0 && isPublic(method))
            .filter(method -> method.getReturnType() != void.class && !method.isSynthetic())
            .collect(Collectors.toMap(Method::getName, method -> method));
    for (RecordComponent component : type.getRecordComponents()) {
      all.put(component.getName(), component.getAccessor());
    }
    all.values().forEach(Method::trySetAccessible);
    return Map.copyOf(all);
  }

  private static boolean isPublic(Method method) {
    return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
  }
}
