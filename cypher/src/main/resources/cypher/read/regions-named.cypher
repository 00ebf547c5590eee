// Regions by code or by name, two are enough to know that a name is borne by several and ten to choose from.
// Parameters: keys [{index, code, name}]. Columns: index, items [region].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH key WHERE key.code IS NOT NULL
    MATCH (r:Region {code: key.code})
    RETURN r
    UNION
    WITH key WHERE key.name IS NOT NULL
    MATCH (r:Region {name: key.name})
    RETURN r
  }
  WITH r ORDER BY r.code LIMIT 10
  RETURN collect(r) AS items
}
RETURN key.index AS index, items
