// Lines of descent among the invented documents: each rests on one of the level above it, those of cities and districts
// on one two levels above as well, and their first three tasks restate those of the document they rest on. Parameters:
// from, to (places in the list), hundreds (of documents in the list). No columns.
UNWIND range($from, $to) AS i
WITH i, i % 100 AS part, i / 100 AS hundred
WITH i, part, hundred, CASE WHEN part = 0 THEN 0 WHEN part < 10 THEN 1 WHEN part < 40 THEN 2 ELSE 3 END AS depth
WHERE depth > 0
MATCH (:Source {id: 'source/' + i})<-[:WITNESSED_BY]-(d:Document)
UNWIND CASE depth
  WHEN 1 THEN [(hundred * 7 + part) % $hundreds * 100]
  WHEN 2 THEN [hundred * 100 + 1 + part % 9, (hundred * 3 + part) % $hundreds * 100]
  ELSE [hundred * 100 + 10 + part % 30, hundred * 100 + 1 + part % 7] END AS up
MATCH (:Source {id: 'source/' + up})<-[:WITNESSED_BY]-(upper:Document)
WITH i, d, upper, {relation: 'BASIS', basis: 'PRINTED', source: i + '.txt', start: 20, end: 40, quote: upper.number, rule: 'number', ruleVersion: 1} AS printed
CREATE (d)-[c:CITES]->(upper), (d)-[r:DERIVES_FROM]->(upper)
SET c = printed, c.id = 'citation/' + d.id + '/' + upper.id, c.citedNumber = upper.number, c.citedTitle = upper.title,
  r = printed, r.id = 'line/' + d.id + '/' + upper.id
WITH d, upper
MATCH (t:Task {documentId: d.id})
WHERE t.position <= 3
MATCH (u:Task {documentId: upper.id})
WHERE u.position = t.position
CREATE (t)-[:INHERITS_FROM {kind: 'ADAPTED', score: 0.7, method: 'clause-rivals', version: 1, basis: 'PRINTED', leftCoverage: 0.6,
  rightCoverage: 0.7, leftSource: t.source, leftStarts: [t.start], leftEnds: [t.start + 10], leftQuotes: [left(t.text, 10)],
  rightSource: u.source, rightStarts: [u.start], rightEnds: [u.start + 10], rightQuotes: [left(u.text, 10)],
  delta: '{"figures":[],"deadlines":[],"agencies":[],"places":[],"added":[],"dropped":[]}'}]->(u)
