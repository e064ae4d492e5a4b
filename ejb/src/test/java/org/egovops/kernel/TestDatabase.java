package org.egovops.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The three databases every persistence test runs on: H2, H2 speaking Oracle through EclipseLink's
 * Oracle platform, and a real PostgreSQL. Each is migrated once by the product's own changelog.
 */
public enum TestDatabase {
  H2("jdbc:h2:mem:plain;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", null),
  H2_AS_ORACLE(
      "jdbc:h2:mem:oracle;MODE=Oracle;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
      "sa",
      "org.eclipse.persistence.platform.database.Oracle21Platform"),
  POSTGRESQL(null, "postgres", null),
  /** For the demonstration alone: other tests count on a house without its people and contract. */
  DEMONSTRATION(
      "jdbc:h2:mem:demonstration;MODE=Oracle;DB_CLOSE_DELAY=-1",
      "sa",
      "org.eclipse.persistence.platform.database.Oracle21Platform");

  private final String user;
  private final String platform;
  private String url;
  private EntityManagerFactory factory;

  TestDatabase(String url, String user, String platform) {
    this.url = url;
    this.user = user;
    this.platform = platform;
  }

  /** The factory of this database's entity managers; the schema is that of this release. */
  public synchronized EntityManagerFactory factory() {
    if (factory == null) {
      migrate();
      factory = new PersistenceProvider().createEntityManagerFactory("egovops", properties());
    }
    return factory;
  }

  /** A plain connection, for checks that must not go through the entity manager. */
  public Connection connect() {
    try {
      return DriverManager.getConnection(url(), user, "");
    } catch (java.sql.SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void migrate() {
    try (Connection connection = connect()) {
      SchemaMigration.migrate(connection);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private synchronized String url() {
    if (url == null) {
      try {
        url = EmbeddedPostgres.builder().start().getJdbcUrl(user, "postgres");
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return url;
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(PersistenceUnitProperties.TRANSACTION_TYPE, "RESOURCE_LOCAL");
    properties.put(PersistenceUnitProperties.JTA_DATASOURCE, "");
    properties.put(PersistenceUnitProperties.JDBC_URL, url());
    properties.put(PersistenceUnitProperties.JDBC_USER, user);
    properties.put(PersistenceUnitProperties.JDBC_PASSWORD, "");
    properties.put(PersistenceUnitProperties.SESSION_NAME, name());
    if (platform != null) {
      properties.put(PersistenceUnitProperties.TARGET_DATABASE, platform);
    }
    return properties;
  }
}
