// Stores which tasks restate others: along a line of documents (INHERITS_FROM), else without one (PARALLELS); both from
// the task of the lower or later document. Parameters: inherited, parallel (lists of {fromId, toId, properties}).
// No columns.
CALL () {
  UNWIND $inherited AS line
  MATCH (from:Task {id: line.fromId})
  MATCH (to:Task {id: line.toId})
  CREATE (from)-[r:INHERITS_FROM]->(to)
  SET r = line.properties
}
CALL () {
  UNWIND $parallel AS line
  MATCH (from:Task {id: line.fromId})
  MATCH (to:Task {id: line.toId})
  CREATE (from)-[r:PARALLELS]->(to)
  SET r = line.properties
}
