// Tasks parallel to a task. A row is a line r from a task own to another; columns: line, lower (whether the task asked
// about is the lower one), task, section.
//: rows r, own, other
//: from task
MATCH (own:Task {id: $task})-[r:PARALLELS]-(other:Task)
//: where minScore
r.score >= $minScore
//: where kinds
r.kind IN $kinds
//: order SCORE DOWN
toInteger(round(10000 * r.score)) NUMBER
//: tie
other.id TEXT PLAIN
//: dress s
OPTIONAL MATCH (s:Section {id: other.sectionId})
//: item
line: properties(r), lower: startNode(r) = own, task: other, section: s
