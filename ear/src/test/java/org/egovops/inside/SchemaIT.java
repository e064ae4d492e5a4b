package org.egovops.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.egovops.building.Inside;
import org.egovops.kernel.SchemaMigration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database as the beans of the running application see it. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

  @Inject SchemaMigration schema;

  @Resource(lookup = "jdbc/egovops")
  DataSource dataSource;

  @Deployment
  static Archive<?> building() {
    return Inside.building();
  }

  @Test
  void is_that_of_this_release_before_anything_else_starts() throws SQLException {
    assertThat(schema.done()).isTrue();
    assertThat(count("select count(*) from databasechangelog")).isPositive();
    assertThat(count("select count(*) from databasechangeloglock where locked")).isZero();
  }

  private long count(String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
