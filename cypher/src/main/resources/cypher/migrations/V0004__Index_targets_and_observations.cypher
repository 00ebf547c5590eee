// Targets are looked for by day and indicator, observations by code.
CREATE INDEX target_due_by IF NOT EXISTS FOR (t:Target) ON (t.dueBy);
CREATE TEXT INDEX target_indicator IF NOT EXISTS FOR (t:Target) ON (t.indicator);
CREATE INDEX target_task_id IF NOT EXISTS FOR (t:Target) ON (t.taskId);
CREATE INDEX observation_code IF NOT EXISTS FOR (o:Observation) ON (o.code);
