/** Import (数据导入) screens: upload, mapping, dry run, result. */
package org.egovops.web.importing;
