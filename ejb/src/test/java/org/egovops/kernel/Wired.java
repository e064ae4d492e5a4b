package org.egovops.kernel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Wires doors and stores in a test as the container would: one of each class, the entity manager of
 * the test's transaction, and what the test gives instead of the real thing. Events are collected.
 */
public final class Wired {

  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final List<Object> events = new ArrayList<>();
  private final EntityManager em;

  private Wired(EntityManager em) {
    this.em = em;
  }

  public static Wired in(EntityManager em) {
    return new Wired(em);
  }

  /** Uses {@code bean} wherever {@code type} is asked for. */
  public <T> Wired with(Class<T> type, T bean) {
    beans.put(type, bean);
    return this;
  }

  /** The bean of a class, made and wired when asked for the first time. */
  public <T> T get(Class<T> type) {
    return type.cast(bean(type));
  }

  /** What was fired so far, in order. */
  public List<Object> events() {
    return List.copyOf(events);
  }

  private Object bean(Class<?> type) {
    Object found = beans.get(type);
    if (found == null) {
      found = make(type);
      beans.put(type, found);
      wire(found);
    }
    return found;
  }

  private static Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("Give the test a " + type.getName(), failed);
    }
  }

  private void wire(Object bean) {
    for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          wire(bean, field);
        }
      }
    }
  }

  private void wire(Object bean, Field field) {
    try {
      field.setAccessible(true);
      if (field.isAnnotationPresent(PersistenceContext.class)) {
        field.set(bean, em);
      } else if (field.isAnnotationPresent(Inject.class)) {
        field.set(bean, field.getType() == Event.class ? collector() : bean(field.getType()));
      }
    } catch (IllegalAccessException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Object collector() {
    return Proxy.newProxyInstance(
        Wired.class.getClassLoader(),
        new Class<?>[] {Event.class},
        (proxy, method, arguments) -> {
          if (!method.getName().equals("fire")) {
            throw new UnsupportedOperationException(method.getName());
          }
          events.add(arguments[0]);
          return null;
        });
  }
}
