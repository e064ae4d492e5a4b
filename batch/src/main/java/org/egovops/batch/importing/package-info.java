/**
 * Import (导入作业): the artifacts of the dry run and of the import of incidents. They read slices and
 * hand them to {@link org.egovops.importing.ImportWork}, which keeps an incident and the verdict on
 * its rows in one transaction; progress is told in the same.
 */
package org.egovops.batch.importing;
