// The lines of a document's tasks are stored. Parameters: id, version (of the method). No columns.
CALL () {
  MATCH (d:Document {id: $id})
  REMOVE d:Unlined
}
CALL () {
  MATCH (c:ComparedText {id: 'compared/' + $id})
  SET c.methodVersion = $version
}
