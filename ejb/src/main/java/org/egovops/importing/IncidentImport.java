package org.egovops.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovops.contract.ContractTerms;
import org.egovops.contract.Contracts;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobCall;
import org.egovops.jobs.JobOrders;
import org.egovops.jobs.JobRunRow;
import org.egovops.kernel.Clock;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.Numbers;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Permission.Names;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Incident import (事件导入): the door for whoever brings another system's incidents in — upload,
 * mapping, dry run, start, what was found. The rows themselves are worked on by two jobs; what this
 * door opens for them is handed to the job operator by the batch module. Everybody sees the imports
 * of the contracts they work under.
 */
@Stateless
@RolesAllowed(Names.INCIDENT_IMPORT)
public class IncidentImport {

  /** The job of the dry run. */
  public static final String CHECK_JOB = "check-import";

  /** The job of the import. */
  public static final String IMPORT_JOB = "import-incidents";

  /** Parameter of both: the id of the import. */
  public static final String IMPORT = "import";

  /** Largest file as uploaded, in bytes. */
  public static final long LARGEST = UploadedFile.LARGEST;

  private static final String KIND = "IMPORT";
  private static final int LARGEST_PAGE = 200;
  private static final int PREVIEWED = 20;
  private static final int LOOKED_BACK = 20;

  @Inject ImportRuns runs;
  @Inject ImportRows rows;
  @Inject ImportPreview previews;
  @Inject ImportDirectory directory;
  @Inject RejectedRows rejectedRows;
  @Inject Contracts contracts;
  @Inject JobOrders orders;
  @Inject Numbers numbers;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Takes a file in: stores it, finds out how it is written and proposes a mapping.
   *
   * @param contract number of the contract; null where the caller works under one only
   * @param charset encoding, or null to find it out
   * @throws RuleBroken at {@code file} when it is no CSV that can be imported, at {@code contract}
   *     when that is not known
   */
  public ImportRun upload(String contract, String fileName, Charset charset, InputStream content) {
    Actor actor = current.get();
    Instant now = clock.now();
    ContractTerms terms = contract(contract, actor);
    String number = numbers.next("IMP", now);
    ImportRun run = new ImportRun(number, terms.id(), terms.number(), actor.author(), now);
    runs.add(run);
    UploadedFile file =
        UploadedFile.store(content, (part, count) -> runs.append(run.id(), count, part));
    run.stored(name(fileName), file.size(), file.digest());
    CsvLayout layout = CsvInspection.of(content(run), charset);
    FileProfile profile = FileProfile.of(content(run), layout);
    run.inspected(layout, profile, MappingProposal.of(profile, kept(run)));
    audit(AuditAction.CREATE, actor, run, run.fileName() + " SM3 " + run.digest());
    return run;
  }

  private static String name(String fileName) {
    String plain = fileName == null ? "" : fileName.replaceAll("[\\p{Cntrl}]", "").strip();
    String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    return last.isEmpty() ? "import.csv" : last.substring(0, Math.min(last.length(), 200));
  }

