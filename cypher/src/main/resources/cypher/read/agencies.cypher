// A page of agencies by id. Parameters: keys [{index, total, after [id], name, region, regionCode, level, kind,
// function, named}], limit. Columns: index, items [{agency, region, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (a:Agency)
  WHERE a.id > coalesce(key.after[0], '')
    AND coalesce(a.named, true) = key.named
    AND (key.name IS NULL OR key.name IN coalesce(a.aliases, []) + a.name)
    AND (key.level IS NULL OR a.level = key.level)
    AND (key.kind IS NULL OR a.kind = key.kind)
    AND (key.function IS NULL OR a.function = key.function)
    AND (key.region IS NULL OR EXISTS {
      (a)-[:OF]->(r:Region) WHERE key.region IN [r.code, r.name]
    })
    AND (key.regionCode IS NULL OR EXISTS { (a)-[:OF]->(:Region {code: key.regionCode}) })
  WITH a ORDER BY a.id LIMIT $limit
  OPTIONAL MATCH (a)-[:OF]->(region:Region)
  WITH a, region ORDER BY a.id
  RETURN collect({agency: a, region: region, sort: [a.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (a:Agency)
  WHERE coalesce(a.named, true) = key.named
    AND (key.name IS NULL OR key.name IN coalesce(a.aliases, []) + a.name)
    AND (key.level IS NULL OR a.level = key.level)
    AND (key.kind IS NULL OR a.kind = key.kind)
    AND (key.function IS NULL OR a.function = key.function)
    AND (key.region IS NULL OR EXISTS {
      (a)-[:OF]->(r:Region) WHERE key.region IN [r.code, r.name]
    })
    AND (key.regionCode IS NULL OR EXISTS { (a)-[:OF]->(:Region {code: key.regionCode}) })
  RETURN count(a) AS total
}
RETURN key.index AS index, items, total
