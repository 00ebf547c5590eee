// Sets the aliases of agencies: the short forms that rules make, the names printed for them, and the
// official one.
// Parameters: ids. No columns.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
OPTIONAL MATCH (a)-[r:RESPONSIBLE_FOR]->()
WITH a, collect(DISTINCT r.printedName) AS printed
UNWIND a.shortForms + printed + [a.name] AS alias
WITH a, alias
ORDER BY alias
WITH a, collect(DISTINCT alias) AS aliases
SET a.aliases = aliases
