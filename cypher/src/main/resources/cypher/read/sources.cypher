// A page of source files by id. Parameters: keys [{index, total, after [id]}], limit. Columns: index,
// items [{source without its text, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Source)
  WHERE s.id > coalesce(key.after[0], '')
  WITH s ORDER BY s.id LIMIT $limit
  RETURN collect({source: s {.id, .name, .sha256, .charset, .length}, sort: [s.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (s:Source)
  RETURN count(s) AS total
}
RETURN key.index AS index, items, total
