// The documents whose lines may be others now: those that name a document that changed, those that issue the same annex,
// and those on a circle with it. Parameters: changed (ids), keys, documents (ids, whose own claims are new). Columns: id.
CALL () {
  UNWIND $changed AS id
  MATCH (x)-[:CITES]->(:Document {id: id})
  RETURN coalesce(x.documentId, x.id) AS id
  UNION
  UNWIND $keys AS key
  MATCH (d:Document {annexKey: key})
  RETURN d.id AS id
  UNION
  UNWIND $documents AS start
  MATCH SHORTEST 1 (:Document {id: start}) (()-[c:CITES WHERE c.flat]->())+ (d:Document)
  RETURN DISTINCT d.id AS id
}
RETURN DISTINCT id
