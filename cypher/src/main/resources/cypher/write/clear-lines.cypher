// Takes away the lines that documents state, and what was observed of them, before they are judged anew.
// Parameters: ids, codes (of observations of lines). Columns: grounds (a list of {from, to, basis}: the steps of descent
// that went).
CALL () {
  UNWIND $ids AS id
  MATCH (o:Observation {documentId: id})
  WHERE o.code IN $codes
  DETACH DELETE o
}
CALL () {
  UNWIND $ids AS id
  MATCH (:Document {id: id})-[r:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->()
  WHERE r.basis = 'PRINTED'
  RETURN r
  UNION
  UNWIND $ids AS id
  MATCH ()-[r:DERIVES_FROM {statedBy: id}]->()
  WHERE r.basis = 'INFERRED'
  RETURN r
}
WITH r, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.basis AS basis
DELETE r
WITH from, to, basis, type
WHERE type IN ['DERIVES_FROM', 'FORWARDS']
RETURN collect(DISTINCT {from: from, to: to, basis: basis}) AS grounds
