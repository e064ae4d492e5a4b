/**
 * Incident (事件): an unplanned interruption or loss of quality of a service, from the customer's
 * call to the archived and closed customer service form (客户服务受理单). INC-01…INC-40, SLM-03…14,
 * AMB-08, 11, 12, 21, 22, 25, 31.
 *
 * <p>{@link org.egovops.incident.IncidentManagement} is the only door; the record's verbs are
 * package-private. Announces {@link org.egovops.incident.IncidentEvent}; listens to the service
 * level's warnings and breaches. Work status ({@link org.egovops.incident.IncidentState}), support
 * line and hand-over history ({@link org.egovops.incident.Handover}) are three separate things:
 * real tickets go from first to third line and back.
 */
package org.egovops.incident;
