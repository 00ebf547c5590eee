// The documents printed in source files, in their order. Parameters: keys [{index, source}]. Columns: index,
// items [{document, source without its text, start, end}].
UNWIND $keys AS key
MATCH (d:Document)-[w:WITNESSED_BY]->(s:Source {id: key.source})
WITH key, d, w, s ORDER BY w.start, d.id
RETURN key.index AS index,
  collect({document: d.id, source: s {.id, .name, .sha256, .charset, .length}, start: w.start, end: w.end}) AS items