  private ContractTerms contract(String number, Actor actor) {
    List<ContractTerms> mine = contracts(actor);
    if (number == null || number.isBlank()) {
      if (mine.size() != 1) {
        throw RuleBroken.at("contract", "import.contract-needed");
      }
      return mine.get(0);
    }
    return mine.stream()
        .filter(terms -> terms.number().equals(number))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("contract", "import.contract-unknown", number));
  }

  private List<ContractTerms> contracts(Actor actor) {
    return actor.contractIds(Permission.INCIDENT_IMPORT).stream()
        .map(contracts::find)
        .flatMap(Optional::stream)
        .sorted(java.util.Comparator.comparing(ContractTerms::number))
        .toList();
  }

  /** The contracts the caller may import for. */
  public List<ContractTerms> contracts() {
    return contracts(current.get());
  }

  /** Mappings that may fit: used for this contract before, saved, delivered. */
  private List<ImportMapping> kept(ImportRun run) {
    List<ImportMapping> kept = new ArrayList<>();
    runs.recent(run.contractId(), LOOKED_BACK).stream()
        .filter(other -> !other.id().equals(run.id()))
        .forEach(other -> kept.add(other.mapping()));
    runs.templates(run.contractId()).forEach(template -> kept.add(template.mapping()));
    kept.add(MappingProposal.SERVICENOW);
    return kept;
  }

  /** Imports of the caller's contracts, the latest first. */
  public Page<ImportRun> list(ImportState state, String after, int limit) {
    return runs.page(
        current.get().contractIds(Permission.INCIDENT_IMPORT), state, after, checked(limit));
  }

  /** One import. */
  public ImportRun find(String number) {
    return runs.get(number, current.get().contractIds(Permission.INCIDENT_IMPORT));
  }

  /** The import that brought the same file in before. */
  public Optional<ImportRun> sameFile(String number) {
    return runs.sameFile(find(number));
  }

  /** What words of the file can stand for. */
  public Choices choices(String number) {
    return directory.of(contracts.current(find(number).contractId()));
  }

  /**
   * Sets the mapping; a dry run made before is void.
   *
   * @param version the version the caller read
   * @throws RuleBroken when a column is unknown or a needed field has none
   */
  public ImportRun map(String number, long version, ImportMapping mapping) {
    ImportRun run = find(number);
    run.requireVersion(version);
    requireAtRest(run);
    mapping.requireFor(run.profile().header());
    run.map(mapping);
    audit(AuditAction.CHANGE, current.get(), run, "mapping");
    runs.flush();
    return run;
  }

  private void requireAtRest(ImportRun run) {
    if (run.state() == ImportState.CHECKING && isAlive(run)) {
      throw new IllegalTransition(run.state(), ImportAction.MAP);
    }
  }

  private boolean isAlive(ImportRun run) {
    JobRunRow job = orders.run(run.jobRunId());
    return org.egovops.jobs.JobState.UNDER_WAY.contains(job.state()) && !job.lost();
  }

  /** The first incidents as they would be taken over. */
  public List<PreviewRow> preview(String number) {
    ImportRun run = find(number);
    return run.state() == ImportState.DISCARDED
        ? List.of()
        : previews.of(run, content(run), PREVIEWED);
  }

  /**
   * Begins a dry run.
   *
   * @throws RuleBroken {@code jobs.running} while another file is being tried
   */
  public JobCall check(String number) {
    ImportRun run = held(number);
    run.mapping().requireFor(run.profile().header());
    JobCall call = open(CHECK_JOB, run);
    run.check(call.attempt().runId());
    return call;
  }

  /**
   * Begins the import of what passed the dry run; possible once.
   *
   * @throws RuleBroken {@code import.nothing-ready}, or {@code jobs.running} while another import
   *     is under way
   */
  public JobCall start(String number) {
    ImportRun run = held(number);
    if (run.state() == ImportState.CHECKED
        && !rows.counts(run.id()).containsKey(RowVerdict.READY)) {
      throw new RuleBroken("import.nothing-ready", run.number());
    }
    ImportLifecycle.TABLE.next(run.state(), ImportAction.START);
    JobCall call = open(IMPORT_JOB, run);
    run.start(call.attempt().runId());
    audit(AuditAction.IMPORT, current.get(), run, run.fileName() + " SM3 " + run.digest());
    return call;
  }

  private JobCall open(String job, ImportRun run) {
    Map<String, String> parameters =
        Map.of(IMPORT, Long.toString(run.id()), "number", run.number());
    return orders.open(job, parameters, current.get());
  }

  private ImportRun held(String number) {
    ImportRun run = find(number);
    runs.hold(run);
    return run;
  }

  /** Asks the job to stop at its next checkpoint. */
  public JobCall stop(String number) {
    return orders.stop(jobRun(find(number)), current.get());
  }

  /** Goes on from where a stopped, failed or lost job was. */
  public JobCall resume(String number) {
    return orders.reopen(jobRun(find(number)), current.get());
  }

  private static long jobRun(ImportRun run) {
    if (run.jobRunId() == null) {
      throw new IllegalTransition(run.state(), JobAction.RESTART);
    }
    return run.jobRunId();
  }

  /** The job of the dry run or the import with its progress; empty before there was one. */
  public Optional<JobRunRow> job(String number) {
    return Optional.ofNullable(find(number).jobRunId()).map(orders::run);
  }

  /** Throws the file away before anything was imported. */
  public ImportRun discard(String number) {
    ImportRun run = held(number);
    run.discard(clock.now());
    runs.forget(run.id());
    audit(AuditAction.DELETE, current.get(), run, run.fileName());
    return run;
  }

  /** Rows by verdict as they stand; they add up to the rows of the file once all were tried. */
  public Map<RowVerdict, Long> rowCounts(String number) {
    return rows.counts(find(number).id());
  }

  /** Incidents by verdict as they stand. */
  public Map<RowVerdict, Long> recordCounts(String number) {
    return rows.records(find(number).id());
  }

  /** What was found, most frequent first. */
  public List<FindingCount> findingCounts(String number) {
    return rows.findingCounts(find(number).id());
  }

  /** What was found row by row. */
  public Page<FindingRow> findings(String number, FindingFilter filter, String after, int limit) {
    return rows.findings(find(number).id(), filter, after, checked(limit));
  }

  /** Writes the rejected rows as CSV with the reason; recorded as an export. */
  public void writeRejected(String number, Writer out, Locale locale) throws IOException {
    ImportRun run = find(number);
    rejectedRows.write(run, out, locale);
    audit(AuditAction.EXPORT, current.get(), run, "rejected rows");
  }

  /** Names of the mappings saved for an import's contract. */
  public List<String> templates(String number) {
    return runs.templates(find(number).contractId()).stream().map(ImportTemplate::name).toList();
  }

  /**
   * Keeps the mapping of an import under a name for its contract, over one of the same name.
   *
   * @throws RuleBroken {@code import.template-name}
   */
  public void saveTemplate(String number, String name) {
    if (name == null || name.isBlank() || name.length() > 80) {
      throw RuleBroken.at("templateName", "import.template-name");
    }
    ImportRun run = find(number);
    ImportTemplate template =
        template(run, name.strip())
            .orElseGet(
                () -> {
                  ImportTemplate fresh = new ImportTemplate(run.contractId(), name.strip());
                  runs.add(fresh);
                  return fresh;
                });
    template.keep(run.mapping(), current.get().displayName(), clock.now());
    audit(AuditAction.CHANGE, current.get(), run, "mapping saved as " + name.strip());
  }

  /** Takes a saved mapping for an import, as far as the file has its columns. */
  public ImportRun useTemplate(String number, long version, String name) {
    ImportRun run = find(number);
    run.requireVersion(version);
    requireAtRest(run);
    ImportMapping mapping =
        template(run, name)
            .map(ImportTemplate::mapping)
            .orElseThrow(() -> RuleBroken.at("template", "import.template-unknown", name));
    run.map(mapping.within(run.profile().header()));
    return run;
  }

  private Optional<ImportTemplate> template(ImportRun run, String name) {
    return runs.templates(run.contractId()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst();
  }

  /** What can be done with an import now. */
  public Set<ImportAction> allowed(ImportRun run) {
    Set<ImportAction> allowed = EnumSet.noneOf(ImportAction.class);
    allowed.addAll(ImportLifecycle.TABLE.allowed(run.state()));
    allowed.remove(ImportAction.FINISH);
    allowed.remove(ImportAction.FINISH_CHECK);
    if (run.state() == ImportState.CHECKING && isAlive(run)) {
      allowed.remove(ImportAction.MAP);
    }
    return allowed;
  }

  private FileContent content(ImportRun run) {
    return () -> UploadedFile.read(part -> runs.chunk(run.id(), part));
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "list.bad-limit", LARGEST_PAGE);
    }
    return limit;
  }

  private void audit(AuditAction action, Actor actor, ImportRun run, String detail) {
    audit.record(
        actor.event(action, KIND, run.id(), run.number()).detail(detail).after(run.state().name()));
  }
}
