// Rows of targets.csv, by document and order in the text. Parameters: documents [id], agencies [id of one that answers
// for its task] or null. Columns: as returned.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}
MATCH (t:Target {documentId: d.id})
OPTIONAL MATCH (task:Task {id: t.taskId})
WITH d, region, t, task
WHERE $agencies IS NULL OR EXISTS { (task)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
RETURN d.id AS documentId, d.number AS documentNumber, d.level AS level, region.code AS regionCode, region.name AS region,
  task.id AS taskId, task.label AS taskLabel, t.id AS id, t.raw AS raw, t.indicator AS indicator,
  t.comparator AS comparator, t.value AS value, t.low AS low, t.high AS high, t.ratio AS ratio, t.unit AS unit,
  t.scope AS scope, t.dueRaw AS dueRaw, t.dueBy AS dueBy, t.source AS source, t.start AS start, t.end AS end,
  t.page AS page, t.quote AS quote
ORDER BY d.id, t.position, t.id
