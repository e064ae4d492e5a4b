package org.egovops.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;

/** The stored runs (作业运行库) with their locks, skips and log lines. */
@ApplicationScoped
class JobRuns {

  @PersistenceContext EntityManager em;

  void add(JobRun run) {
    em.persist(run);
    em.flush();
  }

  void add(JobLogLine line) {
    em.persist(line);
  }

  /**
   * The run of an id.
   *
   * @throws NotFound when there is none
   */
  JobRun get(long id) {
    JobRun run = em.find(JobRun.class, id);
    if (run == null) {
      throw new NotFound("job-run", id);
    }
    return run;
  }

  /** The run, which nobody else can change before the transaction ends. */
  JobRun hold(long id) {
    return em.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The job's lock, held until the transaction ends; made when it is asked for the first time. */
  JobLock lock(String job) {
    JobLock lock = em.find(JobLock.class, job, LockModeType.PESSIMISTIC_WRITE);
    if (lock == null) {
      lock = new JobLock(job);
      em.persist(lock);
      em.flush();
    }
    return lock;
  }

  Page<JobRun> page(JobRunFilter filter, String after, int limit) {
    String job = filter.job() == null ? "" : " and r.job = :job";
    String state = filter.state() == null ? "" : " and r.state = :state";
    TypedQuery<JobRun> query =
        em.createQuery(
            "select r from JobRun r where r.id < :after" + job + state + " order by r.id desc",
            JobRun.class);
    query.setParameter("after", before(after));
    if (filter.job() != null) {
      query.setParameter("job", filter.job());
    }
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    return Page.of(query.setMaxResults(limit + 1).getResultList(), limit, run -> run.id() + "");
  }

  private static long before(String after) {
    return after == null || after.isBlank() ? Long.MAX_VALUE : place(after);
  }

  private static long place(String after) {
    try {
      return Long.parseLong(after.strip());
    } catch (NumberFormatException strange) {
      throw RuleBroken.at("after", "paging.unknown-place", after);
    }
  }

  /** How many items each of these runs skipped; runs that skipped none are missing. */
  Map<Long, Long> skipCounts(List<Long> runIds) {
    if (runIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select s.runId, count(s) from JobSkip s where s.runId in :runs group by s.runId",
            Object[].class)
        .setParameter("runs", runIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** How many runs are in each state; states without any are missing. */
  Map<JobState, Long> counts() {
    return em.createQuery("select r.state, count(r) from JobRun r group by r.state", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (JobState) row[0], row -> (Long) row[1]));
  }

  Page<JobSkip> skips(long runId, String after, int limit) {
    return following(JobSkip.class, runId, after, limit, JobSkip::id);
  }

  Page<JobLogLine> log(long runId, String after, int limit) {
    return following(JobLogLine.class, runId, after, limit, JobLogLine::id);
  }

  private <T> Page<T> following(
      Class<T> kind, long runId, String after, int limit, Function<T, Long> id) {
    List<T> rows =
        em.createQuery(
                "select e from "
                    + kind.getSimpleName()
                    + " e where e.runId = :run and e.id > :after order by e.id",
                kind)
            .setParameter("run", runId)
            .setParameter("after", after == null || after.isBlank() ? 0 : place(after))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(rows, limit, row -> id.apply(row).toString());
  }

  /** Notes a skipped item once, however often its chunk is repeated. */
  void skip(long runId, String item, JobText why, Instant now) {
    boolean known =
        !em.createQuery("select s.id from JobSkip s where s.runId = :run and s.item = :item")
            .setParameter("run", runId)
            .setParameter("item", item)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    if (!known) {
      em.persist(new JobSkip(runId, item, why, now));
    }
  }

  /** A sign of life past the version; whether the attempt still holds the run. */
  boolean beat(Attempt attempt, Instant now) {
    return past("r.beatAt = :now", attempt).setParameter("now", now).executeUpdate() == 1;
  }

  /** The attempt enters a step; a step taken up again goes on counting. */
  boolean step(Attempt attempt, String step, Instant now) {
    em.createQuery(
            "update JobRun r set r.step = :step, r.done = 0, r.total = null"
                + " where r.id = :run and (r.step is null or r.step <> :step)")
        .setParameter("step", step)
        .setParameter("run", attempt.runId())
        .executeUpdate();
    return past("r.stepAt = :now, r.doneBefore = r.done, r.beatAt = :now", attempt)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  boolean progress(Attempt attempt, long done, Long total, Instant now) {
    return past("r.done = :done, r.total = :total, r.beatAt = :now", attempt)
            .setParameter("done", done)
            .setParameter("total", total)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  private jakarta.persistence.Query past(String change, Attempt attempt) {
    return em.createQuery(
            "update JobRun r set "
                + change
                + " where r.id = :run and r.attempt = :attempt and r.state in :underWay")
        .setParameter("run", attempt.runId())
        .setParameter("attempt", attempt.number())
        .setParameter("underWay", JobState.UNDER_WAY);
  }

  boolean hasRun(long timetableId, Instant due) {
    return em.createQuery(
                "select count(r) from JobRun r where r.timetableId = :entry and r.dueAt = :due",
                Long.class)
            .setParameter("entry", timetableId)
            .setParameter("due", due)
            .getSingleResult()
        > 0;
  }

  void flush() {
    em.flush();
  }
}
