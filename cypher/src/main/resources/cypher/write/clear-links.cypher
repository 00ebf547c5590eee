// Takes away the lines of documents that persons added, and what was observed of them, before they are judged anew.
// Parameters: ids. Columns: grounds (a list of {from, to, basis}: the steps of descent that went).
CALL () {
  UNWIND $ids AS id
  MATCH (o:Observation {documentId: id})
  WHERE o.link IS NOT NULL
  DETACH DELETE o
}
UNWIND $ids AS id
MATCH (:Document {id: id})-[r:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK {basis: 'CURATED'}]->()
WITH r, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r.basis AS basis
DELETE r
WITH from, to, basis, type
WHERE type IN ['DERIVES_FROM', 'FORWARDS']
RETURN collect(DISTINCT {from: from, to: to, basis: basis}) AS grounds
