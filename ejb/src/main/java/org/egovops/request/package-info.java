/**
 * Service request (服务请求): a customer's wish for information, advice or a standard service of the
 * catalogue, from intake over approval where the item asks for it and the item's steps to the
 * customer's confirmation. Shares intake and file with the incident, has its own simpler life.
 * INC-06, AMB-32, SCP-01…13, ISO/IEC 20000-1 8.6.2.
 *
 * <p>{@link org.egovops.request.RequestManagement} is the only door; the record's verbs are
 * package-private. Announces {@link org.egovops.request.RequestEvent}; listens to incidents that
 * turn out to be requests. No service level target speaks of requests: the day the customer wishes,
 * or the day agreed, is what a request is due by.
 */
package org.egovops.request;
