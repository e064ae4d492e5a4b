/**
 * Import (数据导入): incidents of another system are taken over from a CSV file — uploaded, its columns
 * mapped, every row tried in a dry run, then imported by a job that can be stopped, killed and
 * taken up again. No row is lost: each ends imported, rejected with a reason, or as present before,
 * and the three add up to the rows of the file. AMB-27, issue 2 §6.
 *
 * <p>{@link org.egovops.importing.IncidentImport} is the door for people and machines, {@link
 * org.egovops.importing.ImportWork} the one for the job. Stands above the operations, whose door
 * for past incidents it calls. Events in: none. Events out: none.
 */
package org.egovops.importing;
