/**
 * Parameters (系统参数): the few figures of the product an office may set for itself, each within a
 * range, changed by the system administrator and audited. Everybody else reads them from memory; a
 * change made on another node is seen within seconds.
 */
package org.egovops.party.parameter;
