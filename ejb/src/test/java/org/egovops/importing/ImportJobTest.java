package org.egovops.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovops.building.Office;
import org.egovops.building.SampleParties;
import org.egovops.incident.Incident;
import org.egovops.incident.IncidentState;
import org.egovops.jobs.Attempt;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobLedger;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.TestDatabase;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.party.SupportLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small file with everything a real log has, from upload to the last row accounted for. */
@Tag("AMB-27")
class ImportJobTest {

  private static final String HEADER =
      "number,state,updated,title,unit,opened_at,resolved_at,closed_at,reopen_count\n";

  private Office office;
  private SampleParties parties;
  private Actor importer;
  private IncidentImport imports;
  private ImportWork work;

  @BeforeEach
  void open() {
    office = Office.ofTickets(TestDatabase.H2, JobLedger.class, IncidentImport.class);
    parties = SampleParties.in(office);
    importer =
        parties.contractor(
            Set.of(SupportLine.L1),
            Permission.INCIDENT_IMPORT,
            Permission.INCIDENT_READ,
            Permission.INCIDENT_DISPATCH);
    office.as(importer);
    imports = office.door(IncidentImport.class);
    work = office.door(ImportWork.class);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void every_row_ends_imported_rejected_or_present_before() {
    String file =
        HEADER
            + row("A1", "New", "2/2/2026 09:00", "2/2/2026 08:50", "", "", 0)
            + row("B1", "Closed", "3/2/2026 10:00", "3/2/2026 08:00", "", "", 0)
            + row("A1", "Active", "2/2/2026 09:30", "2/2/2026 08:50", "", "", 1)
            + row(
                "A1",
                "Closed",
                "9/2/2026 09:00",
                "2/2/2026 08:50",
                "3/2/2026 11:00",
                "9/2/2026 09:00",
                1)
            + row("C1", "-100", "4/2/2026 10:00", "4/2/2026 08:00", "", "", 0)
            + row("D1", "Closed", "5/2/2026 10:00", "31/2/2026 08:00", "", "5/2/2026 10:00", 0)
            + row("", "New", "6/2/2026 10:00", "6/2/2026 08:00", "", "", 0)
            + "E1,New,too,few\n"
            + row("F1", "New", "7/2/2026 10:00", "7/2/2026 08:00", "", "", 0);
    String number = tried(file);
    assertThat(count(number)).isEqualTo(Map.of(RowVerdict.READY, 4L, RowVerdict.REJECTED, 5L));
    assertThat(codes(number))
        .contains(
            "import.value-unknown",
            "import.time-unreadable",
            "import.reference-missing",
            "import.column-count",
            "import.closed-without-time");
    assertThat(started(number, Integer.MAX_VALUE)).isEqualTo(2);
    assertThat(count(number)).isEqualTo(Map.of(RowVerdict.IMPORTED, 4L, RowVerdict.REJECTED, 5L));
    ImportRun ended = office.does(() -> imports.find(number));
    assertThat(ended.state()).isEqualTo(ImportState.IMPORTED);
    assertThat(ended.importedRows() + ended.rejectedRows() + ended.presentRows())
        .isEqualTo(ended.rows());

    Incident first = incident("A1");
    assertThat(first.state()).isEqualTo(IncidentState.CLOSED);
    assertThat(first.number()).startsWith("INC-2026-");
    assertThat(first.reopenings()).isEqualTo(1);
    assertThat(first.milestones().resolved()).isEqualTo("2026-02-03T03:00:00Z");
    assertThat(first.milestones().ended()).isEqualTo("2026-02-09T01:00:00Z");
    assertThat(incident("F1").state()).isEqualTo(IncidentState.NEW);

    String again = tried(file);
    assertThat(count(again)).isEqualTo(Map.of(RowVerdict.PRESENT, 4L, RowVerdict.REJECTED, 5L));
    assertThat(office.does(() -> imports.sameFile(again))).map(ImportRun::number).contains(number);
    assertThatThrownBy(() -> office.does(() -> imports.start(again)))
        .hasMessageContaining("import.nothing-ready");
  }

  @Test
  void a_killed_import_goes_on_and_brings_each_incident_in_once() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 2 * ImportWork.INCIDENTS + 7; i++) {
      file.append(row("K" + i, "New", "2/2/2026 09:00", "2/2/2026 08:50", "", "", 0));
    }
    String number = tried(file.toString());
    assertThat(started(number, 1)).isEqualTo(ImportWork.INCIDENTS);
    assertThatThrownBy(() -> office.does(() -> imports.start(number)))
        .isInstanceOf(IllegalTransition.class);
    long id = office.does(() -> imports.find(number)).id();
    assertThat(take(id, Integer.MAX_VALUE)).isEqualTo(ImportWork.INCIDENTS + 7);
    endJob(number);
    assertThat(count(number)).isEqualTo(Map.of(RowVerdict.IMPORTED, 2L * ImportWork.INCIDENTS + 7));
  }

  @Test
  void what_was_rejected_comes_back_in_its_columns_with_the_reason_and_no_formula() {
    String number =
        tried(HEADER + row("=X1", "-100", "2/2/2026 09:00", "2/2/2026 08:50", "", "", 0));
    String csv = office.does(() -> rejected(number));
    assertThat(csv).startsWith("\ufeffnumber,state").contains("'=X1", "'-100", "拒绝原因");
  }

  @Test
  void history_from_before_the_contract_wants_an_explicit_word() {
    String file =
        HEADER
            + row(
                "H1",
                "Closed",
                "2/3/2016 9:00",
                "1/3/2016 8:00",
                "2/3/2016 8:00",
                "2/3/2016 9:00",
                0);
    String number = upload(file);
    map(number, mapping(false));
    check(number);
    assertThat(codes(number)).contains("import.outside-term");
    map(number, mapping(true));
    check(number);
    started(number, Integer.MAX_VALUE);
    assertThat(incident("H1").number()).startsWith("INC-2016-");
  }

  @Test
  void nobody_sees_the_imports_of_another_contract() {
    String number =
        upload(HEADER + row("Z1", "New", "2/2/2026 09:00", "2/2/2026 08:50", "", "", 0));
    SampleParties others = SampleParties.in(office);
    office.as(others.contractor(Set.of(SupportLine.L1), Permission.INCIDENT_IMPORT));
    assertThatThrownBy(() -> office.does(() -> imports.find(number))).isInstanceOf(NotFound.class);
  }

  @Test
  void a_mapping_saved_for_one_contract_is_not_known_to_another() {
    String file = HEADER + row("T1", "New", "2/2/2026 09:00", "2/2/2026 08:50", "", "", 0);
    String number = upload(file);
    map(number, mapping(false));
    office.does(() -> done(() -> imports.saveTemplate(number, "夜间导出")));
    String next = upload(file);
    assertThat(office.does(() -> imports.templates(next))).contains("夜间导出");
    SampleParties others = SampleParties.in(office);
    office.as(others.contractor(Set.of(SupportLine.L1), Permission.INCIDENT_IMPORT));
    String foreign = upload(file);
    assertThat(office.does(() -> imports.templates(foreign))).isEmpty();
    long version = office.does(() -> imports.find(foreign)).version();
    assertThatThrownBy(() -> office.does(() -> imports.useTemplate(foreign, version, "夜间导出")))
        .hasMessageContaining("import.template-unknown");
    office.does(() -> done(() -> imports.saveTemplate(foreign, "夜间导出")));
  }

  private static String row(
      String number,
      String state,
      String updated,
      String opened,
      String resolved,
      String closed,
      int reopened) {
    return String.join(
            ",", number, state, updated, "网络故障", "x", opened, resolved, closed, "" + reopened)
        + "\n";
  }

  private ImportMapping mapping(boolean outsideTerm) {
    Map<ImportField, ImportMapping.Source> sources = new EnumMap<>(ImportField.class);
    sources.put(ImportField.REFERENCE, column("number"));
    sources.put(ImportField.STATE, column("state"));
    sources.put(ImportField.EVENT_AT, column("updated"));
    sources.put(ImportField.TITLE, column("title"));
    sources.put(ImportField.UNIT, column("unit"));
    sources.put(ImportField.REPORTED_AT, column("opened_at"));
    sources.put(ImportField.RESOLVED_AT, column("resolved_at"));
    sources.put(ImportField.CLOSED_AT, column("closed_at"));
    sources.put(ImportField.REOPENINGS, column("reopen_count"));
    return new ImportMapping(
        sources,
        Map.of(ImportField.UNIT, Map.of("x", Long.toString(parties.unit()))),
        List.of("d/M/uuuu H:mm"),
        ImportMapping.OFFICE,
        Set.of("?"),
        outsideTerm,
        false);
  }

  private static ImportMapping.Source column(String name) {
    return new ImportMapping.Source(name, null);
  }

  private String upload(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return office
        .does(() -> imports.upload(null, "log.csv", null, new ByteArrayInputStream(bytes)))
        .number();
  }

  private void map(String number, ImportMapping mapping) {
    office.does(() -> imports.map(number, imports.find(number).version(), mapping));
  }

  private String tried(String file) {
    String number = upload(file);
    map(number, mapping(false));
    check(number);
    return number;
  }

  /** The dry run, step by step as the job does it. */
  private void check(String number) {
    long id = office.does(() -> imports.check(number)) == null ? 0 : id(number);
    office.does(() -> staged(id));
    int after = 0;
    for (Optional<ImportSlice> next = toCheck(id, after);
        next.isPresent();
        next = toCheck(id, after)) {
      ImportSlice slice = next.get();
      office.does(() -> done(() -> work.check(slice)));
      after = slice.until();
    }
    office.does(() -> done(() -> work.checked(id)));
    endJob(number);
  }

  private long id(String number) {
    return office.does(() -> imports.find(number)).id();
  }

  private Optional<ImportSlice> toCheck(long id, int after) {
    return office.does(() -> work.toCheck(id, after));
  }

  private Object staged(long id) {
    work.begin(id);
    try (RowReading reading = work.reading(id, part -> work.chunk(id, part))) {
      Map<String, Integer> groups = work.groups(id);
      for (List<SourceRow> rows = reading.next(3); !rows.isEmpty(); rows = reading.next(3)) {
        work.stage(id, rows, groups, reading.key());
      }
    }
    return null;
  }

  /** Starts and works on some slices only, as if killed then; incidents taken over. */
  private int started(String number, int slices) {
    office.does(() -> imports.start(number));
    int taken = take(id(number), slices);
    if (slices == Integer.MAX_VALUE) {
      endJob(number);
    }
    return taken;
  }

  private int take(long id, int slices) {
    int taken = 0;
    int after = 0;
    for (int i = 0; i < slices; i++) {
      int from = after;
      Optional<ImportSlice> next = office.does(() -> work.toImport(id, from));
      if (next.isEmpty()) {
        office.does(() -> done(() -> work.finished(id, importer.author())));
        return taken;
      }
      office.does(() -> done(() -> work.take(next.get(), importer.author())));
      after = next.get().until();
      taken += next.get().groups().size();
    }
    return taken;
  }

  private void endJob(String number) {
    office.does(
        () ->
            done(
                () ->
                    office
                        .door(JobLedger.class)
                        .ended(
                            new Attempt(imports.find(number).jobRunId(), 1),
                            JobAction.COMPLETE,
                            null)));
  }

  private static Object done(Runnable what) {
    what.run();
    return null;
  }

  private Map<RowVerdict, Long> count(String number) {
    return office.does(() -> imports.rowCounts(number));
  }

  private List<String> codes(String number) {
    return office.does(() -> imports.findingCounts(number)).stream()
        .map(FindingCount::code)
        .toList();
  }

  private Incident incident(String reference) {
    return office.does(
        () ->
            office
                .em()
                .createQuery(
                    "select i from Incident i where i.contractId = :contract"
                        + " and i.externalReference = :reference",
                    Incident.class)
                .setParameter("contract", parties.contractId())
                .setParameter("reference", reference)
                .getSingleResult());
  }

  private String rejected(String number) {
    StringWriter out = new StringWriter();
    try {
      imports.writeRejected(number, out, Locale.SIMPLIFIED_CHINESE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
