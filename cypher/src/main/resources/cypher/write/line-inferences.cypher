// The steps between papers that documents name together: from one whose text is not held to one of a higher level.
// Parameters: ids. Columns: statedBy, from, to, claim.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[c:CITES]->(lower:Document {status: 'CITED'})
  WHERE c.restsOn IS NOT NULL
  RETURN d AS by, c, lower
  UNION
  MATCH (t:Task {documentId: d.id})-[c:CITES]->(lower:Document {status: 'CITED'})
  WHERE c.restsOn IS NOT NULL
  RETURN t AS by, c, lower
}
UNWIND c.restsOn AS upperId
MATCH (by)-[u:CITES]->(upper:Document)
WHERE coalesce(u.citedId, upper.id) = upperId AND upper <> lower
  AND NOT coalesce(upper.issuedOn > lower.issuedOn, upper.year > lower.year, false)
WITH DISTINCT d, lower, upper, c
RETURN d.id AS statedBy, lower.id AS from, upper.id AS to, c AS claim
ORDER BY statedBy, from, to, claim.id
