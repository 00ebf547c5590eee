// Documents whose tasks wait for being compared: loaded, released or linked anew, or compared by an earlier version of
// the method. Parameters: version. Columns: id.
CALL () {
  MATCH (d:Unlined)
  RETURN d.id AS id
  UNION
  MATCH (c:ComparedText)
  WHERE c.methodVersion < $version
  RETURN c.documentId AS id
}
RETURN id
ORDER BY id
