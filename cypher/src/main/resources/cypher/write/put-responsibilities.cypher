// Stores who answers for which task.
// Parameters: responsibilities (a list of {agencyId, taskId, properties}). No columns.
UNWIND $responsibilities AS responsibility
MATCH (a:Agency {id: responsibility.agencyId})
MATCH (t:Task {id: responsibility.taskId})
CREATE (a)-[r:RESPONSIBLE_FOR]->(t)
SET r = responsibility.properties
