// The lines that persons added and that cannot hold. Parameters: none. Columns: file, link, code.
MATCH (d:Document)-[:LINKED_BY_HAND]->()
WITH DISTINCT d
MATCH (d)-[:HAS_OBSERVATION]->(o:Observation)
WHERE o.link IS NOT NULL
RETURN o.linkFile AS file, o.link AS link, o.code AS code
ORDER BY file, link
