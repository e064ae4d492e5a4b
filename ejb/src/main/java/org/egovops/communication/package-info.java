/**
 * Communication (沟通管理): tells people what concerns them — in the portal always, by mail where they
 * have not declined — once each, after the commit of what happened (COM-02, COM-07, INC-17,
 * SLM-09).
 *
 * <p>{@link org.egovops.communication.NoticeKind} is the one table that says who is told what.
 * Events in: of incidents, service requests, service levels, reports, calendars and jobs; each
 * reaction writes one row of the outbox in the transaction of the event. Events out: none. Another
 * process joins with its kinds in the table, a {@link org.egovops.communication.NoticePlace} and
 * one observer that hands its {@code News} to the {@code NewsDesk}.
 */
package org.egovops.communication;
