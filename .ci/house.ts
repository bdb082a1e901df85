// What the linter cannot say: sizes of files, paths named in docs, and that the import check saw anything at all.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file))
const faults: string[] = []

const maxLines = 250
for (const file of tracked.filter((name) => /^(src|evals)\/.*\.tsx?$/.test(name) && !/\/tables\.ts$/.test(name))) {
  const lines = readFileSync(file, 'utf8').split('\n').length - 1
  if (lines > maxLines && !/\.(test|fixture)\.ts$/.test(file)) faults.push(`${file}: ${lines} lines, at most ${maxLines}`)
}

for (const doc of tracked.filter((name) => /^[^/]+\.md$|^docs\/.*\.md$/.test(name))) {
  for (const [, path] of readFileSync(doc, 'utf8').matchAll(/`((?:src|seed|evals|drizzle|prompts|docs|ops|examples|\.ci)\/[\w./-]*)`/g)) {
    if (path && !existsSync(path)) faults.push(`${doc}: names ${path}, which is not there`)
  }
}

const suppressed = /biome-ignore|@ts-ignore|@ts-nocheck/
for (const file of tracked.filter((name) => /^(src|evals)\/.*\.tsx?$/.test(name))) {
  if (suppressed.test(readFileSync(file, 'utf8'))) faults.push(`${file}: switches a check off`)
}

if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`)
  process.exitCode = 1
}
