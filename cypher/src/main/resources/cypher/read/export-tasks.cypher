// Rows of tasks.csv, by document and order in the text. Parameters: documents [id], agencies [id of one that answers for
// it] or null. Columns: as returned.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}
MATCH (t:Task {documentId: d.id})
WHERE $agencies IS NULL OR EXISTS { (t)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
CALL (t) {
  OPTIONAL MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(t)
  WITH r ORDER BY r.rank, r.id
  RETURN [one IN collect(r) | one.printedName + '（' + one.role + '）'] AS units
}
RETURN d.id AS documentId, d.number AS documentNumber, d.title AS documentTitle, d.level AS level, region.code AS regionCode,
  region.name AS region, d.issuedOn AS issuedOn, t.id AS id, t.label AS label, t.path AS path, t.kind AS kind,
  t.sectionHeading AS section, t.category AS category, t.heading AS heading, t.text AS text, t.deadlineRaw AS deadlineRaw,
  t.deadlineBy AS deadlineBy, reduce(line = '', unit IN units | line + CASE line WHEN '' THEN '' ELSE '、' END + unit) AS units,
  t.source AS source, t.start AS start, t.end AS end, t.page AS page
ORDER BY d.id, t.position, t.id
