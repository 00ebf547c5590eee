// The papers that are one work with documents whose text is held: of the same title, place and day under another number,
// or the one earlier paper that a document says it issues anew. Papers of two departments are two works, whatever they
// are called, unless one department succeeded the other, which rules tell, whether those between them are known or not,
// or somebody issued both together with others.
// Parameters: ids. Columns: from, to, title (properties of the document: titleSource, titleStart …).
UNWIND $ids AS id
MATCH (d:Document {id: id, status: 'HELD'})
WHERE d.annexKey IS NOT NULL AND d.titleStart IS NOT NULL
MATCH (o:Document {annexKey: d.annexKey})
WHERE o <> d AND NOT (
  EXISTS { (d)-[x:ISSUED_BY]->(:Agency {kind: 'DEPARTMENT'}) WHERE x.rank IS NULL }
  AND EXISTS { (o)-[y:ISSUED_BY]->(:Agency {kind: 'DEPARTMENT'}) WHERE y.rank IS NULL }
  AND NOT EXISTS {
    MATCH (d)-[:ISSUED_BY]->(a:Agency), (o)-[:ISSUED_BY]->(b:Agency)
    WHERE a = b OR b.id IN coalesce(a.heirs, []) OR a.id IN coalesce(b.heirs, [])
  })
WITH d, o
ORDER BY o.id
WITH d, collect(o) AS others
WITH d,
  [o IN others WHERE o.id < d.id AND o.issuedOn = d.issuedOn AND o.number <> d.number] AS twins,
  [o IN others WHERE d.issuedAnew AND o.number IS NOT NULL
    AND NOT coalesce(o.issuedOn >= d.issuedOn, o.year > d.year, false)] AS earlier
UNWIND twins + CASE WHEN size(earlier) = 1 THEN earlier ELSE [] END AS o
RETURN d.id AS from, o.id AS to, d AS title
ORDER BY from, to
