// Agencies by any of their names: the full-text index finds those that contain the name, equality decides; or by the
// identity that rules give the name. Parameters: keys [{index, name, phrase (the name as a quoted query), id (by rule),
// region (code or name)}]. Columns: index, items [{agency, region}].
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('agency_text', key.phrase) YIELD node AS a
  WHERE key.name IN coalesce(a.aliases, []) + a.name
  RETURN a
  UNION
  WITH key WHERE key.id IS NOT NULL
  MATCH (a:Agency {id: key.id})
  RETURN a
}
OPTIONAL MATCH (a)-[:OF]->(region:Region)
WITH key, a, region
WHERE key.region IS NULL OR key.region IN [region.code, region.name]
WITH key, a, region ORDER BY coalesce(a.named, true) DESC, a.id
RETURN key.index AS index, collect({agency: a, region: region})[..20] AS items
//: onward agency items
WITH items, [x IN items WHERE coalesce(x.agency.named, true)] AS named
WITH CASE WHEN size(items) = 1 THEN items ELSE named END AS meant
WHERE size(meant) = 1
WITH meant[0].agency AS a
WITH {of: a.id, id: a.id} AS thing
