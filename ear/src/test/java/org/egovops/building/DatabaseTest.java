package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:file:/srv/egovops, org.h2.jdbcx.JdbcDataSource",
    "jdbc:postgresql://db/egovops, org.postgresql.ds.PGSimpleDataSource",
    "jdbc:oracle:thin:@//db:1521/ops, oracle.jdbc.pool.OracleDataSource"
  })
  void the_url_alone_chooses_the_driver(String url, String dataSource) {
    assertThat(new Database(url, "u", "p").environment())
        .containsEntry("EGOVOPS_DATABASE_CLASS", dataSource)
        .containsEntry("EGOVOPS_DATABASE_URL", url);
  }

  @Test
  void another_product_is_refused_in_a_sentence_that_names_the_url() {
    assertThatThrownBy(() -> new Database("jdbc:mysql://db/ops", "", "").environment())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("jdbc:mysql://db/ops");
  }

  @Test
  void the_embedded_one_writes_each_commit_before_it_is_acknowledged() {
    assertThat(Database.embedded(Path.of("data")).url())
        .contains(Path.of("data/egovops").toAbsolutePath().toString().replace('\\', '/'))
        .contains(";WRITE_DELAY=0");
  }
}
