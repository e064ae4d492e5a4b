package org.egovops.batch.importing;

import org.egovops.importing.ImportSlice;

/**
 * A slice of incidents, with the progress after it.
 *
 * @param done incidents worked on when it is
 * @param total incidents to work on in all
 */
record CountedRecords(ImportSlice slice, long done, long total) {}
