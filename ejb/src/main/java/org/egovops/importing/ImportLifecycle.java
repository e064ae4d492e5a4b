package org.egovops.importing;

import static org.egovops.importing.ImportAction.CHECK;
import static org.egovops.importing.ImportAction.DISCARD;
import static org.egovops.importing.ImportAction.FINISH;
import static org.egovops.importing.ImportAction.FINISH_CHECK;
import static org.egovops.importing.ImportAction.MAP;
import static org.egovops.importing.ImportAction.START;
import static org.egovops.importing.ImportState.CHECKED;
import static org.egovops.importing.ImportState.CHECKING;
import static org.egovops.importing.ImportState.DISCARDED;
import static org.egovops.importing.ImportState.IMPORTED;
import static org.egovops.importing.ImportState.IMPORTING;
import static org.egovops.importing.ImportState.UPLOADED;

import java.util.Set;
import org.egovops.kernel.Lifecycle;

/**
 * The import's transition table (导入生命周期): it can be started once and only after a dry run, so a
 * second click finds no such step.
 */
public final class ImportLifecycle {

  private static final Set<ImportState> AT_REST = Set.of(UPLOADED, CHECKED);

  /** The table. */
  public static final Lifecycle<ImportState, ImportAction> TABLE =
      Lifecycle.of(ImportState.class, ImportAction.class)
          .on(AT_REST, MAP, UPLOADED)
          .on(AT_REST, CHECK, CHECKING)
          .on(CHECKING, FINISH_CHECK, CHECKED)
          .on(CHECKING, MAP, UPLOADED)
          .on(CHECKED, START, IMPORTING)
          .on(IMPORTING, FINISH, IMPORTED)
          .on(AT_REST, DISCARD, DISCARDED)
          .build();

  private ImportLifecycle() {}
}
