// Invented documents with sections, tasks, responsibilities and targets, all of it following from a document's place in
// the list: of every hundred one is national, nine are provincial, thirty are of cities and sixty of districts. Document
// 100 is large: it has 300 tasks, which a hundred agencies answer for, and 89 targets. Parameters: from, to (places in
// the list, from 0), words (of which texts are made), functions. No columns.
UNWIND range($from, $to) AS i
WITH i, i % 100 AS part, i / 100 AS hundred, split('甲,乙,丙,丁,戊,己,庚,辛,壬,癸', ',') AS letters
WITH i, hundred, letters, hundred % 10 AS p, i = 100 AS large,
  CASE WHEN part = 0 THEN 0 WHEN part < 10 THEN 1 WHEN part < 40 THEN 2 ELSE 3 END AS depth,
  CASE WHEN part = 0 THEN 0 ELSE part % 10 END AS c, 1 + part % 5 AS district
WITH *, ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'][depth] AS level,
  ['100000', toString(900000 + p * 10000), toString(900000 + p * 10000 + (c + 1) * 100),
    toString(900000 + p * 10000 + (c + 1) * 100 + district)][depth] AS code,
  CASE WHEN depth = 0 THEN '100000' WHEN depth = 1 OR p = 9 THEN toString(900000 + p * 10000)
    ELSE toString(900100 + p * 10000) END AS office,
  ['国示发', '示' + letters[p] + '政发', letters[p] + letters[c] + '政办发',
    letters[p] + letters[c] + letters[district] + '政办发'][depth] + '〔' + (2095 + depth) + '〕' + (i + 1) + '号' AS number
MATCH (region:Region {code: code})
MATCH (issuer:Agency {id: 'agency/' + office + '/政府办公'})
CREATE (d:Document {id: 'document/' + number, number: number, type: 'PLAN', status: 'HELD', level: level,
  title: region.name + '关于印发《' + $words[i % size($words)] + $words[(i * 7 + 3) % size($words)] + '实施方案》的通知',
  issuedOn: date({year: 2095 + depth, month: 1 + i % 12, day: 1 + i % 28}), fingerprint: 'f' + i}),
  (d)-[:ISSUED_BY]->(issuer), (d)-[:CONCERNS]->(region),
  (d)-[:WITNESSED_BY {start: 0, end: 40000, sha256: 'invented' + i, position: 1}]->(:Source {id: 'source/' + i, key: 'invented/' + i + '.txt',
    name: i + '.txt', sha256: 'invented' + i, charset: 'UTF-8', length: 40000, text: number, extractor: '12', complete: true})
WITH i, d, office, large, CASE WHEN large THEN 10 ELSE 3 END AS sections, CASE WHEN large THEN 300 ELSE 7 + i % 7 END AS tasks
CALL (i, d, office, large, sections, tasks) {
  UNWIND range(1, sections) AS s
  WITH *, split('一,二,三,四,五,六,七,八,九,十', ',')[s - 1] AS label
  CREATE (d)-[:HAS_PART {position: s}]->(section:Section {id: 'section/' + d.number + '/' + label, documentId: d.id, label: label,
    path: label, heading: $words[(i + s * 11) % size($words)] + '重点任务', position: s})
  WITH *
  UNWIND range((s - 1) * tasks / sections + 1, s * tasks / sections) AS j
  WITH *, j - (s - 1) * tasks / sections AS place, (i * 7919 + j * 104729) % 9973 AS h
  WITH *, 'task/' + d.number + '/' + label + '/' + place AS id, i + '.txt' AS file,
    CASE WHEN h % 5 < 4 THEN date({year: 2099 + h % 3, month: 12, day: 31}) END AS by
  CREATE (section)-[:HAS_PART {position: j}]->(t:Task {id: id, documentId: d.id, label: toString(place), path: label + '/' + place,
    kind: CASE WHEN s = sections THEN 'SAFEGUARD' ELSE 'KEY_TASK' END, position: j, sectionId: section.id,
    heading: $words[h % size($words)] + $words[(h * 3 + j) % size($words)],
    text: reduce(all = '', k IN range(1, 6 + h % 13) | all + $words[(h + k * (7 + j % 5) + i) % size($words)] + CASE WHEN k % 4 = 0 THEN '，' ELSE '' END)
      + CASE WHEN by IS NULL THEN '长期坚持。' ELSE by.year + '年底前完成。' END,
    deadlineRaw: CASE WHEN by IS NULL THEN '长期坚持' ELSE by.year + '年底前' END, deadlineBy: by,
    sectionHeading: section.heading, source: file, start: j * 100, end: j * 100 + 90, rule: 'numbered-item', ruleVersion: 1})
  WITH *
  CALL (d, t, i, j, h, file, large, office) {
    UNWIND range(1, CASE WHEN large THEN 3 ELSE 2 + h % 3 END) AS rank
    WITH *, h % 20 + rank * 7 + j AS f
    WITH *, CASE WHEN large THEN toString(900100 + (j * 3 + rank) % 5 * 10000) ELSE office END AS code,
      CASE WHEN large THEN (j * 3 + rank) / 5 % 20 ELSE f % 20 END AS function
    MATCH (a:Agency {id: 'agency/' + code + '/' + $functions[function]})
    CREATE (a)-[:RESPONSIBLE_FOR {id: 'responsibility/' + t.id + '/' + rank, role: CASE rank WHEN 1 THEN 'LEAD' WHEN 2 THEN 'SUPPORT' ELSE 'IMPLEMENT' END,
      rank: rank, printedName: a.aliases[0], source: file, start: j * 100 + 60 + rank * 5, end: j * 100 + 64 + rank * 5,
      quote: a.aliases[0], rule: 'trailing-units', ruleVersion: 1, basis: 'PRINTED'}]->(t)
    MERGE (d)-[names:NAMES]->(a)
    ON CREATE SET names.name = a.name, names.shortForms = a.aliases, names.inFull = false
  }
  WITH *
  WHERE large AND j <= 89 OR NOT large AND h % 4 = 0
  CREATE (t)-[:HAS_TARGET]->(:Target {id: 'target/' + t.path + '/' + d.number + '/1', documentId: d.id, taskId: t.id, position: j,
    raw: $words[h % size($words)] + '率达到' + (50 + h % 50) + '%', indicator: $words[h % size($words)] + '率', comparator: 'AT_LEAST',
    value: toFloat(50 + h % 50), unit: '%', dueRaw: t.deadlineRaw, dueBy: by, source: file, start: j * 100 + 10, end: j * 100 + 20,
    rule: 'target-comparison', ruleVersion: 1})
}
