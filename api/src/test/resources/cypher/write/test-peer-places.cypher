// Invented divisions of four levels (the nation, ten provinces, a hundred cities, five hundred districts) and 400
// agencies: of twenty lines of work each those of the nation, of all provinces and of nine cities, every one with the one
// above it. For measuring. Parameters: none. No columns.
WITH split('甲,乙,丙,丁,戊,己,庚,辛,壬,癸', ',') AS letters,
  split('政府办公,发展改革,教育,科技,工业和信息化,公安,民政,财政,人力资源和社会保障,自然资源,生态环境,住房和城乡建设,'
    + '交通运输,水利,农业农村,商务,文化和旅游,卫生健康,应急管理,市场监督管理', ',') AS functions
CREATE (nation:Region {id: 'region/100000', code: '100000', name: '全国', level: 'NATIONAL'})
WITH nation, letters, functions
CALL (nation, letters) {
  UNWIND range(0, 9) AS p
  WITH nation, letters, p, toString(900000 + p * 10000) AS code
  CREATE (province:Region {id: 'region/' + code, code: code, name: '示' + letters[p] + '省', level: 'PROVINCIAL'})-[:PART_OF]->(nation)
  WITH letters, p, province
  UNWIND range(0, 9) AS c
  WITH letters, p, c, province, toString(900000 + p * 10000 + (c + 1) * 100) AS code
  CREATE (city:Region {id: 'region/' + code, code: code, name: letters[p] + letters[c] + '市', level: 'CITY'})-[:PART_OF]->(province)
  WITH letters, p, c, city
  UNWIND range(1, 5) AS d
  WITH letters, p, c, d, city, toString(900000 + p * 10000 + (c + 1) * 100 + d) AS code
  CREATE (:Region {id: 'region/' + code, code: code, name: letters[p] + letters[c] + letters[d] + '区', level: 'DISTRICT'})-[:PART_OF]->(city)
}
UNWIND ['100000'] + [p IN range(0, 9) | toString(900000 + p * 10000)] + [p IN range(0, 8) | toString(900100 + p * 10000)] AS code
MATCH (r:Region {code: code})
WITH r, functions,
  CASE r.level WHEN 'NATIONAL' THEN null WHEN 'PROVINCIAL' THEN '100000' ELSE left(r.code, 2) + '0000' END AS above,
  CASE r.level WHEN 'NATIONAL' THEN '国家' ELSE r.name END AS prefix,
  CASE r.level WHEN 'NATIONAL' THEN '国家' WHEN 'PROVINCIAL' THEN '省' ELSE '市' END AS short,
  CASE r.level WHEN 'NATIONAL' THEN '部' WHEN 'PROVINCIAL' THEN '厅' ELSE '局' END AS suffix
UNWIND functions AS function
CREATE (a:Agency {id: 'agency/' + r.code + '/' + function, name: prefix + function + suffix,
  aliases: [short + function + suffix, prefix + function + suffix], kind: 'DEPARTMENT', level: r.level, function: function,
  above: 'agency/' + above + '/' + function, ruleName: prefix + function + suffix, ruleForms: [short + function + suffix],
  named: true})-[:OF]->(r)
WITH a
MATCH (upper:Agency {id: a.above})
CREATE (a)-[:COUNTERPART_OF]->(upper)
