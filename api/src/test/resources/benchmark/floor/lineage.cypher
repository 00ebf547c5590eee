MATCH (:Document {number: $number})-[:DERIVES_FROM]->{0,3}(d:Document)
WITH DISTINCT d
RETURN collect({id: d.id, number: d.number, title: d.title, level: d.level}) AS nodes,
  collect(COLLECT { MATCH (d)-[:DERIVES_FROM]->(upper) RETURN {from: d.id, to: upper.id} }) AS edges
