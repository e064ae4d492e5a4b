package org.egovops.kernel;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventManager;

/** What a piece of work sends to the database. */
public final class Statements {

  private Statements() {}

  /**
   * The statements sent while {@code work} runs. The id sequence is left out: a block of 50 ids is
   * taken now and then, at a moment that depends on what ran before.
   */
  public static List<String> sent(SessionEventManager events, Runnable work) {
    List<String> sent = new ArrayList<>();
    SessionEventAdapter counter =
        new SessionEventAdapter() {
          @Override
          public void postExecuteCall(SessionEvent event) {
            String call = String.valueOf(event.getCall().getLogString(null));
            if (!call.contains("record_seq")) {
              sent.add(call);
            }
          }
        };
    events.addListener(counter);
    try {
      work.run();
    } finally {
      events.removeListener(counter);
    }
    return sent;
  }

  /** The reading ones among them. */
  public static List<String> reads(SessionEventManager events, Runnable work) {
    return sent(events, work).stream().filter(call -> call.startsWith("SELECT")).toList();
  }
}
