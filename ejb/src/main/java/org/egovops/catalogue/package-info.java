/**
 * Catalogue (服务目录): what may be asked for (the service items SCP-01…13 with their service type,
 * GEN-14), for which business systems (core ones first, GEN-09, AMB-26), and how tickets are
 * classified (INC-15, INC-36). All of it is data with names in both languages; other records refer
 * to an entry by its code, which never changes. Events out: {@link
 * org.egovops.catalogue.CatalogueChanged}; in: none.
 */
package org.egovops.catalogue;
