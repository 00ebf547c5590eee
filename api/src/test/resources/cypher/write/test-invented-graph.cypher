// An invented graph for the tests of the API: papers of 示范省, 示范市 and 示范区 dated 2099. Parameters: none.
// Columns: none.
CREATE (nation:Region {id: 'region/100000', code: '100000', name: '全国', level: 'NATIONAL'}),
  (province:Region {id: 'region/990000', code: '990000', name: '示范省', level: 'PROVINCIAL'})-[:PART_OF]->(nation),
  (city:Region {id: 'region/990100', code: '990100', name: '示范市', level: 'CITY'})-[:PART_OF]->(province),
  (district:Region {id: 'region/990101', code: '990101', name: '示范区', level: 'DISTRICT'})-[:PART_OF]->(city),
  (:Region {id: 'region/990102', code: '990102', name: '城区', level: 'DISTRICT'})-[:PART_OF]->(city),
  (other:Region {id: 'region/990200', code: '990200', name: '样例市', level: 'CITY'})-[:PART_OF]->(province),
  (:Region {id: 'region/990201', code: '990201', name: '城区', level: 'DISTRICT'})-[:PART_OF]->(other)

CREATE (council:Agency {id: 'agency/100000/国务院', name: '国务院', aliases: [], kind: 'GOVERNMENT', level: 'NATIONAL'})-[:OF]->(nation),
  (provinceOffice:Agency {id: 'agency/990000/人民政府办公厅', name: '示范省人民政府办公厅', aliases: ['省政府办公厅'],
    kind: 'DEPARTMENT', level: 'PROVINCIAL'})-[:OF]->(province),
  (cityOffice:Agency {id: 'agency/990100/人民政府办公室', name: '示范市人民政府办公室', aliases: ['市政府办公室'],
    kind: 'DEPARTMENT', level: 'CITY'})-[:OF]->(city),
  (labour:Agency {id: 'agency/990100/人力资源和社会保障', name: '示范市人力资源和社会保障局',
    aliases: ['市人力资源社会保障局', '市人社局'], kind: 'DEPARTMENT', level: 'CITY', function: '人力资源和社会保障'})-[:OF]->(city),
  (health:Agency {id: 'agency/990100/卫生健康', name: '示范市卫生健康委员会', aliases: ['卫健委', '市卫健委'],
    kind: 'DEPARTMENT', level: 'CITY', function: '卫生健康'})-[:OF]->(city),
  (:Agency {id: 'agency/990000/卫生健康', name: '示范省卫生健康委员会', aliases: ['卫健委', '省卫健委'],
    kind: 'DEPARTMENT', level: 'PROVINCIAL', function: '卫生健康'})-[:OF]->(province),
  (districtHealth:Agency {id: 'agency/990101/卫生健康', name: '示范区卫生健康局', aliases: ['区卫生健康局'],
    kind: 'DEPARTMENT', level: 'DISTRICT', function: '卫生健康'})-[:OF]->(district),
  (counties:Agency {id: 'agency/990100/各县（市、区）人民政府', name: '各县（市、区）人民政府', aliases: [], kind: 'GROUP'})-[:OF]->(city)

CREATE (national:Document {id: 'document/国示发〔2099〕1号', number: '国示发〔2099〕1号', title: '国务院关于开展示范工作的通知',
    type: 'NOTICE', issuedOn: date('2099-01-05'), level: 'NATIONAL', status: 'CITED'})-[:ISSUED_BY]->(council),
  (provincial:Document {id: 'document/样政办发〔2099〕3号', number: '样政办发〔2099〕3号', title: '示范省人民政府办公厅关于示范工作的实施意见',
    type: 'PLAN', issuedOn: date('2099-02-10'), level: 'PROVINCIAL', status: 'CITED'})-[:ISSUED_BY]->(provinceOffice),
  (old:Document {id: 'document/示政办发〔2098〕9号', number: '示政办发〔2098〕9号', level: 'CITY', status: 'CITED'}),
  (plan:Document {id: 'document/示政办发〔2099〕1号', number: '示政办发〔2099〕1号', title: '示范市人民政府办公室关于印发《示范工作实施方案》的通知',
    type: 'PLAN', issuedOn: date('2099-03-01'), level: 'CITY', status: 'HELD', fingerprint: 'f1'})-[:ISSUED_BY]->(cityOffice),
  (table:Document {id: 'document/示范区/示范工作任务分解表', title: '示范工作任务分解表', type: 'TASK_TABLE', level: 'DISTRICT',
    status: 'HELD', fingerprint: 'f2'}),
  (national)-[:CONCERNS]->(nation), (provincial)-[:CONCERNS]->(province), (plan)-[:CONCERNS]->(city), (table)-[:CONCERNS]->(district)

