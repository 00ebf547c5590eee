// Opens GraphiQL on our endpoint. A link may carry ?query=…&variables=…; without one, or on a first
// visit, the page opens with an example that any corpus can answer.
'use strict';

const EXAMPLE = `# 政脉 Zhengmai
#
# 谁、在何时之前、做什么、依据什么。
# Who must do what, by when, on whose authority.
# 按 ▶ 或 Ctrl+Enter 运行。 Run it with ▶ or Ctrl+Enter.
# 左上角的书本是说明。 The book at the top left explains.

query Example {
  documents(filter: {status: HELD}) { totalCount }
  tasks(filter: {role: LEAD}, first: 3) {
    totalCount
    nodes {
      label
      heading
      deadline { raw by }
      document { number title }
      responsibilities {
        role
        printedName
        agency { name }
        evidence { source start end }
      }
      citations {
        relation
        document { number title }
      }
    }
  }
}
`;

const parameters = new URLSearchParams(window.location.search);

ReactDOM.render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({url: '/graphql'}),
    query: parameters.get('query') || undefined,
    variables: parameters.get('variables') || undefined,
    defaultQuery: EXAMPLE,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
  }),
  document.getElementById('graphiql')
);
