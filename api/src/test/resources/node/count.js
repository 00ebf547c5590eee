// Opens a download with the library that it is made for and prints how many nodes and edges that library then holds.
// node count.js cytoscape|graphology FILE
'use strict';
const fs = require('node:fs');
const [library, file] = process.argv.slice(2);
const read = JSON.parse(fs.readFileSync(file, 'utf8'));
if (library === 'cytoscape') {
  const graph = require('cytoscape')({ headless: true, elements: read.elements });
  console.log(`${graph.nodes().length} ${graph.edges().length}`);
} else {
  const { default: Graph } = require('graphology');
  const graph = (Graph || require('graphology')).from(read);
  console.log(`${graph.order} ${graph.size}`);
}