WITH *, '为落实《国务院关于开展示范工作的通知》（国示发〔2099〕1号）和样政办发〔2099〕3号，制定本方案。' +
  '一、重点任务（一）队伍建设1.壮大队伍。2099年12月底前，按照样政办发〔2099〕3号配齐人员。（市人社局牵头，市卫健委配合）' +
  '2.常年培训。长期坚持。（市卫健委）3.改善条件。（市人社局、各县（市、区）人民政府）' +
  '二、保障措施1.加强领导。原《示政办发〔2098〕9号》同时废止。' AS text
CREATE (a:Source {id: 'source/a', key: 'a', name: 'a.txt', sha256: 'aa', charset: 'UTF-8', length: size(text), text: text}),
  (b:Source {id: 'source/b', key: 'b', name: 'b.md', sha256: 'bb', charset: 'GB18030', length: size(text), text: text}),
  (c:Source {id: 'source/c', key: 'c', name: 'c.txt', sha256: 'cc', charset: 'UTF-8', length: 1000, text: '示范工作任务分解表'}),
  (plan)-[:WITNESSED_BY {position: 2, start: 0, end: size(text)}]->(b), (plan)-[:WITNESSED_BY {position: 1, start: 0, end: size(text)}]->(a),
  (table)-[:WITNESSED_BY {position: 1, start: 0, end: 1000}]->(c)

WITH *, size(split(text, '1.壮大')[0]) AS first, size(split(text, '2.常年')[0]) AS second, size(split(text, '3.改善')[0]) AS third,
  size(split(text, '二、保障')[0]) AS fourth, size(split(text, '1.加强')[0]) AS fifth
CREATE (plan)-[:HAS_PART {position: 1}]->(s1:Section {id: 'section/示政办发〔2099〕1号/一', documentId: plan.id, label: '一', heading: '重点任务',
    path: '一', position: 1}),
  (s1)-[:HAS_PART {position: 1}]->(s11:Section {id: 'section/示政办发〔2099〕1号/一/（一）', documentId: plan.id, label: '（一）', heading: '队伍建设',
    path: '一/（一）', position: 2}),
  (plan)-[:HAS_PART {position: 2}]->(s2:Section {id: 'section/示政办发〔2099〕1号/二', documentId: plan.id, label: '', heading: '保障措施',
    path: '二', position: 3}),
  (s11)-[:HAS_PART {position: 1}]->(t1:Task {id: 'task/示政办发〔2099〕1号/一/（一）/1', documentId: plan.id, label: '1', path: '一/（一）/1',
    heading: '壮大队伍', kind: 'KEY_TASK', position: 1, text: '2099年12月底前，按照样政办发〔2099〕3号配齐人员。', deadlineRaw: '2099年12月底前',
    deadlineBy: date('2099-12-31'), sectionId: s11.id, sectionHeading: '重点任务/队伍建设', source: 'a.txt', start: first, end: second, page: 3, rule: 'numbered-item', ruleVersion: 1}),
  (s11)-[:HAS_PART {position: 2}]->(t2:Task {id: 'task/示政办发〔2099〕1号/一/（一）/2', documentId: plan.id, label: '2', path: '一/（一）/2',
    heading: '常年培训', kind: 'KEY_TASK', position: 2, text: '长期坚持。', deadlineRaw: '长期坚持', sectionId: s11.id,
    sectionHeading: '重点任务/队伍建设', source: 'a.txt', start: second, end: third, rule: 'numbered-item', ruleVersion: 1}),
  (s11)-[:HAS_PART {position: 3}]->(t3:Task {id: 'task/示政办发〔2099〕1号/一/（一）/3', documentId: plan.id, label: '3', path: '一/（一）/3',
    heading: '改善条件', kind: 'KEY_TASK', position: 3, sectionId: s11.id, sectionHeading: '重点任务/队伍建设', source: 'a.txt', start: third, end: fourth,
    rule: 'numbered-item', ruleVersion: 1}),
  (s2)-[:HAS_PART {position: 1}]->(t4:Task {id: 'task/示政办发〔2099〕1号/二/1', documentId: plan.id, label: '二/1', path: '二/1',
    heading: '加强领导', kind: 'SAFEGUARD', position: 4, sectionId: s2.id, sectionHeading: '保障措施', source: 'a.txt', start: fifth, end: size(text),
    rule: 'numbered-item', ruleVersion: 1})

