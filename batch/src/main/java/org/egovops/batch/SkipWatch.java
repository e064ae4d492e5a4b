package org.egovops.batch;

import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.batch.api.chunk.listener.SkipReadListener;
import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.egovops.jobs.JobLedger;
import org.egovops.jobs.JobText;

/**
 * Skip watch (跳过监听): named by steps that may leave items out; keeps each with its reason. Items
 * must say by {@code toString()} what they are called.
 */
@Dependent
@Named("skipWatch")
public class SkipWatch implements SkipReadListener, SkipProcessListener, SkipWriteListener {

  @Inject JobContext job;
  @Inject StepContext step;
  @Inject JobLedger ledger;

  @Override
  public void onSkipReadItem(Exception why) {
    skipped(step.getStepName(), why);
  }

  @Override
  public void onSkipProcessItem(Object item, Exception why) {
    skipped(item, why);
  }

  @Override
  public void onSkipWriteItem(List<Object> items, Exception why) {
    items.forEach(item -> skipped(item, why));
  }

  private void skipped(Object item, Exception why) {
    ledger.skipped(Execution.attempt(job), String.valueOf(item), JobText.of(why));
  }
}
