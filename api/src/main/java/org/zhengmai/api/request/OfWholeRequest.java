package org.zhengmai.api.request;

/** Marks an instrumentation that looks at requests only, and need not be asked about fields. */
public interface OfWholeRequest {}
