import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** One planted violation a rule: a file, and what it wrongly imports. */
const planted: readonly { rule: string; file: string; imports: string }[] = [
  { rule: 'no-cycles', file: 'src/domain/a-cycle.ts', imports: './b-cycle.ts' },
  { rule: 'no-unknown-imports', file: 'src/domain/lost.ts', imports: './nowhere.ts' },
  { rule: 'domain-is-pure', file: 'src/domain/impure.ts', imports: '../flow/intake.ts' },
  { rule: 'language-knows-domain', file: 'src/language/upwards.ts', imports: '../ports/clock.ts' },
  { rule: 'ports-know-language-and-domain', file: 'src/ports/upwards.ts', imports: '../flow/intake.ts' },
  { rule: 'principles-know-ports-and-below', file: 'src/principles/upwards.ts', imports: '../flow/intake.ts' },
  { rule: 'flow-knows-principles-and-below', file: 'src/flow/keys/upwards.ts', imports: '../../adapters/db/pool.ts' },
  { rule: 'engines-know-principles-and-below', file: 'src/engines/local/upwards.ts', imports: '../../flow/intake.ts' },
  { rule: 'http-knows-flow-and-below', file: 'src/http/sideways.ts', imports: '../adapters/db/pool.ts' },
  { rule: 'cli-is-a-client', file: 'src/cli/shortcut.ts', imports: '../flow/intake.ts' },
  { rule: 'stages-do-not-know-each-other', file: 'src/flow/assess.ts', imports: './intake.ts' },
  { rule: 'only-mask-makes-masked-text', file: 'src/engines/local/unmasked.ts', imports: '../../domain/make-masked-text.ts' },
  { rule: 'adapters-know-no-upper-room', file: 'src/adapters/db/upwards.ts', imports: '../../flow/intake.ts' },
  { rule: 'adapters-do-not-know-each-other', file: 'src/adapters/queue/sideways.ts', imports: '../db/pool.ts' },
  { rule: 'web-stays-outside', file: 'src/web/inside.ts', imports: '../flow/intake.ts' },
  { rule: 'only-mains-compose', file: 'src/flow/keys/composed.ts', imports: '../../config.ts' },
  { rule: 'testing-is-for-tests', file: 'src/flow/keys/tested.ts', imports: '../../testing/fake.ts' },
  { rule: 'src-knows-no-evals', file: 'src/flow/keys/judged.ts', imports: '../../../evals/run.ts' },
  { rule: 'evals-stay-below-http', file: 'evals/served.ts', imports: '../src/http/app.ts' },
  { rule: 'hono-stays-home', file: 'src/flow/keys/served.ts', imports: 'hono' },
  { rule: 'sql-stays-home', file: 'src/flow/keys/stored.ts', imports: 'pg' },
  { rule: 'model-sdks-stay-home', file: 'src/engines/llm/called.ts', imports: 'openai' },
  { rule: 'encoder-stays-home', file: 'src/flow/keys/read.ts', imports: 'onnxruntime-node' },
  { rule: 'yaml-stays-home', file: 'src/flow/keys/parsed.ts', imports: 'yaml' },
  { rule: 'pure-rooms-need-no-node', file: 'src/flow/keys/disk.ts', imports: 'node:fs' },
  { rule: 'worker-needs-no-node', file: 'src/main.worker.ts', imports: './adapters/db/pglite/worker.ts' },
]
const neighbours: Readonly<Record<string, string>> = {
  'src/domain/b-cycle.ts': "import './a-cycle.ts'\n",
  'src/domain/make-masked-text.ts': '',
  'src/flow/intake.ts': '',
  'src/ports/clock.ts': '',
  'src/adapters/db/pool.ts': '',
  'src/adapters/db/pglite/worker.ts': '',
  'src/config.ts': '',
  'src/testing/fake.ts': '',
  'src/http/app.ts': '',
  'evals/run.ts': '',
  'tsconfig.json': '{}',
  'package.json': '{"type":"module"}',
}

describe('the import rules', () => {
  const root = resolve(import.meta.dirname, '../..')
  const house = mkdtempSync(join(tmpdir(), 'tingsu-house-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
  let fired: ReadonlySet<string> = new Set()

  beforeAll(() => {
    for (const [file, text] of Object.entries(neighbours)) write(file, text)
    for (const { file, imports } of planted) write(file, `import '${imports}'\n`)
    for (const name of ['hono', 'pg', 'openai', 'yaml', 'onnxruntime-node']) {
      write(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`)
      write(`node_modules/${name}/index.js`, '')
    }
    symlinkSync(join(root, 'node_modules/@swc'), join(house, 'node_modules/@swc'))
    fired = new Set(cruise(root, house))
  })
  afterAll(() => rmSync(house, { recursive: true }))

  it.each(planted)('$rule fires on a planted violation', ({ rule, file }) => {
    expect(fired).toContain(`${rule} ${file}`)
  })

  it('has a planted violation for every rule', async () => {
    const { default: config } = await import(join(root, '.dependency-cruiser.cjs'))
    expect(planted.map((each) => each.rule).sort()).toEqual(config.forbidden.map((rule: { name: string }) => rule.name).sort())
  })
})

function cruise(root: string, house: string): string[] {
  const run = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'src',
    'evals',
  ]
  const output = execFileSync(process.execPath, run, { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const { summary }: { summary: { violations: { rule: { name: string }; from: string }[] } } = JSON.parse(output)
  return summary.violations.map((violation) => `${violation.rule.name} ${violation.from}`)
}
