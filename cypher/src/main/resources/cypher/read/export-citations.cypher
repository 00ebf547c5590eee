// Rows of citations.csv, by document and place in its text. Parameters: documents [id], agencies [id of one that answers
// for the task that cites] or null. Columns: as returned.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
CALL (d) {
  MATCH (d)-[r:CITES]->(cited:Document)
  WHERE $agencies IS NULL
  RETURN r, cited, null AS t
  UNION ALL
  MATCH (t:Task {documentId: d.id})-[r:CITES]->(cited:Document)
  WHERE $agencies IS NULL OR EXISTS { (t)<-[:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $agencies }
  RETURN r, cited, t
}
RETURN d.id AS documentId, d.number AS documentNumber, d.title AS documentTitle, t.id AS taskId, t.label AS taskLabel,
  r.relation AS relation, cited.id AS citedId, cited.number AS citedNumber, cited.title AS citedTitle,
  cited.status AS citedStatus, r.citedNumber AS printedNumber, r.citedTitle AS printedTitle, r.basis AS basis,
  r.note AS note, r.source AS source, r.start AS start, r.end AS end, r.page AS page, r.quote AS quote
ORDER BY d.id, coalesce(t.position, 0), coalesce(r.start, 0), r.id
