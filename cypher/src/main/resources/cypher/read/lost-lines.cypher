// Documents whose tasks are said to descend from another's although the documents are not on one line any more.
// Parameters: ids (of the lower documents). Columns: lower, upper.
UNWIND $ids AS id
MATCH (t:Task {documentId: id})-[:INHERITS_FROM]->(u:Task)
WITH DISTINCT id, u.documentId AS upper
WHERE NOT EXISTS { (:Document {id: id})-[:DERIVES_FROM|FORWARDS*1..10]->(:Document {id: upper}) }
RETURN id AS lower, upper
ORDER BY lower, upper
