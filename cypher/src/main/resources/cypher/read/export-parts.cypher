// Documents with their sections, tasks and targets as nodes, by document, kind and order in the text. Parameters:
// documents [id], agencies [id of one that answers for a task or the task of a target] or null. Columns: kind, id,
// number, title, label, heading, name, raw, documentId, position, level, region.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}
CALL (d) {
  RETURN d AS n, 'Document' AS kind, 0 AS rank
  UNION ALL
  MATCH (n:Section {documentId: d.id})
  RETURN n, 'Section' AS kind, 1 AS rank
  UNION ALL
  MATCH (n:Task {documentId: d.id})
  WHERE $agencies IS NULL OR EXISTS { (n)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
  RETURN n, 'Task' AS kind, 2 AS rank
  UNION ALL
  MATCH (n:Target {documentId: d.id})
  WHERE $agencies IS NULL OR EXISTS {
    MATCH (t:Task {id: n.taskId})
    WHERE EXISTS { (t)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
  }
  RETURN n, 'Target' AS kind, 3 AS rank
}
RETURN kind, n.id AS id, n.number AS number, n.title AS title, n.label AS label, n.heading AS heading, n.name AS name,
  n.raw AS raw, n.documentId AS documentId, n.position AS position, d.level AS level, region
ORDER BY d.id, rank, n.position, n.id
