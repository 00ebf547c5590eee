// A page of agencies by name, or by how many tasks they answer for, the most first; then by id. The rank is a text: of
// a count, what is left of a large number. Parameters: keys [{index, total, after [rank, id], order (NAME or
// RESPONSIBILITY_COUNT), name, region, regionCode, level, kind, function, named}], limit. Columns: index, items
// [{agency, region, sort}], total.
UNWIND $keys AS key
CALL (key) {
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
  WITH key, a, CASE key.order
    WHEN 'NAME' THEN a.name
    ELSE toString(9999999999 - COUNT { (a)-[:RESPONSIBLE_FOR]->() })
  END AS rank
  WHERE key.after IS NULL OR rank > key.after[0] OR rank = key.after[0] AND a.id > key.after[1]
  WITH a, rank ORDER BY rank, a.id LIMIT $limit
  OPTIONAL MATCH (a)-[:OF]->(region:Region)
  WITH a, region, rank ORDER BY rank, a.id
  RETURN collect({agency: a, region: region, sort: [rank, a.id]}) AS items
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
