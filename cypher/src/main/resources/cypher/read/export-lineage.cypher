// Rows of lineage.csv: documents that rest on others, then tasks that restate those of others or are like them, from the
// lower or later one, by document and order in the text. Parameters: documents [id], agencies [id of one that answers
// for the task] or null. Columns: as returned.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[r:DERIVES_FROM]->(upper:Document)
  WHERE $agencies IS NULL
  RETURN r, null AS t, upper, null AS upperTask
  UNION ALL
  MATCH (t:Task {documentId: d.id})-[r:INHERITS_FROM|PARALLELS]->(upperTask:Task)
  WHERE $agencies IS NULL OR EXISTS { (t)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
  MATCH (upper:Document {id: upperTask.documentId})
  RETURN r, t, upper, upperTask
}
RETURN type(r) AS relation, coalesce(r.kind, r.relation) AS detail, r.score AS score, d.id AS documentId,
  d.number AS documentNumber, d.level AS level, t.id AS taskId, t.label AS taskLabel, t.heading AS taskHeading,
  upper.id AS toDocumentId, upper.number AS toDocumentNumber, upper.level AS toLevel, upperTask.id AS toTaskId,
  upperTask.label AS toTaskLabel, upperTask.heading AS toTaskHeading, r.basis AS basis, r.note AS note,
  r.source AS source, r.start AS start, r.end AS end, r.page AS page, r.quote AS quote
ORDER BY d.id, coalesce(t.position, 0), coalesce(t.id, ''), relation, toDocumentId, coalesce(toTaskId, ''), r.id
