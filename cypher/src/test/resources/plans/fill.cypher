// Invented nodes and lines, enough for the planner to know that an index is worth its while.
UNWIND range(1, 300) AS i
CREATE (:Region {id: 'region/' + i, code: toString(i), name: 'R' + i, level: 'CITY'});
UNWIND range(2, 300) AS i
MATCH (lower:Region {id: 'region/' + i}), (upper:Region {id: 'region/1'})
CREATE (lower)-[:PART_OF]->(upper);
UNWIND range(1, 400) AS i
MATCH (r:Region {id: 'region/' + (1 + i % 300)})
CREATE (:Agency {
  id: 'agency/' + i, name: 'A' + i, aliases: ['B' + i], level: 'CITY', kind: CASE i % 10 WHEN 0 THEN 'GROUP' ELSE 'DEPARTMENT' END,
  function: 'F' + (i % 20), above: 'agency/' + (i / 2), named: true, memberLevel: CASE i % 10 WHEN 0 THEN 'CITY' END
})-[:OF]->(r);
UNWIND range(1, 399) AS i
MATCH (a:Agency {id: 'agency/' + i}), (b:Agency {id: 'agency/' + (i + 1)})
CREATE (a)-[:COUNTERPART_OF]->(b), (a)-[:BELONGS_TO]->(b), (a)-[:SUCCEEDED_BY]->(b), (a)-[:MEMBER_OF]->(b);
UNWIND range(1, 600) AS i
MATCH (r:Region {id: 'region/' + (1 + i % 300)}), (a:Agency {id: 'agency/' + (1 + i % 400)})
CREATE (d:Document {
  id: 'document/' + i, number: 'N' + i, title: 'T' + i, titleKey: 'K' + i, annexKey: 'X' + i, status: 'HELD', type: 'NOTICE',
  level: 'CITY', issuedOn: date('2099-01-01') + duration({days: i % 300}), year: 2099
})
CREATE (d)-[:CONCERNS]->(r), (d)-[:ISSUED_BY {rank: 1}]->(a)
CREATE (d)-[:WITNESSED_BY]->(:Source {id: 'source/' + i, key: 's' + i, sha256: 'h' + i, name: 'n' + i})
CREATE (d)-[:HAS_OBSERVATION]->(:Observation {id: 'observation/' + i, documentId: d.id, code: 'C' + (i % 10)})
CREATE (:Variant {id: 'variant/' + i, documentId: d.id})
CREATE (:ComparedText {id: 'compared/' + i, documentId: d.id, methodVersion: 'v' + (i % 5)})
CREATE (d)-[:HAS_PART]->(:Section {id: 'section/' + i, documentId: d.id, position: 1});
UNWIND range(1, 4000) AS i
MATCH (s:Section {id: 'section/' + (1 + i % 600)}), (a:Agency {id: 'agency/' + (1 + i % 400)})
CREATE (s)-[:HAS_PART]->(t:Task {
  id: 'task/' + i, documentId: s.documentId, sectionId: s.id, position: i, kind: 'KEY_TASK', heading: 'H' + i, text: 'X' + i,
  deadlineBy: date('2099-01-01') + duration({days: i % 300})
})<-[:RESPONSIBLE_FOR {id: 'r' + i, role: 'LEAD', rank: 1, start: 1}]-(a)
CREATE (t)-[:HAS_TARGET]->(:Target {
  id: 'target/' + i, documentId: t.documentId, taskId: t.id, indicator: 'I' + (i % 100), position: i,
  dueBy: date('2099-01-01') + duration({days: i % 300})
});
UNWIND range(1, 599) AS i
MATCH (d:Document {id: 'document/' + i}), (u:Document {id: 'document/' + (i + 1)})
CREATE (d)-[:CITES {id: 'c' + i, relation: 'BASIS', joinKey: 'K' + i, citedId: u.id}]->(u)
CREATE (d)-[:DERIVES_FROM {id: 'd' + i, basis: 'PRINTED', relation: 'BASIS', statedBy: d.id}]->(u)
CREATE (d)-[:REPEALS {id: 'e' + i, basis: 'PRINTED'}]->(u), (d)-[:SAME_WORK {id: 'w' + i}]->(u);
UNWIND range(1, 3999) AS i
MATCH (t:Task {id: 'task/' + i}), (u:Task {id: 'task/' + (i + 1)})
CREATE (t)-[:PARALLELS {id: 'p' + i, kind: 'ADAPTED', score: 0.5}]->(u)
CREATE (t)-[:INHERITS_FROM {id: 'q' + i, kind: 'ADAPTED', score: 0.5}]->(u);
UNWIND range(1, 3999) AS i
MATCH (t:Target {id: 'target/' + i}), (u:Target {id: 'target/' + (i + 1)})
CREATE (t)-[:COMPARED_WITH {id: 'g' + i}]->(u);
CALL db.awaitIndexes(60);
CALL db.resampleOutdatedIndexes();
