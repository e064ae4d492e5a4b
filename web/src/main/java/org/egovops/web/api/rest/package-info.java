/**
 * REST interface (REST 接口) under {@code /api/v1}: the same doors as the screens, for machines.
 * Input is the process's form, output a record with a static {@code of}; errors are {@code
 * application/problem+json} with the stable codes of the business errors (INC-12, requirements
 * §5.1). Names in here are frozen once released.
 */
package org.egovops.web.api.rest;
