// Agencies by any of their names: the full-text index finds those that contain the name, equality decides. Parameters:
// keys [{index, name, phrase (the name as a quoted query), region (code or name)}]. Columns: index,
// items [{agency, region}].
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('agency_text', key.phrase) YIELD node AS a
WHERE key.name IN coalesce(a.aliases, []) + a.name
OPTIONAL MATCH (a)-[:OF]->(region:Region)
WITH key, a, region
WHERE key.region IS NULL OR key.region IN [region.code, region.name]
WITH key, a, region ORDER BY a.id
RETURN key.index AS index, collect({agency: a, region: region})[..20] AS items
