// The sources in the store and the documents of which they hold copies.
// No parameters. Columns: id, key, sha256, extractor, complete, cards, documents (ids).
MATCH (s:Source)
OPTIONAL MATCH (d:Document)-[:WITNESSED_BY]->(s)
WITH s, d ORDER BY d.id
RETURN s.id AS id, s.key AS key, s.sha256 AS sha256, s.extractor AS extractor,
       coalesce(s.complete, false) AS complete, coalesce(s.cards, []) AS cards,
       collect(d.id) AS documents
ORDER BY key
