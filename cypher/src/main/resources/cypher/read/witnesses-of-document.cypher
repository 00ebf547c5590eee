// The printed copies of documents, the one that the facts are from first. Parameters: keys [{index, document}]. Columns: index,
// items [{document, source without its text, start, end}].
UNWIND $keys AS key
MATCH (d:Document {id: key.document})-[w:WITNESSED_BY]->(s:Source)
WITH key, d, w, s ORDER BY w.position, s.name, w.start
RETURN key.index AS index,
  collect({document: d.id, source: s {.id, .name, .sha256, .charset, .length}, start: w.start, end: w.end}) AS items
