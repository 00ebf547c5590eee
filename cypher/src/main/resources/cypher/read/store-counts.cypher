// How many nodes there are by label and relationships by type, sorted by kind and name.
// Parameters: none. Columns: kind ('NODE' or 'RELATIONSHIP'), name, total.
MATCH (n) WHERE NOT n:Migration
UNWIND labels(n) AS name
RETURN 'NODE' AS kind, name, count(*) AS total
ORDER BY kind, name
UNION ALL
MATCH ()-[r]->()
WITH type(r) AS name, count(*) AS total
RETURN 'RELATIONSHIP' AS kind, name, total
ORDER BY kind, name
