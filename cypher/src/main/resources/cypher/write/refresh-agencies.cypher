// Sets names and aliases of agencies from all documents that name them, so that they do not depend on
// the order of loading: a name that a document prints in full comes before one made by rule, then the
// longer, then the first in order. An agency that no document names has its name and aliases by rule.
// Parameters: ids. No columns.
CALL () {
  UNWIND $ids AS id
  MATCH (a:Agency {id: id})<-[n:NAMES]-(:Document)
  WITH a, n
  ORDER BY n.inFull DESC, size(n.name) DESC, n.name
  WITH a, collect(n.name) AS names, collect(n.shortForms) AS forms
  SET a.name = names[0], a.named = true
  WITH a, names, reduce(all = [], form IN forms | all + form) AS shortForms
  OPTIONAL MATCH (a)-[r:RESPONSIBLE_FOR|MEMBER_OF|HOSTS_OFFICE_OF]->()
  WITH a, names, shortForms, collect(DISTINCT coalesce(r.printedName, r.hostName)) AS printed
  UNWIND names + shortForms + printed AS alias
  WITH a, alias
  ORDER BY alias
  WITH a, collect(DISTINCT alias) AS aliases
  SET a.aliases = aliases
}
CALL () {
  UNWIND $ids AS id
  MATCH (a:Agency {id: id})
  WHERE NOT EXISTS { (a)<-[:NAMES]-() }
  SET a.name = a.ruleName, a.named = false
  WITH a
  UNWIND a.ruleForms + a.ruleName AS alias
  WITH a, alias
  ORDER BY alias
  WITH a, collect(DISTINCT alias) AS aliases
  SET a.aliases = aliases
}