WITH *, size(split(text, '市卫健委）3')[0]) AS only, size(split(text, '市人社局、')[0]) AS one, size(split(text, '各县（')[0]) AS two,
  size(split(text, '市人社局牵头')[0]) AS lead, size(split(text, '市卫健委配合')[0]) AS support, size(split(text, '国示发〔2099〕1号')[0]) AS basis1,
  size(split(text, '样政办发〔2099〕3号，')[0]) AS basis2, size(split(text, '样政办发〔2099〕3号配齐')[0]) AS implements, size(split(text, '示政办发〔2098〕9号')[0]) AS repeal
CREATE (labour)-[:RESPONSIBLE_FOR {id: 'r1', role: 'LEAD', rank: 1, printedName: '市人社局', source: 'a.txt', start: lead, end: lead + 4, quote: '市人社局',
    rule: 'trailing-units', ruleVersion: 1, basis: 'PRINTED'}]->(t1),
  (health)-[:RESPONSIBLE_FOR {id: 'r2', role: 'SUPPORT', rank: 2, printedName: '市卫健委', source: 'a.txt', start: support, end: support + 4, quote: '市卫健委',
    rule: 'trailing-units', ruleVersion: 1, basis: 'PRINTED'}]->(t1),
  (health)-[:RESPONSIBLE_FOR {id: 'r3', role: 'RESPONSIBLE', rank: 1, printedName: '市卫健委', source: 'a.txt', start: only, end: only + 4, quote: '市卫健委',
    rule: 'trailing-units', ruleVersion: 1, basis: 'PRINTED'}]->(t2),
  (labour)-[:RESPONSIBLE_FOR {id: 'r4', role: 'RESPONSIBLE', rank: 1, printedName: '市人社局', source: 'a.txt', start: one, end: one + 4, quote: '市人社局',
    rule: 'trailing-units', ruleVersion: 1, basis: 'PRINTED'}]->(t3),
  (counties)-[:RESPONSIBLE_FOR {id: 'r5', role: 'RESPONSIBLE', rank: 2, printedName: '各县（市、区）人民政府', source: 'a.txt', start: two, end: two + 11,
    quote: '各县（市、区）人民政府', rule: 'trailing-units', ruleVersion: 1, basis: 'PRINTED'}]->(t3)

CREATE (plan)-[:CITES {id: 'c1', relation: 'BASIS', citedNumber: '国示发〔2099〕1号', citedTitle: '国务院关于开展示范工作的通知', source: 'a.txt', start: basis1,
    end: basis1 + 11, quote: '国示发〔2099〕1号', rule: 'number', ruleVersion: 1, basis: 'PRINTED'}]->(national),
  (plan)-[:CITES {id: 'c2', relation: 'BASIS', citedNumber: '样政办发〔2099〕3号', source: 'a.txt', start: basis2, end: basis2 + 12, quote: '样政办发〔2099〕3号',
    rule: 'number', ruleVersion: 1, basis: 'PRINTED'}]->(provincial),
  (t1)-[:CITES {id: 'c3', relation: 'IMPLEMENTS', citedNumber: '样政办发〔2099〕3号', source: 'a.txt', start: implements, end: implements + 12, quote: '样政办发〔2099〕3号',
    rule: 'number', ruleVersion: 1, basis: 'PRINTED'}]->(provincial),
  (t4)-[:CITES {id: 'c4', relation: 'REPEALS', citedNumber: '示政办发〔2098〕9号', source: 'a.txt', start: repeal, end: repeal + 12, quote: '示政办发〔2098〕9号',
    rule: 'number', ruleVersion: 1, basis: 'PRINTED'}]->(old),
  (plan)-[:DERIVES_FROM {id: 'd1', relation: 'BASIS', basis: 'PRINTED', source: 'a.txt', start: basis2, end: basis2 + 12, quote: '样政办发〔2099〕3号'}]->(provincial),
  (plan)-[:DERIVES_FROM {id: 'd2', relation: 'BASIS', basis: 'PRINTED', source: 'a.txt', start: basis1, end: basis1 + 11, quote: '国示发〔2099〕1号'}]->(national),
  (provincial)-[:DERIVES_FROM {id: 'd3', relation: 'BASIS', basis: 'CURATED', note: '省里的意见未收录全文。'}]->(national),
  (table)-[:DERIVES_FROM {id: 'd4', relation: 'IMPLEMENTS', basis: 'CURATED', note: '任务表未印出依据。'}]->(plan),
  (plan)-[:HAS_OBSERVATION]->(:Observation {id: 'observation/1', documentId: plan.id, code: 'GARBLED_UNIT_LIST', messageZh: '单位名单可能残缺。',
    messageEn: 'The list of units may be incomplete.', source: 'a.txt', start: one, end: two + 11}),
  (table)-[:HAS_OBSERVATION]->(:Observation {id: 'observation/2', documentId: table.id, code: 'NO_TITLE', messageZh: '未见标题。', messageEn: 'No title is printed.'})

