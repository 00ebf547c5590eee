// Stores which tasks restate others: along a line of documents (INHERITS_FROM), else without one (PARALLELS); and which
// targets count the same thing (COMPARED_WITH); all from the task or target of the lower or later document. Parameters:
// inherited, parallel, targets (lists of {fromId, toId, properties}). No columns.
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
CALL () {
  UNWIND $targets AS line
  MATCH (from:Target {id: line.fromId})
  MATCH (to:Target {id: line.toId})
  CREATE (from)-[r:COMPARED_WITH]->(to)
  SET r = line.properties
}
