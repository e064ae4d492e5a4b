/**
 * Ticket (受理单): what incident and service request have in common because both come through one
 * intake and are both the customer service form (客户服务受理单): who calls, who has it, who may see it
 * and what is kept with it. INC-01, INC-13…15, AMB-32.
 *
 * <p>Each of the two processes keeps its own record, form and life, and brings its {@link
 * org.egovops.ticket.TicketBook}; they do not know each other. A ticket that turns out to be of the
 * other kind is announced by {@link org.egovops.ticket.TicketTurned}.
 */
package org.egovops.ticket;
