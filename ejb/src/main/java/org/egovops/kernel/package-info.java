/**
 * Kernel (内核): what every process stands on and which knows no business word — identity and version
 * of a record, the state table, time, numbers, errors, digests, schema migration.
 */
package org.egovops.kernel;
