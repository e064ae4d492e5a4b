package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateSqlCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The script that makes an Oracle schema (Oracle 建库脚本), as the changelog gives it with no server at
 * hand; the build leaves it at {@code target/oracle.sql}.
 */
class OracleSchemaTest {

  private static final Path SCRIPT = Path.of("target/oracle.sql");
  private static final Path LEDGER = Path.of("target/oracle-changelog.csv");

  /** A column holds 4,000 bytes, and a Chinese character takes three. */
  private static final int WIDEST_CHINESE = 1_333;

  /** Codes and numbers; what OwnPreferences counts in bytes. */
  private static final Set<String> LATIN = Set.of("parameters", "choice", "findings");

  private static final Pattern TABLE =
      Pattern.compile("(?s)CREATE TABLE (\\w+)\\s*\\((.*?)\\)\\s*;");
  private static final Pattern COLUMN =
      Pattern.compile("(?:^|, )(\\w+) ([A-Z][A-Z0-9]*(?: ?\\([0-9, ]+\\))?|date)");
  private static final Pattern ADDED =
      Pattern.compile("ALTER TABLE (\\w+) ADD (?!CONSTRAINT)(\\w+) (\\w+(?:\\(\\d+\\))?)");
  private static final Pattern NAME = Pattern.compile("(?:TABLE|INDEX|SEQUENCE|CONSTRAINT) (\\w+)");

  private static String script;

  @BeforeAll
  static void write() throws Exception {
    Files.deleteIfExists(LEDGER);
    try (OutputStream out = Files.newOutputStream(SCRIPT)) {
      Scope.child(
          Map.of(
              Scope.Attr.resourceAccessor.name(),
              new ClassLoaderResourceAccessor(OracleSchemaTest.class.getClassLoader())),
          () -> {
            CommandScope update = new CommandScope(UpdateSqlCommandStep.COMMAND_NAME);
            update.addArgumentValue(
                DbUrlConnectionArgumentsCommandStep.URL_ARG,
                "offline:oracle?version=19.0&outputLiquibaseSql=none&changeLogFile=" + LEDGER);
            update.addArgumentValue(
                UpdateSqlCommandStep.CHANGELOG_FILE_ARG, "db/changelog/master.xml");
            update.setOutput(out).execute();
          });
    }
    script = Files.readString(SCRIPT, StandardCharsets.UTF_8);
  }

  @Test
  void it_has_every_table_and_column_the_other_databases_have() throws SQLException {
    Map<String, Set<String>> oracle = new TreeMap<>();
    tables().forEach((table, columns) -> oracle.put(table, new TreeSet<>(columns.keySet())));
    assertThat(oracle).isEqualTo(present());
  }

  @Test
  void every_column_has_a_type_oracle_knows() {
    tables()
        .forEach(
            (table, columns) ->
                assertThat(columns)
                    .as(table)
                    .allSatisfy(
                        (column, type) ->
                            assertThat(type)
                                .matches(
                                    "NUMBER ?\\([0-9, ]+\\)|NUMBER|VARCHAR2 ?\\(\\d+\\)|CLOB|BLOB|date|"
                                        + "TIMESTAMP ?\\(\\d\\)|TIMESTAMP|INTEGER")));
  }

  @Test
  void lengths_count_characters_and_hold_that_much_chinese() {
    assertThat(script.toLowerCase(Locale.ROOT))
        .contains("alter session set nls_length_semantics = char");
    assertThat(script.indexOf("nls_length_semantics")).isLessThan(script.indexOf("CREATE TABLE"));
    List<String> tooWide = new ArrayList<>();
    tables()
        .forEach(
            (table, columns) ->
                columns.forEach(
                    (column, type) -> {
                      String width = type.replaceAll("\\D", "");
                      if (type.startsWith("VARCHAR2")
                          && Integer.parseInt(width.substring(1)) > WIDEST_CHINESE
                          && !LATIN.contains(column)) {
                        tooWide.add(table + "." + column + " " + type);
                      }
                    }));
    assertThat(tooWide).isEmpty();
  }

  @Test
  void names_are_short_enough_and_each_is_given_once() {
    List<String> names = NAME.matcher(script).results().map(found -> found.group(1)).toList();
    assertThat(names)
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(name).hasSizeLessThan(31));
  }

  @Test
  void what_the_release_brings_is_filled_in() {
    for (String table : List.of("role_definition", "service_item", "statutory_day", "sl_target")) {
      assertThat(script).contains("INSERT INTO " + table + " ");
    }
  }

  private static Map<String, Map<String, String>> tables() {
    Map<String, Map<String, String>> tables = new TreeMap<>();
    for (MatchResult table : TABLE.matcher(script).results().toList()) {
      Map<String, String> columns = new TreeMap<>();
      for (MatchResult column : COLUMN.matcher(table.group(2)).results().toList()) {
        columns.put(lower(column.group(1)), column.group(2));
      }
      columns.remove("constraint");
      tables.put(lower(table.group(1)), columns);
    }
    ADDED
        .matcher(script)
        .results()
        .forEach(
            added -> tables.get(lower(added.group(1))).put(lower(added.group(2)), added.group(3)));
    return tables;
  }

  /** As H2 has them after its own migration. */
  private static Map<String, Set<String>> present() throws SQLException {
    Map<String, Set<String>> tables = new TreeMap<>();
    TestDatabase.H2.factory();
    try (Connection connection = TestDatabase.H2.connect();
        ResultSet columns = connection.getMetaData().getColumns(null, "PUBLIC", "%", "%")) {
      while (columns.next()) {
        String table = lower(columns.getString("TABLE_NAME"));
        if (!table.startsWith("databasechangelog")) {
          tables
              .computeIfAbsent(table, first -> new TreeSet<>())
              .add(lower(columns.getString("COLUMN_NAME")));
        }
      }
    }
    return tables;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
