package org.egovops.servicelevel;

import java.util.List;
import org.egovops.servicelevel.calendar.CalendarChanges;

/**
 * Proposal preview (提案预览): what a calendar proposal would change, and for whom.
 *
 * @param changes days and weeks that would change
 * @param shifts open clocks that would be due at another time, the earliest first
 */
public record ProposalPreview(CalendarChanges changes, List<DueShift> shifts) {}
