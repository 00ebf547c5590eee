/**
 * Stable addresses of documents, tasks and agencies: a page for people and JSON-LD for programs,
 * both made from one answer of the GraphQL API.
 */
@NullMarked
package org.zhengmai.api.address;

import org.jspecify.annotations.NullMarked;