CREATE (t1)-[:HAS_TARGET]->(:Target {id: 'target/示政办发〔2099〕1号/一/（一）/1/1', documentId: plan.id, taskId: t1.id, position: 2,
    raw: '持证上岗率达到95%', indicator: '持证上岗率', comparator: 'AT_LEAST', value: 95.0, unit: '%', scope: '全市', dueRaw: '2099年12月底前',
    dueBy: date('2099-12-31'), source: 'a.txt', start: first + 6, end: first + 12, page: 3, quote: '持证上岗率达到95%', rule: 'target-comparison',
    ruleVersion: 1}),
  (t1)-[:HAS_TARGET]->(:Target {id: 'target/示政办发〔2099〕1号/一/（一）/1/2', documentId: plan.id, taskId: t1.id, position: 3,
    raw: '医护比1:2左右', indicator: '医护比', comparator: 'ABOUT', ratio: '1:2', source: 'a.txt', start: first + 12, end: first + 20,
    rule: 'target-comparison', ruleVersion: 1}),
  (plan)-[:HAS_TARGET]->(:Target {id: 'target/示政办发〔2099〕1号/-/1', documentId: plan.id, position: 1, raw: '建成示范点3至5个',
    indicator: '示范点', comparator: 'RANGE', low: 3.0, high: 5.0, unit: '个', dueRaw: '2100年', dueBy: date('2100-12-31'), source: 'a.txt',
    start: 1, end: 9, rule: 'target-work', ruleVersion: 1}),
  (table)-[:HAS_TARGET]->(:Target {id: 'target/示范区/示范工作任务分解表/-/1', documentId: table.id, position: 1, raw: '持证上岗率不低于98%',
    indicator: '持证上岗率', comparator: 'AT_LEAST', value: 98.0, unit: '%', dueRaw: '2099年6月', dueBy: date('2099-06-30'), source: 'c.txt',
    start: 1, end: 9, rule: 'target-comparison', ruleVersion: 1})

CREATE (plan)-[:HAS_VARIANT]->(v1:Variant {id: 'variant/示政办发〔2099〕1号/1', documentId: plan.id, kind: 'WORDING', position: 1,
    chosen: '长期坚持', tie: true, before: '2.常年培训。', after: '。（市卫健委）'}),
  (v1)-[:READS {rank: 1, witness: 1, text: '长期坚持', votes: 1, start: 124, end: 128, quote: '长期坚持'}]->(a),
  (v1)-[:READS {rank: 2, witness: 1, text: '长期坚守', votes: 1, start: 125, end: 129, quote: '长期坚守'}]->(b),
  (plan)-[:HAS_VARIANT]->(v2:Variant {id: 'variant/示政办发〔2099〕1号/2', documentId: plan.id, kind: 'OCR_DAMAGE', position: 2,
    chosen: '改善', tie: false, before: '3.', after: '条件。'}),
  (v2)-[:READS {rank: 1, witness: 1, text: '改善', votes: 2, start: 138, end: 140, quote: '改善'}]->(a),
  (v2)-[:READS {rank: 1, witness: 2, text: '改善', votes: 2, start: 139, end: 141, quote: '改善'}]->(b),
  (v2)-[:READS {rank: 2, witness: 1, text: '政善', votes: 1, start: 7, end: 9, quote: '政善'}]->(c)

WITH table, districtHealth
UNWIND range(1, 45) AS row
CREATE (table)-[:HAS_PART {position: row}]->(t:Task {id: 'task/示范区/示范工作任务分解表/' + row, documentId: table.id, label: toString(row),
    path: toString(row), heading: '任务' + row, kind: 'KEY_TASK', position: row, category: '示范', deadlineRaw: '2099年6月', deadlineBy: date('2099-06-30'),
    source: 'c.txt', start: row * 20, end: row * 20 + 20, rule: 'table-row', ruleVersion: 1}),
  (districtHealth)-[:RESPONSIBLE_FOR {id: 'row' + row, role: 'RESPONSIBLE', rank: 1, printedName: '区卫生健康局', source: 'c.txt', start: row * 20 + 5,
    end: row * 20 + 11, quote: '区卫生健康局', rule: 'table-column', ruleVersion: 1, basis: 'PRINTED'}]->(t)
