// Joins citations that print a title alone to the one paper of that title, level and place that is not younger than the
// citing document; where none or several fit, the citation is of the title as such. What fits does not depend on the
// order of loading. Parameters: keys (titles whose papers changed), documents (ids, whose own citations are new).
// Columns: citing (ids of the citing documents whose citations moved), touched (ids of the documents that they left or
// reached).
CALL () {
  UNWIND $keys AS key
  MATCH (from)-[c:CITES {joinKey: key}]->(now:Document)
  RETURN from, c, now
  UNION
  UNWIND $documents AS id
  MATCH (from:Document {id: id})-[c:CITES]->(now:Document)
  WHERE c.joinKey IS NOT NULL
  RETURN from, c, now
  UNION
  UNWIND $documents AS id
  MATCH (from:Task {documentId: id})-[c:CITES]->(now:Document)
  WHERE c.joinKey IS NOT NULL
  RETURN from, c, now
}
MATCH (own:Document {id: coalesce(from.documentId, from.id)})
CALL (c, own) {
  MATCH (d:Document)
  WHERE (d.titleKey = c.joinKey OR d.annexKey = c.joinKey)
    AND (d.status = 'HELD' OR d.number IS NOT NULL AND EXISTS {
      ()-[x:CITES]->(d) WHERE coalesce(x.citedId, d.id) = d.id
    })
    AND NOT coalesce(d.issuedOn > own.issuedOn, d.year > own.year, false)
  WITH d ORDER BY d.id LIMIT 2
  RETURN collect(d) AS fits
}
WITH from, c, now, own, CASE WHEN size(fits) = 1 AND fits[0] <> own THEN fits[0].id ELSE c.citedId END AS wanted
WHERE now.id <> wanted
MERGE (target:Document {id: wanted})
ON CREATE SET target.status = 'CITED'
CREATE (from)-[moved:CITES]->(target)
SET moved = properties(c), moved.joined = CASE WHEN wanted <> c.citedId THEN true END
DELETE c
WITH own.id AS citing, [now.id, wanted] AS ends
UNWIND ends AS end
RETURN collect(DISTINCT citing) AS citing, collect(DISTINCT end) AS touched
