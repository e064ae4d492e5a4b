package org.egovops.building;

import java.nio.file.Path;
import java.util.Map;

/**
 * Database (数据库) the server works on. The URL alone decides the product: H2, PostgreSQL or Oracle;
 * the server reads all of it from its environment.
 */
public record Database(String url, String user, String password) {

  private static final Map<String, String> DATA_SOURCES =
      Map.of(
          "jdbc:h2:", "org.h2.jdbcx.JdbcDataSource",
          "jdbc:postgresql:", "org.postgresql.ds.PGSimpleDataSource",
          "jdbc:oracle:", "oracle.jdbc.pool.OracleDataSource");

  /**
   * H2 in a file of {@code folder}. Each commit is written before it is acknowledged, so that a
   * killed server loses nothing; the server closes the database, not H2's own exit hook.
   */
  public static Database embedded(Path folder) {
    String file = folder.resolve("egovops").toAbsolutePath().toString().replace('\\', '/');
    return new Database(
        "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0",
        "egovops",
        "");
  }

  String dataSourceClass() {
    return DATA_SOURCES.entrySet().stream()
        .filter(product -> url.startsWith(product.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    "数据库地址须以 jdbc:h2:、jdbc:postgresql: 或 jdbc:oracle: 开头。"
                        + " / A database URL starts with jdbc:h2:, jdbc:postgresql: or"
                        + " jdbc:oracle:, this one does not: "
                        + url));
  }

  Map<String, String> environment() {
    return Map.of(
        "EGOVOPS_DATABASE_CLASS", dataSourceClass(),
        "EGOVOPS_DATABASE_URL", url,
        "EGOVOPS_DATABASE_USER", user,
        "EGOVOPS_DATABASE_PASSWORD", password);
  }
}
