package org.egovops.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.egovops.jobs.Attempt;

/**
 * At work (在岗作业): the attempts this node is running now. Forgotten with the process, as it must be.
 */
@ApplicationScoped
class AtWork {

  private final Map<Attempt, Long> executions = new ConcurrentHashMap<>();

  void enter(Attempt attempt, long executionId) {
    executions.put(attempt, executionId);
  }

  void leave(Attempt attempt) {
    executions.remove(attempt);
  }

  Set<Attempt> attempts() {
    return Set.copyOf(executions.keySet());
  }

  /** The server's id of an attempt's execution, or null when it has just ended. */
  Long execution(Attempt attempt) {
    return executions.get(attempt);
  }
}
