/**
 * Service level (服务级别): agreements with their targets, the clocks that measure them, and the
 * receipts that explain every second (SLM-01…18, AMB-05…09, 11, 20, 21).
 */
package org.egovops.servicelevel;
