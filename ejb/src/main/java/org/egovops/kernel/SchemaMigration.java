package org.egovops.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * Schema migration (数据库结构升级) at start: brings the database to this release before anything else may
 * touch it. Beans with timers must be {@code @DependsOn("SchemaMigration")}: timers otherwise fire
 * before this bean has finished. Two nodes starting together wait for one another.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  private static final String CHANGELOG = "db/changelog/master.xml";

  @Resource(lookup = "jdbc/egovops")
  DataSource dataSource;

  private volatile boolean done;

  /** True once the schema is that of this release. */
  public boolean done() {
    return done;
  }

  /** Its name must stay unlike its neighbours': the server finds it by name alone. */
  @PostConstruct
  void migrateAtStart() {
    try (Connection connection = dataSource.getConnection()) {
      migrate(connection);
      done = true;
    } catch (Exception failed) {
      throw new IllegalStateException(
          "The database could not be brought to this release; see the cause", failed);
    }
  }

  /** Brings the schema behind {@code connection} to this release. */
  static void migrate(Connection connection) throws Exception {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Map<String, Object> scope =
        Map.of(Scope.Attr.resourceAccessor.name(), new ClassLoaderResourceAccessor(loader));
    Database database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    Scope.child(
        scope,
        () ->
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                .execute());
  }
}
