// Tasks by id. Parameters: keys [{index, id}]. Columns: index, task, and where asked for section.
UNWIND $keys AS key
MATCH (t:Task {id: key.id})
/*: section */OPTIONAL MATCH (s:Section {id: t.sectionId})/*:*/
RETURN key.index AS index, t {.id, .documentId, .label, .path, .heading, .kind, .position
    /*: category */, .category/*:*/ /*: deadline */, .deadlineRaw, .deadlineBy/*:*/ /*: text */, .text/*:*/
    /*: evidence, citeAs */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/} AS task
  /*: section */, s AS section/*:*/
//: onward task task
WITH {task: task.id} AS thing
