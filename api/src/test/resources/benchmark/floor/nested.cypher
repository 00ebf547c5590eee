MATCH (d:Document {number: $number})
RETURN d.id AS id, d.title AS title, COLLECT {
  MATCH (d)-[:HAS_PART]->(s:Section)
  WITH s ORDER BY s.position
  RETURN [s.id, s.heading, COLLECT {
    MATCH (s)-[:HAS_PART]->(t:Task)
    WITH t ORDER BY t.position
    RETURN [t.id, t.heading, t.position, COLLECT {
      MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency)
      WITH r, a ORDER BY r.rank
      RETURN [r.role, r.rank, a.id, a.name]
    }]
  }]
} AS sections
