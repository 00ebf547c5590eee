// Stores the tasks of a document.
// Parameters: documentId, tasks (a list of {id, sectionId, properties}). No columns.
UNWIND $tasks AS task
MERGE (t:Task {id: task.id})
SET t = task.properties
SET t.id = task.id, t.documentId = $documentId, t.sectionId = task.sectionId
WITH t, task
MATCH (parent:Document|Section {id: coalesce(task.sectionId, $documentId)})
CREATE (parent)-[:HAS_PART {position: t.position}]->(t)
