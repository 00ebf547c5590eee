// Source files by id. Parameters: keys [{index, id}]. Columns: index, source without its text.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})
RETURN key.index AS index, s {.id, .name, .sha256, .charset, .length} AS source
