package org.egovops.batch.importing;

import java.util.List;
import org.egovops.importing.SourceRow;

/**
 * A portion of the file's rows.
 *
 * @param rows the rows
 * @param key place of the column that tells rows of one incident
 * @param done rows staged with it
 * @param total rows in all
 */
record FilePortion(List<SourceRow> rows, int key, long done, long total) {}
