MATCH (d:Document {id: $document})-[:HAS_PART]->(s:Section)
WITH d, collect(s) AS sections
CALL (sections) {
  UNWIND sections AS s
  MATCH (s)-[:HAS_PART]->(t:Task)
  RETURN collect(t) AS tasks, collect({source: s.id, target: t.id}) AS parts
}
CALL (tasks) {
  UNWIND tasks AS t
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency)
  RETURN collect(DISTINCT a) AS agencies, collect({source: a.id, target: t.id, detail: r.role}) AS duties
}
CALL (tasks) {
  UNWIND tasks AS t
  MATCH (t)-[:HAS_TARGET]->(g:Target)
  RETURN collect(g) AS targets, collect({source: t.id, target: g.id}) AS figures
}
RETURN [n IN [d] + sections + tasks + agencies + targets | {id: n.id, kind: labels(n)[0], label: n.label,
    text: coalesce(n.title, n.heading, n.name, n.raw)}] AS nodes,
  [s IN sections | {source: d.id, target: s.id}] + parts + duties + figures AS edges
