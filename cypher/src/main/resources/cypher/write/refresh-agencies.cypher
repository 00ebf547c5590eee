// Sets names and aliases of agencies from all documents that name them, so that they do not depend on
// the order of loading: a name that a document prints in full comes before one made by rule, then the
// longer, then the first in order.
// Parameters: ids. No columns.
UNWIND $ids AS id
MATCH (a:Agency {id: id})<-[n:NAMES]-(:Document)
WITH a, n
ORDER BY n.inFull DESC, size(n.name) DESC, n.name
WITH a, collect(n.name) AS names, collect(n.shortForms) AS forms
SET a.name = names[0]
WITH a, names, reduce(all = [], form IN forms | all + form) AS shortForms
OPTIONAL MATCH (a)-[r:RESPONSIBLE_FOR]->()
WITH a, names, shortForms, collect(DISTINCT r.printedName) AS printed
UNWIND names + shortForms + printed AS alias
WITH a, alias
ORDER BY alias
WITH a, collect(DISTINCT alias) AS aliases
SET a.aliases = aliases
