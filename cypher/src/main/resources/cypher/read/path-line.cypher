// The fullest line of descent between two nodes: the one with the most stages, so that no level is passed over for which
// a paper is known. A task begins with the papers that it cites. Parameters: keys [{index, from, to, curated, steps}].
// Columns: index, nodes [id], steps [{from, to, type, relation, edge, part}].
UNWIND $keys AS key
MATCH (from:Document|Task {id: key.from})
MATCH (to:Document|Task {id: key.to})
CALL (key, from, to) {
  CALL (key, from, to) {
    MATCH line = (from)-[:DERIVES_FROM|FORWARDS|INHERITS_FROM]->{1,6}(to)
    RETURN nodes(line) AS stages, relationships(line) AS steps
    UNION
    MATCH line = (from)-[:CITES WHERE from:Task]->(:Document)-[:DERIVES_FROM|FORWARDS]->{0,5}(to)
    RETURN nodes(line) AS stages, relationships(line) AS steps
    UNION
    MATCH line = (to)-[:DERIVES_FROM|FORWARDS|INHERITS_FROM]->{1,6}(from)
    RETURN reverse(nodes(line)) AS stages, reverse(relationships(line)) AS steps
    UNION
    MATCH line = (to)-[:CITES WHERE to:Task]->(:Document)-[:DERIVES_FROM|FORWARDS]->{0,5}(from)
    RETURN reverse(nodes(line)) AS stages, reverse(relationships(line)) AS steps
  }
  WITH key, stages, steps
  WHERE size(steps) <= key.steps AND (key.curated OR none(step IN steps WHERE step.basis = 'CURATED'))
  WITH stages, steps ORDER BY size(steps) DESC, [stage IN stages | stage.id], [step IN steps | step.id] LIMIT 1
  RETURN [stage IN stages | stage.id] AS nodes, [i IN range(0, size(steps) - 1) | {
    from: stages[i].id, to: stages[i + 1].id, forward: startNode(steps[i]) = stages[i], type: type(steps[i]),
    relation: steps[i].relation, edge: steps[i], part: null
  }] AS steps
}
RETURN key.index AS index, nodes, steps
