/**
 * Spool (暂存): what goes through a request and is larger than memory should hold, in a file between
 * the network and a door — so that a slow sender or receiver holds no transaction.
 */
package org.egovops.web.spool;
