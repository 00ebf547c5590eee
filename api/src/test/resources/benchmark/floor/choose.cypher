CALL () { MATCH (d:Document {level: 'DISTRICT'}) RETURN d.number AS number ORDER BY d.id SKIP 40 LIMIT 1 }
CALL () {
  MATCH (a:Agency)
  WITH a, COUNT { (a)-[:RESPONSIBLE_FOR]->() } AS duties
  WHERE duties <= 300
  RETURN a.id AS agency ORDER BY duties DESC, a.id LIMIT 1
}
MATCH (:Source {id: 'source/100'})<-[:WITNESSED_BY]-(large:Document)
RETURN number, agency, large.id AS document, '医疗卫生' AS phrase, '+"医疗卫生"' AS indexPhrase, COUNT { (:Task) } AS tasks
