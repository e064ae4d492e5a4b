package org.egovops.importing;

import java.util.List;
import org.egovops.incident.PastIncident;

/**
 * Preview row (预览行): an incident as it would be taken over.
 *
 * @param row first of its rows
 * @param rows how many rows it has among those looked at
 * @param reference its number in the other system
 * @param unit name of the unit, or null
 * @param incident null where it would be rejected
 * @param findings everything to be said about it
 */
public record PreviewRow(
    int row,
    int rows,
    String reference,
    String unit,
    PastIncident incident,
    List<FindingRow> findings) {}
