package org.egovops.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovops.party.Actor;

/**
 * Known job (作业定义): a job the desk can start. A bean of this type makes it known; {@code
 * META-INF/batch-jobs/<name>.xml} says its steps.
 */
public interface KnownJob {

  /** Name, verb-noun, also that of the XML. */
  String name();

  /** What it needs to know, in the order of the input fields. */
  List<JobParameter> parameters();

  /** Whether operators and the timetable may start it; else it is started by its own process. */
  default boolean startable() {
    return true;
  }

  /**
   * What a person may choose from for a parameter, names by value; empty where it is typed.
   *
   * @param parameter name of the parameter
   */
  default Map<String, String> choices(String parameter, Actor actor) {
    return Map.of();
  }

  /**
   * Checks what was asked and fills in what was left blank, so that a restart knows all it needs.
   *
   * @param asked parameters by name, blank ones missing
   * @param actor who asks, and whose data scope holds; empty for the timetable
   * @param at the moment it is for
   * @throws org.egovops.kernel.BusinessException when it cannot be done
   */
  Map<String, String> complete(Map<String, String> asked, Optional<Actor> actor, Instant at);
}
