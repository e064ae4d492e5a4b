package org.egovops.building;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.egovops.catalogue.Catalogue;
import org.egovops.configuration.Configuration;
import org.egovops.contract.Contracts;
import org.egovops.incident.IncidentManagement;
import org.egovops.kernel.Clock;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.recordkeeping.Timeline;
import org.egovops.search.FullText;
import org.egovops.servicelevel.ServiceLevelClocks;
import org.egovops.ticket.TicketFile;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;

/**
 * The whole business without a server, for life-of-a-record tests: every door and store as in
 * production, a database, a clock the test sets and people who take turns. What the container adds
 * — roles at the door, timers — is tested on the real server.
 */
public final class Office implements AutoCloseable {

  private static final Class<?>[] TICKETS = {
    Clock.class,
    CurrentActor.class,
    Timeline.class,
    Contracts.class,
    Catalogue.class,
    Configuration.class,
    ServiceLevelClocks.class,
    TicketFile.class,
    FullText.class,
    IncidentManagement.class
  };

  private final EntityManagerFactory factory;
  private final WeldContainer container;
  private EntityManager em;
  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private Actor actor;

  /** Opens the office with the product's packages named; a package brings those below it along. */
  public Office(TestDatabase database, Class<?>... packagesOf) {
    factory = database.factory();
    Weld weld = new Weld().disableDiscovery().addBeanDefiningAnnotations(Stateless.class);
    weld.addPackages(true, packagesOf).addServices(new OneEntityManager());
    weld.addBeanClasses(SetClock.class, SetActor.class, NoContainer.class);
    weld.selectAlternatives(SetClock.class, SetActor.class);
    OFFICE.set(this);
    container = weld.initialize();
  }

  /** The office of those who take tickets in and work on them, and what else a test names. */
  public static Office ofTickets(TestDatabase database, Class<?>... alsoPackagesOf) {
    return new Office(
        database,
        Stream.concat(Stream.of(TICKETS), Stream.of(alsoPackagesOf)).toArray(Class<?>[]::new));
  }

  /** The door or store of this type. */
  public <T> T door(Class<T> type) {
    return container.select(type).get();
  }

  /** Every bean of a kind. */
  public <T> List<T> all(Class<T> type) {
    return container.select(type, Any.Literal.INSTANCE).stream().toList();
  }

  /** From now on this person acts. */
  public Office as(Actor next) {
    actor = next;
    return this;
  }

  public Office at(Instant time) {
    now = time;
    return this;
  }

  public Office later(Duration span) {
    return at(now.plus(span));
  }

  public Instant now() {
    return now;
  }

  /** One transaction: committed when it ends well, rolled back when it throws. */
  public <T> T does(Supplier<T> work) {
    em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      T result = work.get();
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  @Override
  public void close() {
    container.close();
    OFFICE.remove();
  }

  /** The entity manager of the present transaction, for set-up that has no door yet. */
  public EntityManager em() {
    return em;
  }

  private static final ThreadLocal<Office> OFFICE = new ThreadLocal<>();

  /** The test's clock in place of the system's. */
  @jakarta.enterprise.inject.Alternative
  @jakarta.enterprise.context.ApplicationScoped
  static class SetClock extends Clock {
    @Override
    public Instant now() {
      return OFFICE.get().now;
    }
  }

  /** Whoever the test lets act. */
  @jakarta.enterprise.inject.Alternative
  @jakarta.enterprise.context.ApplicationScoped
  static class SetActor extends CurrentActor {
    @Override
    public Actor get() {
      return OFFICE.get().actor;
    }

    @Override
    public Optional<Actor> find() {
      return Optional.ofNullable(OFFICE.get().actor);
    }
  }

  /** What the server would provide and no test here uses: nobody logged in, nothing configured. */
  @jakarta.enterprise.context.Dependent
  static class NoContainer {
    @jakarta.enterprise.inject.Produces
    SecurityContext nobody() {
      return (SecurityContext)
          Proxy.newProxyInstance(
              Office.class.getClassLoader(),
              new Class<?>[] {SecurityContext.class},
              (proxy, method, arguments) -> null);
    }

    @jakarta.enterprise.inject.Produces
    Principal unnamed() {
      return () -> "";
    }

    @jakarta.enterprise.inject.Produces
    Config nothing() {
      return (Config)
          Proxy.newProxyInstance(
              Office.class.getClassLoader(),
              new Class<?>[] {Config.class},
              (proxy, method, arguments) -> Optional.empty());
    }

    @jakarta.enterprise.inject.Produces
    @ConfigProperty
    Optional<String> unset() {
      return Optional.empty();
    }
  }

  private static final class OneEntityManager implements JpaInjectionServices {
    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
        InjectionPoint injectionPoint) {
      return () -> reference(present());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
        InjectionPoint injectionPoint) {
      return () -> reference(OFFICE.get().factory);
    }

    @Override
    public void cleanup() {
      // The office closes what it opened.
    }

    private static EntityManager present() {
      return (EntityManager)
          Proxy.newProxyInstance(
              Office.class.getClassLoader(),
              new Class<?>[] {EntityManager.class},
              (proxy, method, arguments) -> {
                try {
                  return method.invoke(OFFICE.get().em, arguments);
                } catch (java.lang.reflect.InvocationTargetException thrown) {
                  throw thrown.getCause();
                }
              });
    }

    private static <T> ResourceReference<T> reference(T instance) {
      return new ResourceReference<>() {
        @Override
        public T getInstance() {
          return instance;
        }

        @Override
        public void release() {
          // Nothing is held.
        }
      };
    }
  }
}
