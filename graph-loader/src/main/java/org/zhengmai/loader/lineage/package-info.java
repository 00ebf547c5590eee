/**
 * Which task of one document restates a task of another: {@link
 * org.zhengmai.loader.lineage.LineageIndex} finds the tasks that a new document can touch, {@link
 * org.zhengmai.loader.lineage.DocumentComparer} compares two documents and says what changed on the
 * way. Pure functions of their inputs; whether an edge is inheritance or a parallel is decided by
 * those who know the lines between documents.
 */
@NullMarked
package org.zhengmai.loader.lineage;

import org.jspecify.annotations.NullMarked;
