package org.egovops.batch.report;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.egovops.batch.Execution;
import org.egovops.reporting.ReportPreparation;
import org.egovops.reporting.ReportSlice;

/**
 * Reads the slices of incidents of all reports of the run, one after another; its checkpoint is the
 * place the last one ended.
 */
@Dependent
@Named("incidentSlices")
public class IncidentSlices extends AbstractItemReader {

  /**
   * Where reading stands.
   *
   * @param report how many reports are done
   * @param after incident id reached in the next one
   * @param done incidents looked at
   */
  private record Place(int report, long after, long done) implements Serializable {}

  @Inject JobContext job;
  @Inject ReportPreparation preparation;

  private List<Long> reports;
  private long total;
  private Place place;

  @Override
  public void open(Serializable checkpoint) {
    reports = preparation.ofRun(Execution.attempt(job).runId());
    total = reports.stream().mapToLong(preparation::incidents).sum();
    place = checkpoint == null ? new Place(0, 0, 0) : (Place) checkpoint;
  }

  @Override
  public CountedSlice readItem() {
    while (place.report() < reports.size()) {
      Optional<ReportSlice> next = preparation.slice(reports.get(place.report()), place.after());
      if (next.isPresent()) {
        ReportSlice slice = next.get();
        place = new Place(place.report(), slice.until(), place.done() + slice.incidents());
        return new CountedSlice(slice, place.done(), total);
      }
      place = new Place(place.report() + 1, 0, place.done());
    }
    return null;
  }

  @Override
  public Serializable checkpointInfo() {
    return place;
  }
}
