// Stores the figures that a document and its tasks commit to.
// Parameters: documentId, targets (a list of {id, taskId, properties}). No columns.
UNWIND $targets AS target
MATCH (owner:Document|Task {id: coalesce(target.taskId, $documentId)})
MERGE (t:Target {id: target.id})
SET t = target.properties
SET t.id = target.id, t.documentId = $documentId, t.taskId = target.taskId
CREATE (owner)-[:HAS_TARGET]->(t)
