// Rows of responsibilities.csv, by document, task and rank. Parameters: documents [id], agencies [id of the one that
// answers] or null. Columns: as returned.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
MATCH (t:Task {documentId: d.id})<-[r:RESPONSIBLE_FOR]-(a:Agency)
WHERE $agencies IS NULL OR a.id IN $agencies
CALL (a) {
  OPTIONAL MATCH (a)-[:OF]->(region:Region)
  RETURN region ORDER BY region.id LIMIT 1
}
RETURN d.id AS documentId, d.number AS documentNumber, t.id AS taskId, t.label AS taskLabel, t.heading AS taskHeading,
  t.deadlineBy AS deadlineBy, r.role AS role, r.rank AS rank, r.printedName AS printedName, a.id AS agencyId,
  a.name AS agency, a.level AS agencyLevel, region.code AS agencyRegionCode, region.name AS agencyRegion,
  r.resolvedBy AS resolvedBy, r.basis AS basis, r.source AS source, r.start AS start, r.end AS end, r.page AS page,
  r.quote AS quote
ORDER BY d.id, t.position, t.id, r.rank, r.id
