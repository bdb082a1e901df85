// Imports go down only. Each rule is seen to fire by src/testing/import-rules.test.ts.
const tests = '\\.(test|contract|type-test)\\.tsx?$'

/** Files under `from` may import only what `allowed` names, and each other. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { pathNot: [from, ...allowed] },
})
/** Packages under `packages` are imported below `homes` alone. */
const home = (name, packages, homes) => ({
  name,
  severity: 'error',
  from: { pathNot: [...homes, '^node_modules/', '^src/testing/', tests] },
  to: { path: packages },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unknown-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain-is-pure', '^src/domain/', ['node_modules/zod/']),
    only('language-knows-domain', '^src/language/', ['^src/domain/']),
    only('ports-know-language-and-domain', '^src/ports/', ['^src/(domain|language)/']),
    // What a bank writes as an expression is matched by an engine that cannot run away.
    only('principles-know-ports-and-below', '^src/principles/', ['^src/(domain|language|ports)/', 'node_modules/re2js/']),
    only('flow-knows-principles-and-below', '^src/flow/', ['^src/(domain|language|ports|principles)/', 'node_modules/(zod|diff)/']),
    only('engines-know-principles-and-below', '^src/engines/', ['^src/(domain|language|ports|principles)/', 'node_modules/zod/']),
    only('http-knows-flow-and-below', '^src/http/', ['^src/(domain|ports|flow)/', 'node_modules/(hono|@hono|zod)/']),
    {
      name: 'cli-is-a-client',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: tests },
      to: {
        pathNot: ['^src/cli/', '^src/domain/', '^src/(config|compose\\.node)\\.ts$', 'node_modules/zod/'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'stages-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/flow/(intake|mask|embed|retrieve|assess|draft|check)\\.ts$' },
      to: { path: '^src/flow/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-mask-makes-masked-text',
      severity: 'error',
      from: { pathNot: '^src/flow/mask\\.ts$' },
      to: { path: '^src/domain/make-masked-text\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-know-no-upper-room',
      severity: 'error',
      from: { path: '^src/adapters/', pathNot: tests },
      to: { path: '^src/(flow|principles|engines|http|web|cli|testing|langchain)/|^src/[^/]+\\.ts$' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/', pathNot: tests },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'web-stays-outside',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/(flow|ports|adapters|engines|principles|cli)/' },
    },
    {
      name: 'only-mains-compose',
      severity: 'error',
      from: { path: '^src/(domain|language|ports|principles|flow|engines|http|web)/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/testing/'] },
      to: { path: '^src/testing/' },
    },
    { name: 'src-knows-no-evals', severity: 'error', from: { path: '^src/', pathNot: tests }, to: { path: '^(evals|seed)/' } },
    { name: 'evals-stay-below-http', severity: 'error', from: { path: '^evals/', pathNot: tests }, to: { path: '^src/(http|web|cli)/' } },
    home('hono-stays-home', 'node_modules/(hono|@hono)/', ['^src/http/', '^src/main\\.']),
    home('sql-stays-home', 'node_modules/(drizzle-orm|pg|@electric-sql)/', ['^src/adapters/db/', '^drizzle\\.config']),
    home('model-sdks-stay-home', 'node_modules/(openai|@langchain)/', ['^src/adapters/model/', '^src/langchain/']),
    home('encoder-stays-home', 'node_modules/(onnxruntime-node|onnxruntime-common|@huggingface)/', ['^src/adapters/encoder/']),
    home('yaml-stays-home', 'node_modules/yaml/', ['^src/adapters/seed/', '^evals/']),
    {
      name: 'pure-rooms-need-no-node',
      severity: 'error',
      from: { path: '^src/(domain|language|ports|principles|flow|engines|http)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'worker-needs-no-node',
      severity: 'error',
      from: { path: '^src/main\\.worker\\.ts$' },
      to: { path: 'pglite|onnx|^src/compose\\.node|file-assets|read-seed|pino', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
