package org.zhengmai.api.taskline;

/**
 * What a task inherits, and who inherits it.
 *
 * @param taskId id of the task
 */
record TaskInheritance(String taskId) {}
