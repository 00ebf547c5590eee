// Lines between the tasks and targets of the invented graph, whose full texts count as held: two rows of the table carry
// out the plan's first task, five are parallel to its second. Parameters: none. Columns: none.
MATCH (plan:Document {id: 'document/示政办发〔2099〕1号'})
MATCH (table:Document {id: 'document/示范区/示范工作任务分解表'})
MATCH (upperTarget:Target {id: 'target/示政办发〔2099〕1号/一/（一）/1/1'})
MATCH (lowerTarget:Target {id: 'target/示范区/示范工作任务分解表/-/1'})
CREATE (lowerTarget)-[:COMPARED_WITH {change: 'RAISED', strictness: 'STRICTER', likeness: 1.0, version: 1}]->(upperTarget),
  (:ComparedText {id: 'compared/' + plan.id, documentId: plan.id, fullText: true, methodVersion: 1}),
  (:ComparedText {id: 'compared/' + table.id, documentId: table.id, fullText: true, methodVersion: 1})
WITH *
MATCH (first:Task {id: 'task/示政办发〔2099〕1号/一/（一）/1'})
MATCH (second:Task {id: 'task/示政办发〔2099〕1号/一/（一）/2'})
UNWIND [
  {row: 1, upper: first, kind: 'LOCALISED', score: 0.95}, {row: 2, upper: first, kind: 'PARTIAL', score: 0.6},
  {row: 3, upper: second, kind: 'VERBATIM', score: 1.0}, {row: 4, upper: second, kind: 'ADAPTED', score: 0.7},
  {row: 5, upper: second, kind: 'ADAPTED', score: 0.7}, {row: 6, upper: second, kind: 'PARTIAL', score: 0.5},
  {row: 7, upper: second, kind: 'PARTIAL', score: 0.4123}
] AS line
MATCH (lower:Task {id: 'task/示范区/示范工作任务分解表/' + line.row})
WITH line, line.upper AS upper, lower, {
  kind: line.kind, score: line.score, method: 'clause-rivals', version: 1, leftCoverage: 0.5, rightCoverage: 0.75,
  leftSource: 'a.txt', leftStarts: [10, 30], leftEnds: [15, 33], leftQuotes: ['配齐<人员>', '上岗率'],
  rightSource: 'c.txt', rightStarts: [20, 40], rightEnds: [24, 43], rightQuotes: ['配足人员', '上岗率'],
  delta: '{"figures":[{"indicator":"持证上岗率","from":"95","to":"98","unit":"%","change":"RAISED","strictness":"STRICTER"}],'
    + '"deadlines":[{"from":"2099-12-31","to":"2099-06-30","change":"EARLIER"}],'
    + '"agencies":[{"from":"市卫健委","to":"区卫生健康局","change":"MAPPED"},{"from":"市人社局","to":null,"change":"DROPPED"}],'
    + '"places":[{"from":"示范市","to":"示范区"}],"added":["足额"],"dropped":[]}'
} AS properties
CALL (line, upper, lower, properties) {
  WITH line, upper, lower, properties WHERE line.row < 3
  CREATE (lower)-[r:INHERITS_FROM]->(upper)
  SET r = properties, r.basis = 'CURATED'
  UNION
  WITH line, upper, lower, properties WHERE line.row >= 3
  CREATE (lower)-[r:PARALLELS]->(upper)
  SET r = properties
}
