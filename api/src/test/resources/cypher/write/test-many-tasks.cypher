// Invented documents with 25 tasks each, every task with one of 200 agencies: for measuring downloads. Parameters: from,
// to (numbers of the documents). No columns.
MERGE (region:Region {id: 'region/990100'})
ON CREATE SET region.code = '990100', region.name = '示范市', region.level = 'CITY'
WITH region
UNWIND range($from, $to) AS i
CREATE (d:Document {id: 'document/示政办发〔2099〕' + i + '号', number: '示政办发〔2099〕' + i + '号', title: '示范工作实施方案第' + i + '号',
  type: 'PLAN', issuedOn: date('2099-03-01'), level: 'CITY', status: 'HELD'})-[:CONCERNS]->(region)
WITH d, i
UNWIND range(1, 25) AS j
CREATE (d)-[:HAS_PART {position: j}]->(t:Task {id: 'task/' + d.number + '/' + j, documentId: d.id, label: toString(j),
  path: toString(j), heading: '推进示范工作第' + j + '项', kind: 'KEY_TASK', position: j, text: '按照职责分工抓好落实，2099年底前完成。',
  deadlineRaw: '2099年底前', deadlineBy: date('2099-12-31'), source: 'many.txt', start: j * 100, end: j * 100 + 60})
WITH t, 'agency/990100/示范' + toString((i * 7 + t.position) % 200) AS unit
MERGE (a:Agency {id: unit})
ON CREATE SET a.name = '示范市' + unit, a.kind = 'DEPARTMENT', a.level = 'CITY', a.aliases = []
CREATE (a)-[:RESPONSIBLE_FOR {id: 'r/' + t.id, role: 'RESPONSIBLE', rank: 1, printedName: a.name, basis: 'PRINTED',
  source: 'many.txt', start: t.start, end: t.end, quote: a.name}]->(t)
